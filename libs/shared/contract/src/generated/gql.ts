/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment CaseAccessParts on CaseView {\n    accessRequests {\n      id\n      caseId\n      seatId\n      organisationId\n      task\n      contributionId\n      category\n      level\n      purpose\n      reason\n      state\n      askedAt\n      until\n      answeredAt\n      answeredBySeatId\n      sentence\n      answer\n      itemIds\n      version\n      viewerMay {\n        answer\n        end\n        withdraw\n      }\n    }\n  }\n": typeof types.CaseAccessPartsFragmentDoc,
    "\n  fragment CaseFactParts on CaseView {\n    contributions {\n      id\n      caseId\n      organisationId\n      level\n      authorSeatId\n      category\n      knowledge\n      aboutPersonIds\n      occurredOn\n      conclusion\n      summary\n      conditions {\n        kind\n        role\n        day\n        level\n      }\n      who\n      doesWhat\n      toWhom\n      effect\n      source\n      ground\n      article\n      broughtAt\n      sharedAt\n      sharedWith\n      sharedLevel\n      about\n      incidental\n      gate {\n        kind\n        covers\n        until\n        consentId\n        reason\n      }\n      withdrawnAt\n      version\n      viewerMay {\n        share\n        withdraw\n        correct\n      }\n    }\n    tableFacts {\n      id\n      knownToAll\n    }\n    factors {\n      id\n      conferenceId\n      authorSeatId\n      personId\n      kind\n      mechanism\n      text\n      citedContributionIds\n      scope\n      toRevise\n      addedAt\n      version\n      viewerMay {\n        change\n        remove\n      }\n    }\n    hypotheses {\n      id\n      conferenceId\n      authorSeatId\n      position\n      text\n      wrongIf\n      scope\n      seenBySeatIds\n      contradictions {\n        facts\n        marks\n      }\n      version\n      viewerMay {\n        change\n        mark\n      }\n    }\n    marks {\n      id\n      hypothesisId\n      contributionId\n      seatId\n      mark\n      scope\n    }\n    conclusions {\n      id\n      conferenceId\n      authorSeatId\n      text\n      citedContributionIds\n      scope\n      toRevise\n      writtenAt\n      version\n      viewerMay {\n        write\n      }\n    }\n  }\n": typeof types.CaseFactPartsFragmentDoc,
    "\n  fragment CaseFrameParts on CaseView {\n    caseFile {\n      id\n      tableId\n      number\n      legalMode\n      stage\n      reason\n      goal\n      firstProcessedAt\n      closedAt\n      retainUntil\n      version\n      viewerMay {\n        correct\n        merge\n        place\n        record\n        seat\n        turn\n      }\n    }\n    persons {\n      id\n      familyRole\n      label\n      name\n      birthDate\n      mergedIntoId\n    }\n    seats {\n      id\n      professionalId\n      name\n      jobTitle\n      organisationId\n      organisation\n      role\n      task\n      domain\n      function\n      from\n      until\n      live\n      self\n      standingInForSeatId\n    }\n    particulars {\n      id\n      kind\n      state\n      recordedBy\n      organisation\n      recordedAt\n      personId\n      executingId\n      executing\n      criteria\n      from\n      until\n      sentence\n      authority\n      reference\n      endedAt\n      ending\n      viewerMay {\n        end\n      }\n    }\n    conferences {\n      id\n      caseId\n      tableId\n      date\n      slot\n      phase\n      step\n      question\n      leadSeatId\n      startedAt\n      closedAt\n      previousConferenceId\n      confirmedByMe\n      version\n      viewerMay {\n        close\n        confirm\n        host\n        join\n        lead\n        open\n        takeLead\n      }\n    }\n  }\n": typeof types.CaseFramePartsFragmentDoc,
    "\n  fragment CaseGuestParts on CaseView {\n    guests {\n      ...GuestParts\n    }\n    readAlouds {\n      ...ReadAloudParts\n    }\n  }\n": typeof types.CaseGuestPartsFragmentDoc,
    "\n  fragment CaseLawParts on CaseView {\n    regime {\n      id\n      part\n      kind\n      mode\n      reason\n      opens\n      closes\n      seesLess\n      state\n      saidBy\n      answer\n      viewerMay {\n        answer\n        carryOut\n        drop\n      }\n    }\n  }\n": typeof types.CaseLawPartsFragmentDoc,
    "\n  fragment CaseRecallParts on CaseView {\n    recallNotices {\n      ...NoticeParts\n    }\n    leakRecords {\n      ...LeakParts\n    }\n    emergencyAccesses {\n      ...EmergencyParts\n    }\n    supplyRefusals {\n      id\n      organisation\n      category\n      refusedAt\n      liftedAt\n      reason\n      viewerMay {\n        lift\n      }\n    }\n  }\n": typeof types.CaseRecallPartsFragmentDoc,
    "\n  fragment CaseTableParts on CaseView {\n    scoreLines {\n      ...ScoreLineParts\n    }\n    tegenspraken {\n      id\n      caseId\n      conferenceId\n      targetKind\n      targetId\n      aspect\n      weight\n      authorSeatId\n      state\n      sentence\n      askedSeatId\n      raisedAt\n      version\n      thread {\n        kind\n        seatId\n        at\n        words\n        outcome\n        otherSeatId\n        checkBefore\n      }\n      viewerMay {\n        ask\n        restate\n        confirm\n        writeSentence\n        adoptSentence\n        waive\n        answer\n        settle\n        withdraw\n      }\n    }\n    tegenspraakGrounds {\n      id\n      tegenspraakId\n      why\n      knowledge\n      wouldChangeMyMind\n      alternative\n      citedContributionIds\n      toRevise\n      version\n      viewerMay {\n        revise\n      }\n    }\n    decisions {\n      id\n      caseId\n      conferenceId\n      proposedBySeatId\n      text\n      state\n      cites {\n        kind\n        id\n      }\n      responses {\n        seatId\n        kind\n        reason\n        whatWouldRemove\n        tegenspraakId\n      }\n      silentSeatIds\n      proposedAt\n      endedAt\n      dropReason\n      version\n      viewerMay {\n        respond\n        close\n        drop\n      }\n    }\n    actions {\n      id\n      caseId\n      conferenceId\n      decisionId\n      text\n      ownerSeatId\n      dueOn\n      track\n      together\n      togetherIds\n      waitsForTogether\n      state\n      effect\n      endedAt\n      endedBySeatId\n      version\n      viewerMay {\n        end\n      }\n    }\n    handovers {\n      id\n      fromSeatId\n      toSeatId\n      givenBy\n      reason\n      note\n      at\n      contributionIds\n      actionIds\n      tegenspraakIds\n      drafts\n      draftsLeft\n    }\n  }\n": typeof types.CaseTablePartsFragmentDoc,
    "\n  fragment CaseViewParts on CaseView {\n    cursor\n    whole\n    gone\n    shielded\n    guestPresenceIds\n    ...CaseFrameParts\n    ...CaseFactParts\n    ...CaseTableParts\n    ...CaseWhoParts\n    ...CaseRecallParts\n    ...CaseAccessParts\n    ...CaseLawParts\n    ...CaseGuestParts\n    ...FamilyParts\n  }\n": typeof types.CaseViewPartsFragmentDoc,
    "\n  query CaseView($caseId: ID!, $since: String) {\n    caseView(caseId: $caseId, since: $since) {\n      ...CaseViewParts\n    }\n  }\n": typeof types.CaseViewDocument,
    "\n  query Report($caseId: ID!, $conferenceId: ID!) {\n    report(caseId: $caseId, conferenceId: $conferenceId) {\n      asOf\n      final\n      view {\n        ...CaseViewParts\n      }\n    }\n  }\n": typeof types.ReportDocument,
    "\n  fragment CaseWhoParts on CaseView {\n    bsns {\n      id\n      personId\n      recordedAt\n    }\n    personMerges {\n      id\n      survivingId\n      mergedId\n      state\n      reason\n      undoReason\n      viewerMay {\n        confirm\n        undo\n      }\n    }\n    identityInquiries {\n      id\n      personId\n      reason\n      askedAt\n      endsAt\n      state\n    }\n    identityOffers {\n      id\n      personId\n      offeredAt\n      endsAt\n    }\n    identityContacts {\n      id\n      personId\n      name\n      organisation\n      agreedAt\n      state\n      proposedHere\n      undoReason\n      viewerMay {\n        propose\n        confirm\n        undo\n      }\n    }\n  }\n": typeof types.CaseWhoPartsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      jobTitle\n      organisation {\n        id\n        name\n        role\n      }\n      offices\n      chairs\n      mode\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query Agreements {\n    agreements {\n      id\n      mode\n      title {\n        nl\n        en\n      }\n      rows {\n        id\n        article\n        ground {\n          nl\n          en\n        }\n        suppliers\n        recipients\n        categories\n        level\n        aloud\n        narrowed\n      }\n      versions {\n        id\n        number\n        state\n        reason\n        proposer\n        proposedAt\n        confirmer\n        inForceAt\n        endedAt\n        narrowings {\n          supplier {\n            role\n            task\n          }\n          recipient {\n            role\n            task\n          }\n          category\n          atMost\n        }\n        viewerMay {\n          confirm\n          drop\n        }\n      }\n      viewerMayPropose\n    }\n  }\n": typeof types.AgreementsDocument,
    "\n  query AgreementWeight($input: WeighAgreementInput!) {\n    agreementWeight(input: $input) {\n      opens\n      closes\n    }\n  }\n": typeof types.AgreementWeightDocument,
    "\n  mutation ProposeAgreement($input: ProposeAgreementInput!) {\n    proposeAgreement(input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeAgreementDocument,
    "\n  mutation ConfirmAgreement($id: ID!) {\n    confirmAgreement(id: $id) {\n      id\n    }\n  }\n": typeof types.ConfirmAgreementDocument,
    "\n  mutation DropAgreement($id: ID!) {\n    dropAgreement(id: $id) {\n      id\n    }\n  }\n": typeof types.DropAgreementDocument,
    "\n  mutation ProposeRegimeChange($input: ProposeRegimeInput!) {\n    proposeRegimeChange(input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeRegimeChangeDocument,
    "\n  mutation AnswerRegimeQuestion($input: AnswerRegimeInput!) {\n    answerRegimeQuestion(input: $input) {\n      id\n    }\n  }\n": typeof types.AnswerRegimeQuestionDocument,
    "\n  mutation CarryOutRegimeChange($id: ID!) {\n    carryOutRegimeChange(id: $id) {\n      id\n    }\n  }\n": typeof types.CarryOutRegimeChangeDocument,
    "\n  mutation DropRegimeChange($id: ID!) {\n    dropRegimeChange(id: $id) {\n      id\n    }\n  }\n": typeof types.DropRegimeChangeDocument,
    "\n  mutation MoveStage($input: MoveStageInput!) {\n    moveStage(input: $input) {\n      id\n    }\n  }\n": typeof types.MoveStageDocument,
    "\n  fragment HeadParts on AgreementHead {\n    mode\n    version\n    title\n    adoptedBy\n    from\n    until\n    ownNumber\n    ownSince\n  }\n": typeof types.HeadPartsFragmentDoc,
    "\n  fragment SupplierParts on AgreementSuppliers {\n    suppliers\n    lines {\n      row\n      recipients\n      categories\n      article\n      ground\n      gates\n      gateArticle\n      needs\n      about\n      level\n      narrowed\n      unverified\n      aloud\n    }\n  }\n": typeof types.SupplierPartsFragmentDoc,
    "\n  query RuleBook($language: String!) {\n    ruleBook(language: $language) {\n      version\n      at\n      region\n      tests {\n        title\n        text\n        article\n      }\n      levels {\n        level\n        adds\n      }\n      never {\n        category\n        article\n        text\n      }\n      agreements {\n        head {\n          ...HeadParts\n        }\n        suppliers {\n          ...SupplierParts\n        }\n      }\n      chapters {\n        key\n        title\n        rules {\n          isFor {\n            anybody\n            offices\n            tableChair\n            seated\n            functions\n            roles\n          }\n          act\n          where\n        }\n      }\n    }\n    organisationsSeen {\n      id\n      name\n    }\n  }\n": typeof types.RuleBookDocument,
    "\n  query OrganisationSight($id: ID!, $language: String!) {\n    organisationSight(id: $id, language: $language) {\n      id\n      name\n      role\n      task\n      at\n      version\n      never {\n        category\n        article\n        text\n      }\n      modes {\n        head {\n          ...HeadParts\n        }\n        receives {\n          ...SupplierParts\n        }\n        gives {\n          ...SupplierParts\n        }\n        nothing {\n          receives\n          from\n          gives\n          to\n        }\n      }\n    }\n  }\n": typeof types.OrganisationSightDocument,
    "\n  query JudgeExample($question: ExampleInput!, $language: String!) {\n    judgeExample(question: $question, language: $language) {\n      verdict\n      level\n      because {\n        article\n        text\n      }\n      missing\n      mayBeLiftedBy\n      agreement\n    }\n  }\n": typeof types.JudgeExampleDocument,
    "\n  mutation AddFactor($input: AddFactorInput!) {\n    addFactor(input: $input) {\n      id\n    }\n  }\n": typeof types.AddFactorDocument,
    "\n  mutation ChangeFactor($input: ChangeFactorInput!) {\n    changeFactor(input: $input) {\n      id\n    }\n  }\n": typeof types.ChangeFactorDocument,
    "\n  mutation RemoveFactor($id: ID!) {\n    removeFactor(id: $id) {\n      id\n    }\n  }\n": typeof types.RemoveFactorDocument,
    "\n  mutation AddHypothesis($input: AddHypothesisInput!) {\n    addHypothesis(input: $input) {\n      id\n    }\n  }\n": typeof types.AddHypothesisDocument,
    "\n  mutation ChangeHypothesis($input: ChangeHypothesisInput!) {\n    changeHypothesis(input: $input) {\n      id\n    }\n  }\n": typeof types.ChangeHypothesisDocument,
    "\n  mutation MarkEvidence($input: MarkEvidenceInput!) {\n    markEvidence(input: $input) {\n      id\n    }\n  }\n": typeof types.MarkEvidenceDocument,
    "\n  mutation WriteConclusion($input: WriteConclusionInput!) {\n    writeConclusion(input: $input) {\n      id\n    }\n  }\n": typeof types.WriteConclusionDocument,
    "\n  query AccessLog($filter: AccessLogFilter!) {\n    accessLog(filter: $filter) {\n      next\n      lines {\n        id\n        at\n        since\n        rows\n        actor\n        onBehalfOf\n        jobTitle\n        organisation\n        action\n        outcome\n        caseNumber\n        purpose\n        live\n        origin\n        operator\n        ruleBook\n        agreement\n        decisionKey\n        objects {\n          kind\n          count\n        }\n        subjects {\n          familyRole\n          position\n        }\n      }\n    }\n  }\n": typeof types.AccessLogDocument,
    "\n  query AccessLogChoices {\n    accessLogChoices {\n      professionals {\n        id\n        name\n      }\n      organisations {\n        id\n        name\n      }\n      cases {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AccessLogChoicesDocument,
    "\n  mutation StartCase($input: StartCaseInput!) {\n    startCase(input: $input) {\n      id\n    }\n  }\n": typeof types.StartCaseDocument,
    "\n  mutation CorrectCase($input: CorrectCaseInput!) {\n    correctCase(input: $input) {\n      id\n    }\n  }\n": typeof types.CorrectCaseDocument,
    "\n  mutation AddPerson($input: AddPersonInput!) {\n    addPerson(input: $input) {\n      id\n    }\n  }\n": typeof types.AddPersonDocument,
    "\n  mutation SeatProfessional($input: SeatProfessionalInput!) {\n    seatProfessional(input: $input) {\n      id\n    }\n  }\n": typeof types.SeatProfessionalDocument,
    "\n  mutation Unseat($seatId: ID!) {\n    unseat(seatId: $seatId) {\n      id\n    }\n  }\n": typeof types.UnseatDocument,
    "\n  query MyTables {\n    caseTables(mine: true) {\n      id\n      name\n    }\n  }\n": typeof types.MyTablesDocument,
    "\n  query Directory {\n    directory {\n      id\n      name\n      professionals {\n        id\n        name\n        jobTitle\n        fit\n      }\n    }\n  }\n": typeof types.DirectoryDocument,
    "\n  mutation RecordParticular($input: RecordParticularInput!) {\n    recordParticular(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordParticularDocument,
    "\n  mutation EndParticular($input: EndParticularInput!) {\n    endParticular(input: $input) {\n      id\n    }\n  }\n": typeof types.EndParticularDocument,
    "\n  query Houses {\n    directory {\n      id\n      name\n      role\n    }\n  }\n": typeof types.HousesDocument,
    "\n  query Compartments($caseId: ID!) {\n    compartments(caseId: $caseId) {\n      id\n      caseId\n      kind\n      certainty\n      protectedIds\n      fearedIds\n      audienceSeatIds\n      seatId\n      why\n      markedAt\n      endedAt\n      seats {\n        seatId\n        personIds\n      }\n      end {\n        id\n        seatId\n        why\n        at\n      }\n      version\n      viewerMay {\n        say\n        proposeEnd\n        confirmEnd\n      }\n    }\n    sidesOfOwn(caseId: $caseId) {\n      id\n      kind\n      travels\n      saidForAll\n      saidSideOfIds\n    }\n  }\n": typeof types.CompartmentsDocument,
    "\n  mutation KeepApart($input: KeepApartInput!) {\n    keepApart(input: $input) {\n      id\n    }\n  }\n": typeof types.KeepApartDocument,
    "\n  mutation SaySeatSpeaks($input: SeatSpeaksInput!) {\n    saySeatSpeaks(input: $input) {\n      id\n    }\n  }\n": typeof types.SaySeatSpeaksDocument,
    "\n  mutation TellOfCompartment($input: TellOfCompartmentInput!) {\n    tellOfCompartment(input: $input) {\n      id\n    }\n  }\n": typeof types.TellOfCompartmentDocument,
    "\n  mutation SaySideOf($input: SideOfInput!) {\n    saySideOf(input: $input) {\n      id\n    }\n  }\n": typeof types.SaySideOfDocument,
    "\n  mutation ProposeEndOfCompartment($input: EndOfCompartmentInput!) {\n    proposeEndOfCompartment(input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeEndOfCompartmentDocument,
    "\n  mutation ConfirmEndOfCompartment($endId: ID!) {\n    confirmEndOfCompartment(endId: $endId) {\n      id\n    }\n  }\n": typeof types.ConfirmEndOfCompartmentDocument,
    "\n  mutation DropEndOfCompartment($endId: ID!) {\n    dropEndOfCompartment(endId: $endId) {\n      id\n    }\n  }\n": typeof types.DropEndOfCompartmentDocument,
    "\n  mutation OpenConference($id: ID!) {\n    openConference(conferenceId: $id) {\n      id\n    }\n  }\n": typeof types.OpenConferenceDocument,
    "\n  mutation MoveStep($input: MoveStepInput!) {\n    moveStep(input: $input) {\n      id\n    }\n  }\n": typeof types.MoveStepDocument,
    "\n  mutation TakeLead($id: ID!) {\n    takeLead(conferenceId: $id) {\n      id\n    }\n  }\n": typeof types.TakeLeadDocument,
    "\n  mutation ConfirmConfidentiality($id: ID!) {\n    confirmConfidentiality(conferenceId: $id) {\n      id\n    }\n  }\n": typeof types.ConfirmConfidentialityDocument,
    "\n  mutation AdjournConference($id: ID!) {\n    adjournConference(conferenceId: $id) {\n      id\n    }\n  }\n": typeof types.AdjournConferenceDocument,
    "\n  mutation CloseConference($id: ID!) {\n    closeConference(conferenceId: $id) {\n      id\n    }\n  }\n": typeof types.CloseConferenceDocument,
    "\n  mutation PlaceCase($input: PlaceCaseInput!) {\n    placeCase(input: $input) {\n      id\n    }\n  }\n": typeof types.PlaceCaseDocument,
    "\n  query Places {\n    caseTables(mine: false) {\n      id\n      name\n      mine\n      dates\n      slotStarts\n      taken {\n        date\n        slot\n      }\n    }\n  }\n": typeof types.PlacesDocument,
    "\n  query Consents($caseId: ID!) {\n    consents(caseId: $caseId) {\n      id\n      caseId\n      personId\n      personLabel\n      categories\n      scope\n      capacities\n      givenOn\n      lastDay\n      until\n      way\n      present\n      band\n      notAbleReason\n      givenBySelf\n      representatives\n      recordedBySeatId\n      recordedAt\n      live\n      withdrawnAt\n      changes {\n        kind\n        byLabel\n        way\n        on\n        at\n        left\n      }\n      itemIds\n      version\n      viewerMay {\n        withdraw\n      }\n    }\n  }\n": typeof types.ConsentsDocument,
    "\n  query ConsentCopy($caseId: ID!, $consentId: ID!) {\n    consentCopy(caseId: $caseId, consentId: $consentId) {\n      id\n      personName\n      organisation\n      categories\n      scope\n      capacities\n      givenOn\n      way\n      until\n      givenBySelf\n      represented\n      live\n      withdrawnAt\n      asOf\n    }\n  }\n": typeof types.ConsentCopyDocument,
    "\n  mutation RecordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ids\n    }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  mutation NarrowConsent($input: NarrowConsentInput!) {\n    narrowConsent(input: $input) {\n      ids\n    }\n  }\n": typeof types.NarrowConsentDocument,
    "\n  query RestingOpenedBy($caseId: ID!, $id: ID!) {\n    contributionOpenedBy(caseId: $caseId, id: $id) {\n      professionalId\n      name\n      organisation\n      firstAt\n    }\n  }\n": typeof types.RestingOpenedByDocument,
    "\n  mutation BringContribution($input: BringContributionInput!) {\n    bringContribution(input: $input) {\n      id\n    }\n  }\n": typeof types.BringContributionDocument,
    "\n  mutation CorrectContribution($input: CorrectContributionInput!) {\n    correctContribution(input: $input) {\n      id\n    }\n  }\n": typeof types.CorrectContributionDocument,
    "\n  mutation ShareContributions($input: ShareContributionsInput!) {\n    shareContributions(input: $input) {\n      ids\n    }\n  }\n": typeof types.ShareContributionsDocument,
    "\n  mutation NarrowContribution($id: ID!, $seatIds: [ID!]!) {\n    narrowContribution(id: $id, seatIds: $seatIds) {\n      id\n    }\n  }\n": typeof types.NarrowContributionDocument,
    "\n  mutation WithdrawContribution($id: ID!) {\n    withdrawContribution(id: $id) {\n      id\n    }\n  }\n": typeof types.WithdrawContributionDocument,
    "\n  query SharePreview($caseId: ID!, $ids: [ID!]!, $seatIds: [ID!]!, $options: ShareOptionsInput, $language: String!) {\n    sharePreview(caseId: $caseId, ids: $ids, seatIds: $seatIds, options: $options, language: $language) {\n      seatId\n      level\n      because\n      verdict\n      article\n      text\n      missing\n      mayBeLiftedBy\n      needsNaming\n    }\n  }\n": typeof types.SharePreviewDocument,
    "\n  query ShareGrounds($caseId: ID!, $ids: [ID!]!, $seatIds: [ID!]!, $language: String!) {\n    shareGrounds(caseId: $caseId, ids: $ids, seatIds: $seatIds, language: $language) {\n      row\n      article\n      text\n      gates\n      gateArticle\n      incidental\n      unverified\n      missing\n      seatIds\n      level\n    }\n  }\n": typeof types.ShareGroundsDocument,
    "\n  query OpenedBy($caseId: ID!, $id: ID!) {\n    contributionOpenedBy(caseId: $caseId, id: $id) {\n      professionalId\n      name\n      organisation\n      firstAt\n    }\n  }\n": typeof types.OpenedByDocument,
    "\n  query NewForMe($after: String) {\n    newForMe(after: $after) {\n      lastHere\n      next\n      guestPresenceIds\n      cases {\n        id\n        number\n      }\n      items {\n        since\n        isNew\n        contribution {\n          id\n          caseId\n          level\n          category\n          knowledge\n          occurredOn\n          conclusion\n          summary\n          who\n          doesWhat\n          toWhom\n          effect\n          broughtAt\n          sharedWith\n          conditions {\n            kind\n            role\n            day\n            level\n          }\n        }\n      }\n    }\n  }\n": typeof types.NewForMeDocument,
    "\n  mutation ProposeDecision($input: ProposeDecisionInput!) {\n    proposeDecision(input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeDecisionDocument,
    "\n  mutation RespondToDecision($input: RespondToDecisionInput!) {\n    respondToDecision(input: $input) {\n      ids\n    }\n  }\n": typeof types.RespondToDecisionDocument,
    "\n  mutation CloseDecision($input: CloseDecisionInput!) {\n    closeDecision(input: $input) {\n      id\n    }\n  }\n": typeof types.CloseDecisionDocument,
    "\n  mutation DropDecision($input: DropDecisionInput!) {\n    dropDecision(input: $input) {\n      id\n    }\n  }\n": typeof types.DropDecisionDocument,
    "\n  mutation AddAction($input: AddActionInput!) {\n    addAction(input: $input) {\n      id\n    }\n  }\n": typeof types.AddActionDocument,
    "\n  mutation EndAction($input: EndActionInput!) {\n    endAction(input: $input) {\n      id\n    }\n  }\n": typeof types.EndActionDocument,
    "\n  query MyActions {\n    myActions {\n      id\n      caseId\n      conferenceId\n      decisionId\n      text\n      ownerSeatId\n      dueOn\n      track\n      together\n      togetherIds\n      waitsForTogether\n      state\n      effect\n      endedAt\n      endedBySeatId\n      version\n      viewerMay {\n        end\n      }\n    }\n  }\n": typeof types.MyActionsDocument,
    "\n  query MyWeek {\n    myCases {\n      id\n      number\n      table\n      tableId\n      function\n      seatedAt\n      familyRoles\n      notShared\n      asked\n      closedAt\n      next {\n        id\n        date\n        slot\n        startsAt\n        phase\n      }\n      last {\n        id\n        date\n      }\n    }\n    caseTables(mine: true) {\n      id\n      name\n      dates\n      slotStarts\n      taken {\n        date\n        slot\n      }\n    }\n  }\n": typeof types.MyWeekDocument,
    "\n  fragment EmergencyParts on EmergencyAccess {\n    id\n    caseNumber\n    name\n    organisation\n    own\n    kind\n    level\n    from\n    until\n    extendedAt\n    endedAt\n    reviewDue\n    overdue\n    verdict\n    reviewedAt\n    reviewedBy\n    note\n    leakId\n    version\n    viewerMay {\n      consult\n      extend\n      review\n    }\n  }\n": typeof types.EmergencyPartsFragmentDoc,
    "\n  query Emergencies {\n    emergencyAccesses {\n      ...EmergencyParts\n    }\n  }\n": typeof types.EmergenciesDocument,
    "\n  query EmergencyReason($id: ID!) {\n    emergencyReason(id: $id) {\n      id\n      reason\n      argument\n      extension\n    }\n  }\n": typeof types.EmergencyReasonDocument,
    "\n  query EmergencyView($id: ID!) {\n    emergencyView(id: $id) {\n      secondsLeft\n      access {\n        ...EmergencyParts\n      }\n      persons {\n        id\n        familyRole\n        label\n        name\n        birthDate\n      }\n      seats {\n        id\n        name\n        jobTitle\n        organisation\n        role\n        function\n      }\n      items {\n        id\n        level\n        organisation\n        authorSeatId\n        category\n        aboutPersonIds\n        broughtAt\n        conclusion\n        summary\n        occurredOn\n        knowledge\n        who\n        doesWhat\n        toWhom\n        effect\n        source\n        notOnward\n      }\n    }\n  }\n": typeof types.EmergencyViewDocument,
    "\n  mutation OpenEmergency($input: OpenEmergencyInput!) {\n    openEmergency(input: $input) {\n      id\n    }\n  }\n": typeof types.OpenEmergencyDocument,
    "\n  mutation ExtendEmergency($input: ExtendEmergencyInput!) {\n    extendEmergency(input: $input) {\n      id\n    }\n  }\n": typeof types.ExtendEmergencyDocument,
    "\n  mutation EndEmergency($id: ID!) {\n    endEmergency(id: $id) {\n      id\n    }\n  }\n": typeof types.EndEmergencyDocument,
    "\n  mutation ReviewEmergency($input: ReviewEmergencyInput!) {\n    reviewEmergency(input: $input) {\n      id\n    }\n  }\n": typeof types.ReviewEmergencyDocument,
    "\n  fragment FamilyParts on CaseView {\n    familyMessages {\n      id\n      caseId\n      conferenceId\n      personIds\n      form\n      authorSeatId\n      bySeatId\n      dueOn\n      text\n      citedContributionIds\n      seenBySeatIds\n      state\n      outcome\n      waits\n      plannedAt\n      endedAt\n      version\n      viewerMay {\n        change\n        end\n        drop\n        letter\n      }\n    }\n    togetherWords {\n      id\n      caseId\n      personIds\n      forms\n      reason\n      arguedBySeatId\n      arguedAt\n      until\n      standing\n      heldByMe\n      version\n      viewerMay {\n        hold\n        end\n      }\n    }\n  }\n": typeof types.FamilyPartsFragmentDoc,
    "\n  query ContactSafety($caseId: ID!, $personId: ID!) {\n    contactSafety(caseId: $caseId, personId: $personId) {\n      id\n      verdict\n      how\n      knowledge\n      recordedBySeatId\n      recordedAt\n      until\n    }\n  }\n": typeof types.ContactSafetyDocument,
    "\n  query FamilyLetter($caseId: ID!, $messageId: ID!) {\n    familyLetter(caseId: $caseId, messageId: $messageId) {\n      id\n      form\n      to\n      text\n      from\n      organisation\n      asOf\n    }\n  }\n": typeof types.FamilyLetterDocument,
    "\n  mutation PlanFamilyMessage($input: PlanFamilyMessageInput!) {\n    planFamilyMessage(input: $input) {\n      id\n    }\n  }\n": typeof types.PlanFamilyMessageDocument,
    "\n  mutation ChangeFamilyMessage($input: ChangeFamilyMessageInput!) {\n    changeFamilyMessage(input: $input) {\n      id\n    }\n  }\n": typeof types.ChangeFamilyMessageDocument,
    "\n  mutation EndFamilyMessage($input: EndFamilyMessageInput!) {\n    endFamilyMessage(input: $input) {\n      id\n    }\n  }\n": typeof types.EndFamilyMessageDocument,
    "\n  mutation RecordContactSafety($input: RecordContactSafetyInput!) {\n    recordContactSafety(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordContactSafetyDocument,
    "\n  mutation ArgueTogether($input: ArgueTogetherInput!) {\n    argueTogether(input: $input) {\n      id\n    }\n  }\n": typeof types.ArgueTogetherDocument,
    "\n  mutation EndTogether($input: EndTogetherInput!) {\n    endTogether(input: $input) {\n      id\n    }\n  }\n": typeof types.EndTogetherDocument,
    "\n  mutation HoldTogether($input: HoldTogetherInput!) {\n    holdTogether(input: $input) {\n      id\n    }\n  }\n": typeof types.HoldTogetherDocument,
    "\n  mutation ReleaseTogether($input: HoldTogetherInput!) {\n    releaseTogether(input: $input) {\n      id\n    }\n  }\n": typeof types.ReleaseTogetherDocument,
    "\n  query WhyNot($input: WhyNotInput!, $language: String!) {\n    whyNot(input: $input, language: $language) {\n      level\n      verdict\n      because {\n        article\n        text\n      }\n      missing\n      mayBeLiftedBy\n      own\n      mayAsk\n    }\n  }\n": typeof types.WhyNotDocument,
    "\n  query WhoSees($caseId: ID!, $id: ID!, $language: String!) {\n    whoSees(caseId: $caseId, id: $id, language: $language) {\n      seatId\n      level\n      because\n      until\n      article\n      text\n      missing\n      mayBeLiftedBy\n    }\n  }\n": typeof types.WhoSeesDocument,
    "\n  query GrantPreview($caseId: ID!, $requestId: ID!, $itemIds: [ID!]!, $level: String!, $language: String!) {\n    grantPreview(caseId: $caseId, requestId: $requestId, itemIds: $itemIds, level: $level, language: $language) {\n      contributionId\n      level\n      ifGranted\n      article\n      text\n      missing\n      mayBeLiftedBy\n    }\n  }\n": typeof types.GrantPreviewDocument,
    "\n  mutation AskAccess($input: AskAccessInput!) {\n    askAccess(input: $input) {\n      id\n    }\n  }\n": typeof types.AskAccessDocument,
    "\n  mutation WithdrawAccessRequest($input: AccessRequestActInput!) {\n    withdrawAccessRequest(input: $input) {\n      id\n    }\n  }\n": typeof types.WithdrawAccessRequestDocument,
    "\n  mutation GrantAccess($input: GrantAccessInput!) {\n    grantAccess(input: $input) {\n      id\n    }\n  }\n": typeof types.GrantAccessDocument,
    "\n  mutation DeclineAccess($input: DeclineAccessInput!) {\n    declineAccess(input: $input) {\n      id\n    }\n  }\n": typeof types.DeclineAccessDocument,
    "\n  mutation EndGrant($input: AccessRequestActInput!) {\n    endGrant(input: $input) {\n      id\n    }\n  }\n": typeof types.EndGrantDocument,
    "\n  fragment GuestParts on Guest {\n    id\n    conferenceId\n    role\n    name\n    jobTitle\n    organisation\n    why\n    speaksWith\n    signedAt\n    statement\n    signedWay\n    witnessSeatId\n    presenceId\n    stays {\n      cameAt\n      leftAt\n    }\n    heardContributionIds\n  }\n": typeof types.GuestPartsFragmentDoc,
    "\n  fragment ReadAloudParts on ReadAloud {\n    id\n    conferenceId\n    guestId\n    contributionId\n    level\n    purpose\n    state\n    needsWord\n    own\n    wordSeatId\n    wordReason\n    manner\n    tellerSeatId\n    toldAt\n    article\n    recalled\n    guestKnowsAt\n    version\n    viewerMay {\n      answer\n      guestKnows\n      tell\n    }\n  }\n": typeof types.ReadAloudPartsFragmentDoc,
    "\n  mutation RecordGuest($input: RecordGuestInput!) {\n    recordGuest(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordGuestDocument,
    "\n  mutation SignGuestSecrecy($input: SignSecrecyInput!) {\n    signGuestSecrecy(input: $input) {\n      id\n    }\n  }\n": typeof types.SignGuestSecrecyDocument,
    "\n  mutation LetGuestIn($guestId: ID!) {\n    letGuestIn(guestId: $guestId) {\n      id\n    }\n  }\n": typeof types.LetGuestInDocument,
    "\n  mutation SeeGuestOut($guestId: ID!) {\n    seeGuestOut(guestId: $guestId) {\n      id\n    }\n  }\n": typeof types.SeeGuestOutDocument,
    "\n  mutation HideScreenFromGuests($input: HideScreenInput!) {\n    hideScreenFromGuests(input: $input) {\n      id\n    }\n  }\n": typeof types.HideScreenFromGuestsDocument,
    "\n  mutation ProposeReadAloud($input: ProposeReadAloudInput!) {\n    proposeReadAloud(input: $input) {\n      ids\n    }\n  }\n": typeof types.ProposeReadAloudDocument,
    "\n  mutation AnswerReadAloud($input: AnswerReadAloudInput!) {\n    answerReadAloud(input: $input) {\n      id\n    }\n  }\n": typeof types.AnswerReadAloudDocument,
    "\n  mutation DropReadAloud($id: ID!) {\n    dropReadAloud(id: $id) {\n      id\n    }\n  }\n": typeof types.DropReadAloudDocument,
    "\n  mutation RecordReadAloud($input: RecordTellingInput!) {\n    recordReadAloud(input: $input) {\n      ids\n    }\n  }\n": typeof types.RecordReadAloudDocument,
    "\n  mutation ConfirmGuestKnows($id: ID!) {\n    confirmGuestKnows(id: $id) {\n      id\n    }\n  }\n": typeof types.ConfirmGuestKnowsDocument,
    "\n  query ReadAloudWay($caseId: ID!, $guestId: ID!, $contributionId: ID!, $language: String!) {\n    readAloudWay(caseId: $caseId, guestId: $guestId, contributionId: $contributionId, language: $language) {\n      verdict\n      level\n      because {\n        article\n        text\n      }\n      missing\n      mayBeLiftedBy\n      needsWord\n    }\n  }\n": typeof types.ReadAloudWayDocument,
    "\n  query GuestSheet($caseId: ID!, $guestId: ID!) {\n    guestSheet(caseId: $caseId, guestId: $guestId) {\n      guest {\n        id\n        name\n        jobTitle\n        organisation\n        role\n        signedAt\n      }\n      items {\n        contributionId\n        level\n        manner\n        toldAt\n        article\n        conclusion\n        summary\n        occurredOn\n        who\n        doesWhat\n        toWhom\n        effect\n      }\n    }\n  }\n": typeof types.GuestSheetDocument,
    "\n  mutation RecordBsn($input: RecordBsnInput!) {\n    recordBsn(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordBsnDocument,
    "\n  mutation RemoveBsn($personId: ID!) {\n    removeBsn(personId: $personId) {\n      id\n    }\n  }\n": typeof types.RemoveBsnDocument,
    "\n  mutation AskElsewhere($input: AskElsewhereInput!) {\n    askElsewhere(input: $input) {\n      id\n    }\n  }\n": typeof types.AskElsewhereDocument,
    "\n  mutation AnswerIdentityOffer($input: AnswerIdentityOfferInput!) {\n    answerIdentityOffer(input: $input) {\n      id\n    }\n  }\n": typeof types.AnswerIdentityOfferDocument,
    "\n  mutation ProposeLink($contactId: ID!) {\n    proposeLink(contactId: $contactId) {\n      id\n    }\n  }\n": typeof types.ProposeLinkDocument,
    "\n  mutation ConfirmLink($contactId: ID!) {\n    confirmLink(contactId: $contactId) {\n      id\n    }\n  }\n": typeof types.ConfirmLinkDocument,
    "\n  mutation UndoLink($input: UndoLinkInput!) {\n    undoLink(input: $input) {\n      id\n    }\n  }\n": typeof types.UndoLinkDocument,
    "\n  mutation ProposeMerge($input: ProposeMergeInput!) {\n    proposeMerge(input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeMergeDocument,
    "\n  mutation ConfirmMerge($mergeId: ID!) {\n    confirmMerge(mergeId: $mergeId) {\n      id\n    }\n  }\n": typeof types.ConfirmMergeDocument,
    "\n  mutation UndoMerge($input: UndoMergeInput!) {\n    undoMerge(input: $input) {\n      id\n    }\n  }\n": typeof types.UndoMergeDocument,
    "\n  query OwnCircleQuestions {\n    ownCircleQuestions {\n      seatId\n      caseId\n      caseNumber\n      family {\n        label\n        name\n      }\n    }\n  }\n": typeof types.OwnCircleQuestionsDocument,
    "\n  query OwnCircles {\n    ownCircles {\n      id\n      caseNumber\n      name\n      organisation\n      own\n      kind\n      words\n      declaredAt\n      state\n      said {\n        name\n        organisation\n        says\n        at\n        reason\n      }\n      viewerMay {\n        argue\n        refuse\n      }\n    }\n  }\n": typeof types.OwnCirclesDocument,
    "\n  mutation AnswerOwnCircle($seatId: ID!) {\n    answerOwnCircle(seatId: $seatId) {\n      id\n    }\n  }\n": typeof types.AnswerOwnCircleDocument,
    "\n  mutation DeclareOwnCircle($input: DeclareOwnCircleInput!) {\n    declareOwnCircle(input: $input) {\n      id\n    }\n  }\n": typeof types.DeclareOwnCircleDocument,
    "\n  mutation ArgueOwnCircle($input: WeighOwnCircleInput!) {\n    argueOwnCircle(input: $input) {\n      id\n    }\n  }\n": typeof types.ArgueOwnCircleDocument,
    "\n  mutation RefuseOwnCircle($input: WeighOwnCircleInput!) {\n    refuseOwnCircle(input: $input) {\n      id\n    }\n  }\n": typeof types.RefuseOwnCircleDocument,
    "\n  mutation ConfirmRecall($id: ID!) {\n    confirmRecall(id: $id) {\n      id\n    }\n  }\n": typeof types.ConfirmRecallDocument,
    "\n  mutation ReportSharedWrongly($input: SharedWronglyInput!) {\n    reportSharedWrongly(input: $input) {\n      id\n    }\n  }\n": typeof types.ReportSharedWronglyDocument,
    "\n  query WhoHadIt($caseId: ID!, $id: ID!) {\n    contributionOpenedBy(caseId: $caseId, id: $id) {\n      professionalId\n      name\n      organisation\n      firstAt\n    }\n  }\n": typeof types.WhoHadItDocument,
    "\n  mutation AssessLeak($input: AssessLeakInput!) {\n    assessLeak(input: $input) {\n      id\n    }\n  }\n": typeof types.AssessLeakDocument,
    "\n  mutation DecideLeak($input: DecideLeakInput!) {\n    decideLeak(input: $input) {\n      id\n    }\n  }\n": typeof types.DecideLeakDocument,
    "\n  mutation CloseLeak($input: CloseLeakInput!) {\n    closeLeak(input: $input) {\n      id\n    }\n  }\n": typeof types.CloseLeakDocument,
    "\n  fragment LeakParts on LeakRecord {\n    id\n    kind\n    caseNumber\n    organisation\n    contributionId\n    emergencyId\n    itemIds\n    itemCount\n    discoveredAt\n    reportBefore\n    openedAt\n    concerns {\n      familyRole\n      position\n    }\n    receivers {\n      name\n      organisation\n      firstAt\n    }\n    state\n    risk\n    mustReport\n    mustInform\n    assessment\n    assessedAt\n    reportedAt\n    reportReason\n    decidedAt\n    informedAt\n    informReason\n    closedAt\n    version\n    viewerMay {\n      assess\n      decide\n      close\n    }\n  }\n": typeof types.LeakPartsFragmentDoc,
    "\n  query LeakRecords {\n    leakRecords {\n      ...LeakParts\n    }\n  }\n": typeof types.LeakRecordsDocument,
    "\n  fragment NoticeParts on RecallNotice {\n    id\n    kind\n    own\n    organisation\n    contributionId\n    readAt\n    readBy\n    toldAt\n    told\n    confirmedAt\n    confirmedBy\n    viewerMay {\n      confirm\n    }\n  }\n": typeof types.NoticePartsFragmentDoc,
    "\n  query MandateRecalls {\n    mandateRecalls {\n      ...NoticeParts\n    }\n  }\n": typeof types.MandateRecallsDocument,
    "\n  mutation RefuseSupply($input: RefuseSupplyInput!) {\n    refuseSupply(input: $input) {\n      id\n    }\n  }\n": typeof types.RefuseSupplyDocument,
    "\n  mutation LiftSupplyRefusal($id: ID!) {\n    liftSupplyRefusal(id: $id) {\n      id\n    }\n  }\n": typeof types.LiftSupplyRefusalDocument,
    "\n  fragment ScoreLineParts on ScoreLine {\n    id\n    caseId\n    conferenceId\n    aboutPersonId\n    situation\n    sixMeans\n    scaleVersion\n    position\n    version\n    signedChoiceNeeded\n    signedChoice {\n      kind\n      who\n      beforeWhen\n      argument\n      signedBySeatId\n      signedAt\n    }\n    viewerMay {\n      give\n      reveal\n      openSecond\n      sign\n      setUp\n    }\n    rounds {\n      id\n      number\n      state\n      answeredSeatIds\n      notGivenSeatIds\n      revealedAt\n      myAnswer {\n        value\n        noView\n        reason\n        citedContributionIds\n      }\n      values {\n        seatId\n        organisationId\n        role\n        task\n        value\n        noView\n        reason\n        citedContributionIds\n      }\n      spread {\n        lowest\n        median\n        highest\n        voices\n        noView\n        lowestSeatIds\n        highestSeatIds\n      }\n      moves {\n        seatId\n        from\n        to\n      }\n    }\n  }\n": typeof types.ScoreLinePartsFragmentDoc,
    "\n  mutation GiveScore($input: GiveScoreInput!) {\n    giveScore(input: $input) {\n      id\n    }\n  }\n": typeof types.GiveScoreDocument,
    "\n  mutation RevealRound($roundId: ID!, $confirmedMissing: [ID!]!) {\n    revealRound(roundId: $roundId, confirmedMissing: $confirmedMissing) {\n      id\n    }\n  }\n": typeof types.RevealRoundDocument,
    "\n  mutation OpenSecondRound($lineId: ID!) {\n    openSecondRound(lineId: $lineId) {\n      id\n    }\n  }\n": typeof types.OpenSecondRoundDocument,
    "\n  mutation SignChoice($input: SignChoiceInput!) {\n    signChoice(input: $input) {\n      id\n    }\n  }\n": typeof types.SignChoiceDocument,
    "\n  mutation SetScoreLines($conferenceId: ID!, $lines: [ChosenScoreLineInput!]!) {\n    setScoreLines(conferenceId: $conferenceId, lines: $lines) {\n      ids\n    }\n  }\n": typeof types.SetScoreLinesDocument,
    "\n  mutation ChangeSixMeans($input: ChangeSixMeansInput!) {\n    changeSixMeans(input: $input) {\n      id\n    }\n  }\n": typeof types.ChangeSixMeansDocument,
    "\n  query MyDraft($caseId: ID!, $place: String!) {\n    myDraft(caseId: $caseId, place: $place) {\n      text\n      savedAt\n    }\n  }\n": typeof types.MyDraftDocument,
    "\n  mutation SaveDraft($caseId: ID!, $place: String!, $text: String!) {\n    saveDraft(caseId: $caseId, place: $place, text: $text) {\n      id\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  mutation DropDraft($caseId: ID!, $place: String!) {\n    dropDraft(caseId: $caseId, place: $place) {\n      id\n    }\n  }\n": typeof types.DropDraftDocument,
    "\n  query StandInDesk {\n    standInDesk {\n      seats {\n        id\n        caseNumber\n        professionalId\n        dates\n      }\n      standIns {\n        id\n        caseNumber\n        professionalId\n        absentId\n        date\n        begun\n      }\n      colleagues {\n        id\n        name\n        jobTitle\n        readyUntil\n      }\n    }\n  }\n": typeof types.StandInDeskDocument,
    "\n  query Colleagues {\n    directory {\n      id\n      professionals {\n        id\n        name\n        jobTitle\n        fit\n      }\n    }\n  }\n": typeof types.ColleaguesDocument,
    "\n  mutation NameStandIn($input: NameStandInInput!) {\n    nameStandIn(input: $input) {\n      id\n    }\n  }\n": typeof types.NameStandInDocument,
    "\n  mutation TakeBackStandIn($seatId: ID!) {\n    takeBackStandIn(seatId: $seatId) {\n      id\n    }\n  }\n": typeof types.TakeBackStandInDocument,
    "\n  mutation HandOverSeat($input: HandOverSeatInput!) {\n    handOverSeat(input: $input) {\n      id\n    }\n  }\n": typeof types.HandOverSeatDocument,
    "\n  mutation RaiseTegenspraak($input: RaiseTegenspraakInput!) {\n    raiseTegenspraak(input: $input) {\n      id\n    }\n  }\n": typeof types.RaiseTegenspraakDocument,
    "\n  mutation ReviseTegenspraakGround($input: ReviseTegenspraakGroundInput!) {\n    reviseTegenspraakGround(input: $input) {\n      id\n    }\n  }\n": typeof types.ReviseTegenspraakGroundDocument,
    "\n  mutation AskForAnswer($input: AskForAnswerInput!) {\n    askForAnswer(input: $input) {\n      id\n    }\n  }\n": typeof types.AskForAnswerDocument,
    "\n  mutation RestateTegenspraak($input: TegenspraakSentenceInput!) {\n    restateTegenspraak(input: $input) {\n      id\n    }\n  }\n": typeof types.RestateTegenspraakDocument,
    "\n  mutation ConfirmRestatement($input: TegenspraakActInput!) {\n    confirmRestatement(input: $input) {\n      id\n    }\n  }\n": typeof types.ConfirmRestatementDocument,
    "\n  mutation NotYet($input: TegenspraakActInput!) {\n    notYet(input: $input) {\n      id\n    }\n  }\n": typeof types.NotYetDocument,
    "\n  mutation WriteSentence($input: TegenspraakSentenceInput!) {\n    writeSentence(input: $input) {\n      id\n    }\n  }\n": typeof types.WriteSentenceDocument,
    "\n  mutation AdoptSentence($input: TegenspraakActInput!) {\n    adoptSentence(input: $input) {\n      id\n    }\n  }\n": typeof types.AdoptSentenceDocument,
    "\n  mutation WaiveRestatement($input: WaiveRestatementInput!) {\n    waiveRestatement(input: $input) {\n      id\n    }\n  }\n": typeof types.WaiveRestatementDocument,
    "\n  mutation AnswerTegenspraak($input: AnswerTegenspraakInput!) {\n    answerTegenspraak(input: $input) {\n      id\n    }\n  }\n": typeof types.AnswerTegenspraakDocument,
    "\n  mutation SettleTegenspraak($input: TegenspraakActInput!) {\n    settleTegenspraak(input: $input) {\n      id\n    }\n  }\n": typeof types.SettleTegenspraakDocument,
    "\n  mutation MaintainTegenspraak($input: TegenspraakActInput!) {\n    maintainTegenspraak(input: $input) {\n      id\n    }\n  }\n": typeof types.MaintainTegenspraakDocument,
    "\n  mutation WithdrawTegenspraak($input: TegenspraakActInput!) {\n    withdrawTegenspraak(input: $input) {\n      id\n    }\n  }\n": typeof types.WithdrawTegenspraakDocument,
    "\n  query Vault($caseId: ID!) {\n    vault(caseId: $caseId) {\n      values {\n        id\n        caseId\n        personId\n        kind\n        value\n        alsoKnownAs\n        why\n        organisationId\n        seatIds\n        openUntil\n        keptAt\n        version\n        viewerMay {\n          protect\n        }\n      }\n      mentions {\n        id\n        protectedId\n        writtenAt\n        seen\n        objectKind\n        objectId\n      }\n      oldContacts {\n        id\n        personId\n        state\n        reason\n        settledAt\n        version\n      }\n    }\n  }\n": typeof types.VaultDocument,
    "\n  query ProtectedInText($input: ProtectedInTextInput!) {\n    protectedInText(input: $input)\n  }\n": typeof types.ProtectedInTextDocument,
    "\n  mutation Protect($input: ProtectInput!) {\n    protect(input: $input) {\n      id\n    }\n  }\n": typeof types.ProtectDocument,
    "\n  mutation CorrectProtected($input: CorrectProtectedInput!) {\n    correctProtected(input: $input) {\n      id\n    }\n  }\n": typeof types.CorrectProtectedDocument,
    "\n  mutation OpenProtected($input: OpenProtectedInput!) {\n    openProtected(input: $input) {\n      id\n    }\n  }\n": typeof types.OpenProtectedDocument,
    "\n  mutation ReleaseProtected($input: ReleaseProtectedInput!) {\n    releaseProtected(input: $input) {\n      id\n    }\n  }\n": typeof types.ReleaseProtectedDocument,
    "\n  mutation SeeMention($id: ID!) {\n    seeMention(id: $id) {\n      id\n    }\n  }\n": typeof types.SeeMentionDocument,
    "\n  query OldContact($caseId: ID!, $id: ID!) {\n    oldContact(caseId: $caseId, id: $id) {\n      words\n    }\n  }\n": typeof types.OldContactDocument,
    "\n  mutation KeepOldContact($input: KeepOldContactInput!) {\n    keepOldContact(input: $input) {\n      id\n    }\n  }\n": typeof types.KeepOldContactDocument,
    "\n  mutation DropOldContact($input: DropOldContactInput!) {\n    dropOldContact(input: $input) {\n      id\n    }\n  }\n": typeof types.DropOldContactDocument,
};
const documents: Documents = {
    "\n  fragment CaseAccessParts on CaseView {\n    accessRequests {\n      id\n      caseId\n      seatId\n      organisationId\n      task\n      contributionId\n      category\n      level\n      purpose\n      reason\n      state\n      askedAt\n      until\n      answeredAt\n      answeredBySeatId\n      sentence\n      answer\n      itemIds\n      version\n      viewerMay {\n        answer\n        end\n        withdraw\n      }\n    }\n  }\n": types.CaseAccessPartsFragmentDoc,
    "\n  fragment CaseFactParts on CaseView {\n    contributions {\n      id\n      caseId\n      organisationId\n      level\n      authorSeatId\n      category\n      knowledge\n      aboutPersonIds\n      occurredOn\n      conclusion\n      summary\n      conditions {\n        kind\n        role\n        day\n        level\n      }\n      who\n      doesWhat\n      toWhom\n      effect\n      source\n      ground\n      article\n      broughtAt\n      sharedAt\n      sharedWith\n      sharedLevel\n      about\n      incidental\n      gate {\n        kind\n        covers\n        until\n        consentId\n        reason\n      }\n      withdrawnAt\n      version\n      viewerMay {\n        share\n        withdraw\n        correct\n      }\n    }\n    tableFacts {\n      id\n      knownToAll\n    }\n    factors {\n      id\n      conferenceId\n      authorSeatId\n      personId\n      kind\n      mechanism\n      text\n      citedContributionIds\n      scope\n      toRevise\n      addedAt\n      version\n      viewerMay {\n        change\n        remove\n      }\n    }\n    hypotheses {\n      id\n      conferenceId\n      authorSeatId\n      position\n      text\n      wrongIf\n      scope\n      seenBySeatIds\n      contradictions {\n        facts\n        marks\n      }\n      version\n      viewerMay {\n        change\n        mark\n      }\n    }\n    marks {\n      id\n      hypothesisId\n      contributionId\n      seatId\n      mark\n      scope\n    }\n    conclusions {\n      id\n      conferenceId\n      authorSeatId\n      text\n      citedContributionIds\n      scope\n      toRevise\n      writtenAt\n      version\n      viewerMay {\n        write\n      }\n    }\n  }\n": types.CaseFactPartsFragmentDoc,
    "\n  fragment CaseFrameParts on CaseView {\n    caseFile {\n      id\n      tableId\n      number\n      legalMode\n      stage\n      reason\n      goal\n      firstProcessedAt\n      closedAt\n      retainUntil\n      version\n      viewerMay {\n        correct\n        merge\n        place\n        record\n        seat\n        turn\n      }\n    }\n    persons {\n      id\n      familyRole\n      label\n      name\n      birthDate\n      mergedIntoId\n    }\n    seats {\n      id\n      professionalId\n      name\n      jobTitle\n      organisationId\n      organisation\n      role\n      task\n      domain\n      function\n      from\n      until\n      live\n      self\n      standingInForSeatId\n    }\n    particulars {\n      id\n      kind\n      state\n      recordedBy\n      organisation\n      recordedAt\n      personId\n      executingId\n      executing\n      criteria\n      from\n      until\n      sentence\n      authority\n      reference\n      endedAt\n      ending\n      viewerMay {\n        end\n      }\n    }\n    conferences {\n      id\n      caseId\n      tableId\n      date\n      slot\n      phase\n      step\n      question\n      leadSeatId\n      startedAt\n      closedAt\n      previousConferenceId\n      confirmedByMe\n      version\n      viewerMay {\n        close\n        confirm\n        host\n        join\n        lead\n        open\n        takeLead\n      }\n    }\n  }\n": types.CaseFramePartsFragmentDoc,
    "\n  fragment CaseGuestParts on CaseView {\n    guests {\n      ...GuestParts\n    }\n    readAlouds {\n      ...ReadAloudParts\n    }\n  }\n": types.CaseGuestPartsFragmentDoc,
    "\n  fragment CaseLawParts on CaseView {\n    regime {\n      id\n      part\n      kind\n      mode\n      reason\n      opens\n      closes\n      seesLess\n      state\n      saidBy\n      answer\n      viewerMay {\n        answer\n        carryOut\n        drop\n      }\n    }\n  }\n": types.CaseLawPartsFragmentDoc,
    "\n  fragment CaseRecallParts on CaseView {\n    recallNotices {\n      ...NoticeParts\n    }\n    leakRecords {\n      ...LeakParts\n    }\n    emergencyAccesses {\n      ...EmergencyParts\n    }\n    supplyRefusals {\n      id\n      organisation\n      category\n      refusedAt\n      liftedAt\n      reason\n      viewerMay {\n        lift\n      }\n    }\n  }\n": types.CaseRecallPartsFragmentDoc,
    "\n  fragment CaseTableParts on CaseView {\n    scoreLines {\n      ...ScoreLineParts\n    }\n    tegenspraken {\n      id\n      caseId\n      conferenceId\n      targetKind\n      targetId\n      aspect\n      weight\n      authorSeatId\n      state\n      sentence\n      askedSeatId\n      raisedAt\n      version\n      thread {\n        kind\n        seatId\n        at\n        words\n        outcome\n        otherSeatId\n        checkBefore\n      }\n      viewerMay {\n        ask\n        restate\n        confirm\n        writeSentence\n        adoptSentence\n        waive\n        answer\n        settle\n        withdraw\n      }\n    }\n    tegenspraakGrounds {\n      id\n      tegenspraakId\n      why\n      knowledge\n      wouldChangeMyMind\n      alternative\n      citedContributionIds\n      toRevise\n      version\n      viewerMay {\n        revise\n      }\n    }\n    decisions {\n      id\n      caseId\n      conferenceId\n      proposedBySeatId\n      text\n      state\n      cites {\n        kind\n        id\n      }\n      responses {\n        seatId\n        kind\n        reason\n        whatWouldRemove\n        tegenspraakId\n      }\n      silentSeatIds\n      proposedAt\n      endedAt\n      dropReason\n      version\n      viewerMay {\n        respond\n        close\n        drop\n      }\n    }\n    actions {\n      id\n      caseId\n      conferenceId\n      decisionId\n      text\n      ownerSeatId\n      dueOn\n      track\n      together\n      togetherIds\n      waitsForTogether\n      state\n      effect\n      endedAt\n      endedBySeatId\n      version\n      viewerMay {\n        end\n      }\n    }\n    handovers {\n      id\n      fromSeatId\n      toSeatId\n      givenBy\n      reason\n      note\n      at\n      contributionIds\n      actionIds\n      tegenspraakIds\n      drafts\n      draftsLeft\n    }\n  }\n": types.CaseTablePartsFragmentDoc,
    "\n  fragment CaseViewParts on CaseView {\n    cursor\n    whole\n    gone\n    shielded\n    guestPresenceIds\n    ...CaseFrameParts\n    ...CaseFactParts\n    ...CaseTableParts\n    ...CaseWhoParts\n    ...CaseRecallParts\n    ...CaseAccessParts\n    ...CaseLawParts\n    ...CaseGuestParts\n    ...FamilyParts\n  }\n": types.CaseViewPartsFragmentDoc,
    "\n  query CaseView($caseId: ID!, $since: String) {\n    caseView(caseId: $caseId, since: $since) {\n      ...CaseViewParts\n    }\n  }\n": types.CaseViewDocument,
    "\n  query Report($caseId: ID!, $conferenceId: ID!) {\n    report(caseId: $caseId, conferenceId: $conferenceId) {\n      asOf\n      final\n      view {\n        ...CaseViewParts\n      }\n    }\n  }\n": types.ReportDocument,
    "\n  fragment CaseWhoParts on CaseView {\n    bsns {\n      id\n      personId\n      recordedAt\n    }\n    personMerges {\n      id\n      survivingId\n      mergedId\n      state\n      reason\n      undoReason\n      viewerMay {\n        confirm\n        undo\n      }\n    }\n    identityInquiries {\n      id\n      personId\n      reason\n      askedAt\n      endsAt\n      state\n    }\n    identityOffers {\n      id\n      personId\n      offeredAt\n      endsAt\n    }\n    identityContacts {\n      id\n      personId\n      name\n      organisation\n      agreedAt\n      state\n      proposedHere\n      undoReason\n      viewerMay {\n        propose\n        confirm\n        undo\n      }\n    }\n  }\n": types.CaseWhoPartsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      jobTitle\n      organisation {\n        id\n        name\n        role\n      }\n      offices\n      chairs\n      mode\n    }\n  }\n": types.ViewerDocument,
    "\n  query Agreements {\n    agreements {\n      id\n      mode\n      title {\n        nl\n        en\n      }\n      rows {\n        id\n        article\n        ground {\n          nl\n          en\n        }\n        suppliers\n        recipients\n        categories\n        level\n        aloud\n        narrowed\n      }\n      versions {\n        id\n        number\n        state\n        reason\n        proposer\n        proposedAt\n        confirmer\n        inForceAt\n        endedAt\n        narrowings {\n          supplier {\n            role\n            task\n          }\n          recipient {\n            role\n            task\n          }\n          category\n          atMost\n        }\n        viewerMay {\n          confirm\n          drop\n        }\n      }\n      viewerMayPropose\n    }\n  }\n": types.AgreementsDocument,
    "\n  query AgreementWeight($input: WeighAgreementInput!) {\n    agreementWeight(input: $input) {\n      opens\n      closes\n    }\n  }\n": types.AgreementWeightDocument,
    "\n  mutation ProposeAgreement($input: ProposeAgreementInput!) {\n    proposeAgreement(input: $input) {\n      id\n    }\n  }\n": types.ProposeAgreementDocument,
    "\n  mutation ConfirmAgreement($id: ID!) {\n    confirmAgreement(id: $id) {\n      id\n    }\n  }\n": types.ConfirmAgreementDocument,
    "\n  mutation DropAgreement($id: ID!) {\n    dropAgreement(id: $id) {\n      id\n    }\n  }\n": types.DropAgreementDocument,
    "\n  mutation ProposeRegimeChange($input: ProposeRegimeInput!) {\n    proposeRegimeChange(input: $input) {\n      id\n    }\n  }\n": types.ProposeRegimeChangeDocument,
    "\n  mutation AnswerRegimeQuestion($input: AnswerRegimeInput!) {\n    answerRegimeQuestion(input: $input) {\n      id\n    }\n  }\n": types.AnswerRegimeQuestionDocument,
    "\n  mutation CarryOutRegimeChange($id: ID!) {\n    carryOutRegimeChange(id: $id) {\n      id\n    }\n  }\n": types.CarryOutRegimeChangeDocument,
    "\n  mutation DropRegimeChange($id: ID!) {\n    dropRegimeChange(id: $id) {\n      id\n    }\n  }\n": types.DropRegimeChangeDocument,
    "\n  mutation MoveStage($input: MoveStageInput!) {\n    moveStage(input: $input) {\n      id\n    }\n  }\n": types.MoveStageDocument,
    "\n  fragment HeadParts on AgreementHead {\n    mode\n    version\n    title\n    adoptedBy\n    from\n    until\n    ownNumber\n    ownSince\n  }\n": types.HeadPartsFragmentDoc,
    "\n  fragment SupplierParts on AgreementSuppliers {\n    suppliers\n    lines {\n      row\n      recipients\n      categories\n      article\n      ground\n      gates\n      gateArticle\n      needs\n      about\n      level\n      narrowed\n      unverified\n      aloud\n    }\n  }\n": types.SupplierPartsFragmentDoc,
    "\n  query RuleBook($language: String!) {\n    ruleBook(language: $language) {\n      version\n      at\n      region\n      tests {\n        title\n        text\n        article\n      }\n      levels {\n        level\n        adds\n      }\n      never {\n        category\n        article\n        text\n      }\n      agreements {\n        head {\n          ...HeadParts\n        }\n        suppliers {\n          ...SupplierParts\n        }\n      }\n      chapters {\n        key\n        title\n        rules {\n          isFor {\n            anybody\n            offices\n            tableChair\n            seated\n            functions\n            roles\n          }\n          act\n          where\n        }\n      }\n    }\n    organisationsSeen {\n      id\n      name\n    }\n  }\n": types.RuleBookDocument,
    "\n  query OrganisationSight($id: ID!, $language: String!) {\n    organisationSight(id: $id, language: $language) {\n      id\n      name\n      role\n      task\n      at\n      version\n      never {\n        category\n        article\n        text\n      }\n      modes {\n        head {\n          ...HeadParts\n        }\n        receives {\n          ...SupplierParts\n        }\n        gives {\n          ...SupplierParts\n        }\n        nothing {\n          receives\n          from\n          gives\n          to\n        }\n      }\n    }\n  }\n": types.OrganisationSightDocument,
    "\n  query JudgeExample($question: ExampleInput!, $language: String!) {\n    judgeExample(question: $question, language: $language) {\n      verdict\n      level\n      because {\n        article\n        text\n      }\n      missing\n      mayBeLiftedBy\n      agreement\n    }\n  }\n": types.JudgeExampleDocument,
    "\n  mutation AddFactor($input: AddFactorInput!) {\n    addFactor(input: $input) {\n      id\n    }\n  }\n": types.AddFactorDocument,
    "\n  mutation ChangeFactor($input: ChangeFactorInput!) {\n    changeFactor(input: $input) {\n      id\n    }\n  }\n": types.ChangeFactorDocument,
    "\n  mutation RemoveFactor($id: ID!) {\n    removeFactor(id: $id) {\n      id\n    }\n  }\n": types.RemoveFactorDocument,
    "\n  mutation AddHypothesis($input: AddHypothesisInput!) {\n    addHypothesis(input: $input) {\n      id\n    }\n  }\n": types.AddHypothesisDocument,
    "\n  mutation ChangeHypothesis($input: ChangeHypothesisInput!) {\n    changeHypothesis(input: $input) {\n      id\n    }\n  }\n": types.ChangeHypothesisDocument,
    "\n  mutation MarkEvidence($input: MarkEvidenceInput!) {\n    markEvidence(input: $input) {\n      id\n    }\n  }\n": types.MarkEvidenceDocument,
    "\n  mutation WriteConclusion($input: WriteConclusionInput!) {\n    writeConclusion(input: $input) {\n      id\n    }\n  }\n": types.WriteConclusionDocument,
    "\n  query AccessLog($filter: AccessLogFilter!) {\n    accessLog(filter: $filter) {\n      next\n      lines {\n        id\n        at\n        since\n        rows\n        actor\n        onBehalfOf\n        jobTitle\n        organisation\n        action\n        outcome\n        caseNumber\n        purpose\n        live\n        origin\n        operator\n        ruleBook\n        agreement\n        decisionKey\n        objects {\n          kind\n          count\n        }\n        subjects {\n          familyRole\n          position\n        }\n      }\n    }\n  }\n": types.AccessLogDocument,
    "\n  query AccessLogChoices {\n    accessLogChoices {\n      professionals {\n        id\n        name\n      }\n      organisations {\n        id\n        name\n      }\n      cases {\n        id\n        name\n      }\n    }\n  }\n": types.AccessLogChoicesDocument,
    "\n  mutation StartCase($input: StartCaseInput!) {\n    startCase(input: $input) {\n      id\n    }\n  }\n": types.StartCaseDocument,
    "\n  mutation CorrectCase($input: CorrectCaseInput!) {\n    correctCase(input: $input) {\n      id\n    }\n  }\n": types.CorrectCaseDocument,
    "\n  mutation AddPerson($input: AddPersonInput!) {\n    addPerson(input: $input) {\n      id\n    }\n  }\n": types.AddPersonDocument,
    "\n  mutation SeatProfessional($input: SeatProfessionalInput!) {\n    seatProfessional(input: $input) {\n      id\n    }\n  }\n": types.SeatProfessionalDocument,
    "\n  mutation Unseat($seatId: ID!) {\n    unseat(seatId: $seatId) {\n      id\n    }\n  }\n": types.UnseatDocument,
    "\n  query MyTables {\n    caseTables(mine: true) {\n      id\n      name\n    }\n  }\n": types.MyTablesDocument,
    "\n  query Directory {\n    directory {\n      id\n      name\n      professionals {\n        id\n        name\n        jobTitle\n        fit\n      }\n    }\n  }\n": types.DirectoryDocument,
    "\n  mutation RecordParticular($input: RecordParticularInput!) {\n    recordParticular(input: $input) {\n      id\n    }\n  }\n": types.RecordParticularDocument,
    "\n  mutation EndParticular($input: EndParticularInput!) {\n    endParticular(input: $input) {\n      id\n    }\n  }\n": types.EndParticularDocument,
    "\n  query Houses {\n    directory {\n      id\n      name\n      role\n    }\n  }\n": types.HousesDocument,
    "\n  query Compartments($caseId: ID!) {\n    compartments(caseId: $caseId) {\n      id\n      caseId\n      kind\n      certainty\n      protectedIds\n      fearedIds\n      audienceSeatIds\n      seatId\n      why\n      markedAt\n      endedAt\n      seats {\n        seatId\n        personIds\n      }\n      end {\n        id\n        seatId\n        why\n        at\n      }\n      version\n      viewerMay {\n        say\n        proposeEnd\n        confirmEnd\n      }\n    }\n    sidesOfOwn(caseId: $caseId) {\n      id\n      kind\n      travels\n      saidForAll\n      saidSideOfIds\n    }\n  }\n": types.CompartmentsDocument,
    "\n  mutation KeepApart($input: KeepApartInput!) {\n    keepApart(input: $input) {\n      id\n    }\n  }\n": types.KeepApartDocument,
    "\n  mutation SaySeatSpeaks($input: SeatSpeaksInput!) {\n    saySeatSpeaks(input: $input) {\n      id\n    }\n  }\n": types.SaySeatSpeaksDocument,
    "\n  mutation TellOfCompartment($input: TellOfCompartmentInput!) {\n    tellOfCompartment(input: $input) {\n      id\n    }\n  }\n": types.TellOfCompartmentDocument,
    "\n  mutation SaySideOf($input: SideOfInput!) {\n    saySideOf(input: $input) {\n      id\n    }\n  }\n": types.SaySideOfDocument,
    "\n  mutation ProposeEndOfCompartment($input: EndOfCompartmentInput!) {\n    proposeEndOfCompartment(input: $input) {\n      id\n    }\n  }\n": types.ProposeEndOfCompartmentDocument,
    "\n  mutation ConfirmEndOfCompartment($endId: ID!) {\n    confirmEndOfCompartment(endId: $endId) {\n      id\n    }\n  }\n": types.ConfirmEndOfCompartmentDocument,
    "\n  mutation DropEndOfCompartment($endId: ID!) {\n    dropEndOfCompartment(endId: $endId) {\n      id\n    }\n  }\n": types.DropEndOfCompartmentDocument,
    "\n  mutation OpenConference($id: ID!) {\n    openConference(conferenceId: $id) {\n      id\n    }\n  }\n": types.OpenConferenceDocument,
    "\n  mutation MoveStep($input: MoveStepInput!) {\n    moveStep(input: $input) {\n      id\n    }\n  }\n": types.MoveStepDocument,
    "\n  mutation TakeLead($id: ID!) {\n    takeLead(conferenceId: $id) {\n      id\n    }\n  }\n": types.TakeLeadDocument,
    "\n  mutation ConfirmConfidentiality($id: ID!) {\n    confirmConfidentiality(conferenceId: $id) {\n      id\n    }\n  }\n": types.ConfirmConfidentialityDocument,
    "\n  mutation AdjournConference($id: ID!) {\n    adjournConference(conferenceId: $id) {\n      id\n    }\n  }\n": types.AdjournConferenceDocument,
    "\n  mutation CloseConference($id: ID!) {\n    closeConference(conferenceId: $id) {\n      id\n    }\n  }\n": types.CloseConferenceDocument,
    "\n  mutation PlaceCase($input: PlaceCaseInput!) {\n    placeCase(input: $input) {\n      id\n    }\n  }\n": types.PlaceCaseDocument,
    "\n  query Places {\n    caseTables(mine: false) {\n      id\n      name\n      mine\n      dates\n      slotStarts\n      taken {\n        date\n        slot\n      }\n    }\n  }\n": types.PlacesDocument,
    "\n  query Consents($caseId: ID!) {\n    consents(caseId: $caseId) {\n      id\n      caseId\n      personId\n      personLabel\n      categories\n      scope\n      capacities\n      givenOn\n      lastDay\n      until\n      way\n      present\n      band\n      notAbleReason\n      givenBySelf\n      representatives\n      recordedBySeatId\n      recordedAt\n      live\n      withdrawnAt\n      changes {\n        kind\n        byLabel\n        way\n        on\n        at\n        left\n      }\n      itemIds\n      version\n      viewerMay {\n        withdraw\n      }\n    }\n  }\n": types.ConsentsDocument,
    "\n  query ConsentCopy($caseId: ID!, $consentId: ID!) {\n    consentCopy(caseId: $caseId, consentId: $consentId) {\n      id\n      personName\n      organisation\n      categories\n      scope\n      capacities\n      givenOn\n      way\n      until\n      givenBySelf\n      represented\n      live\n      withdrawnAt\n      asOf\n    }\n  }\n": types.ConsentCopyDocument,
    "\n  mutation RecordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) {\n      id\n    }\n  }\n": types.RecordConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ids\n    }\n  }\n": types.WithdrawConsentDocument,
    "\n  mutation NarrowConsent($input: NarrowConsentInput!) {\n    narrowConsent(input: $input) {\n      ids\n    }\n  }\n": types.NarrowConsentDocument,
    "\n  query RestingOpenedBy($caseId: ID!, $id: ID!) {\n    contributionOpenedBy(caseId: $caseId, id: $id) {\n      professionalId\n      name\n      organisation\n      firstAt\n    }\n  }\n": types.RestingOpenedByDocument,
    "\n  mutation BringContribution($input: BringContributionInput!) {\n    bringContribution(input: $input) {\n      id\n    }\n  }\n": types.BringContributionDocument,
    "\n  mutation CorrectContribution($input: CorrectContributionInput!) {\n    correctContribution(input: $input) {\n      id\n    }\n  }\n": types.CorrectContributionDocument,
    "\n  mutation ShareContributions($input: ShareContributionsInput!) {\n    shareContributions(input: $input) {\n      ids\n    }\n  }\n": types.ShareContributionsDocument,
    "\n  mutation NarrowContribution($id: ID!, $seatIds: [ID!]!) {\n    narrowContribution(id: $id, seatIds: $seatIds) {\n      id\n    }\n  }\n": types.NarrowContributionDocument,
    "\n  mutation WithdrawContribution($id: ID!) {\n    withdrawContribution(id: $id) {\n      id\n    }\n  }\n": types.WithdrawContributionDocument,
    "\n  query SharePreview($caseId: ID!, $ids: [ID!]!, $seatIds: [ID!]!, $options: ShareOptionsInput, $language: String!) {\n    sharePreview(caseId: $caseId, ids: $ids, seatIds: $seatIds, options: $options, language: $language) {\n      seatId\n      level\n      because\n      verdict\n      article\n      text\n      missing\n      mayBeLiftedBy\n      needsNaming\n    }\n  }\n": types.SharePreviewDocument,
    "\n  query ShareGrounds($caseId: ID!, $ids: [ID!]!, $seatIds: [ID!]!, $language: String!) {\n    shareGrounds(caseId: $caseId, ids: $ids, seatIds: $seatIds, language: $language) {\n      row\n      article\n      text\n      gates\n      gateArticle\n      incidental\n      unverified\n      missing\n      seatIds\n      level\n    }\n  }\n": types.ShareGroundsDocument,
    "\n  query OpenedBy($caseId: ID!, $id: ID!) {\n    contributionOpenedBy(caseId: $caseId, id: $id) {\n      professionalId\n      name\n      organisation\n      firstAt\n    }\n  }\n": types.OpenedByDocument,
    "\n  query NewForMe($after: String) {\n    newForMe(after: $after) {\n      lastHere\n      next\n      guestPresenceIds\n      cases {\n        id\n        number\n      }\n      items {\n        since\n        isNew\n        contribution {\n          id\n          caseId\n          level\n          category\n          knowledge\n          occurredOn\n          conclusion\n          summary\n          who\n          doesWhat\n          toWhom\n          effect\n          broughtAt\n          sharedWith\n          conditions {\n            kind\n            role\n            day\n            level\n          }\n        }\n      }\n    }\n  }\n": types.NewForMeDocument,
    "\n  mutation ProposeDecision($input: ProposeDecisionInput!) {\n    proposeDecision(input: $input) {\n      id\n    }\n  }\n": types.ProposeDecisionDocument,
    "\n  mutation RespondToDecision($input: RespondToDecisionInput!) {\n    respondToDecision(input: $input) {\n      ids\n    }\n  }\n": types.RespondToDecisionDocument,
    "\n  mutation CloseDecision($input: CloseDecisionInput!) {\n    closeDecision(input: $input) {\n      id\n    }\n  }\n": types.CloseDecisionDocument,
    "\n  mutation DropDecision($input: DropDecisionInput!) {\n    dropDecision(input: $input) {\n      id\n    }\n  }\n": types.DropDecisionDocument,
    "\n  mutation AddAction($input: AddActionInput!) {\n    addAction(input: $input) {\n      id\n    }\n  }\n": types.AddActionDocument,
    "\n  mutation EndAction($input: EndActionInput!) {\n    endAction(input: $input) {\n      id\n    }\n  }\n": types.EndActionDocument,
    "\n  query MyActions {\n    myActions {\n      id\n      caseId\n      conferenceId\n      decisionId\n      text\n      ownerSeatId\n      dueOn\n      track\n      together\n      togetherIds\n      waitsForTogether\n      state\n      effect\n      endedAt\n      endedBySeatId\n      version\n      viewerMay {\n        end\n      }\n    }\n  }\n": types.MyActionsDocument,
    "\n  query MyWeek {\n    myCases {\n      id\n      number\n      table\n      tableId\n      function\n      seatedAt\n      familyRoles\n      notShared\n      asked\n      closedAt\n      next {\n        id\n        date\n        slot\n        startsAt\n        phase\n      }\n      last {\n        id\n        date\n      }\n    }\n    caseTables(mine: true) {\n      id\n      name\n      dates\n      slotStarts\n      taken {\n        date\n        slot\n      }\n    }\n  }\n": types.MyWeekDocument,
    "\n  fragment EmergencyParts on EmergencyAccess {\n    id\n    caseNumber\n    name\n    organisation\n    own\n    kind\n    level\n    from\n    until\n    extendedAt\n    endedAt\n    reviewDue\n    overdue\n    verdict\n    reviewedAt\n    reviewedBy\n    note\n    leakId\n    version\n    viewerMay {\n      consult\n      extend\n      review\n    }\n  }\n": types.EmergencyPartsFragmentDoc,
    "\n  query Emergencies {\n    emergencyAccesses {\n      ...EmergencyParts\n    }\n  }\n": types.EmergenciesDocument,
    "\n  query EmergencyReason($id: ID!) {\n    emergencyReason(id: $id) {\n      id\n      reason\n      argument\n      extension\n    }\n  }\n": types.EmergencyReasonDocument,
    "\n  query EmergencyView($id: ID!) {\n    emergencyView(id: $id) {\n      secondsLeft\n      access {\n        ...EmergencyParts\n      }\n      persons {\n        id\n        familyRole\n        label\n        name\n        birthDate\n      }\n      seats {\n        id\n        name\n        jobTitle\n        organisation\n        role\n        function\n      }\n      items {\n        id\n        level\n        organisation\n        authorSeatId\n        category\n        aboutPersonIds\n        broughtAt\n        conclusion\n        summary\n        occurredOn\n        knowledge\n        who\n        doesWhat\n        toWhom\n        effect\n        source\n        notOnward\n      }\n    }\n  }\n": types.EmergencyViewDocument,
    "\n  mutation OpenEmergency($input: OpenEmergencyInput!) {\n    openEmergency(input: $input) {\n      id\n    }\n  }\n": types.OpenEmergencyDocument,
    "\n  mutation ExtendEmergency($input: ExtendEmergencyInput!) {\n    extendEmergency(input: $input) {\n      id\n    }\n  }\n": types.ExtendEmergencyDocument,
    "\n  mutation EndEmergency($id: ID!) {\n    endEmergency(id: $id) {\n      id\n    }\n  }\n": types.EndEmergencyDocument,
    "\n  mutation ReviewEmergency($input: ReviewEmergencyInput!) {\n    reviewEmergency(input: $input) {\n      id\n    }\n  }\n": types.ReviewEmergencyDocument,
    "\n  fragment FamilyParts on CaseView {\n    familyMessages {\n      id\n      caseId\n      conferenceId\n      personIds\n      form\n      authorSeatId\n      bySeatId\n      dueOn\n      text\n      citedContributionIds\n      seenBySeatIds\n      state\n      outcome\n      waits\n      plannedAt\n      endedAt\n      version\n      viewerMay {\n        change\n        end\n        drop\n        letter\n      }\n    }\n    togetherWords {\n      id\n      caseId\n      personIds\n      forms\n      reason\n      arguedBySeatId\n      arguedAt\n      until\n      standing\n      heldByMe\n      version\n      viewerMay {\n        hold\n        end\n      }\n    }\n  }\n": types.FamilyPartsFragmentDoc,
    "\n  query ContactSafety($caseId: ID!, $personId: ID!) {\n    contactSafety(caseId: $caseId, personId: $personId) {\n      id\n      verdict\n      how\n      knowledge\n      recordedBySeatId\n      recordedAt\n      until\n    }\n  }\n": types.ContactSafetyDocument,
    "\n  query FamilyLetter($caseId: ID!, $messageId: ID!) {\n    familyLetter(caseId: $caseId, messageId: $messageId) {\n      id\n      form\n      to\n      text\n      from\n      organisation\n      asOf\n    }\n  }\n": types.FamilyLetterDocument,
    "\n  mutation PlanFamilyMessage($input: PlanFamilyMessageInput!) {\n    planFamilyMessage(input: $input) {\n      id\n    }\n  }\n": types.PlanFamilyMessageDocument,
    "\n  mutation ChangeFamilyMessage($input: ChangeFamilyMessageInput!) {\n    changeFamilyMessage(input: $input) {\n      id\n    }\n  }\n": types.ChangeFamilyMessageDocument,
    "\n  mutation EndFamilyMessage($input: EndFamilyMessageInput!) {\n    endFamilyMessage(input: $input) {\n      id\n    }\n  }\n": types.EndFamilyMessageDocument,
    "\n  mutation RecordContactSafety($input: RecordContactSafetyInput!) {\n    recordContactSafety(input: $input) {\n      id\n    }\n  }\n": types.RecordContactSafetyDocument,
    "\n  mutation ArgueTogether($input: ArgueTogetherInput!) {\n    argueTogether(input: $input) {\n      id\n    }\n  }\n": types.ArgueTogetherDocument,
    "\n  mutation EndTogether($input: EndTogetherInput!) {\n    endTogether(input: $input) {\n      id\n    }\n  }\n": types.EndTogetherDocument,
    "\n  mutation HoldTogether($input: HoldTogetherInput!) {\n    holdTogether(input: $input) {\n      id\n    }\n  }\n": types.HoldTogetherDocument,
    "\n  mutation ReleaseTogether($input: HoldTogetherInput!) {\n    releaseTogether(input: $input) {\n      id\n    }\n  }\n": types.ReleaseTogetherDocument,
    "\n  query WhyNot($input: WhyNotInput!, $language: String!) {\n    whyNot(input: $input, language: $language) {\n      level\n      verdict\n      because {\n        article\n        text\n      }\n      missing\n      mayBeLiftedBy\n      own\n      mayAsk\n    }\n  }\n": types.WhyNotDocument,
    "\n  query WhoSees($caseId: ID!, $id: ID!, $language: String!) {\n    whoSees(caseId: $caseId, id: $id, language: $language) {\n      seatId\n      level\n      because\n      until\n      article\n      text\n      missing\n      mayBeLiftedBy\n    }\n  }\n": types.WhoSeesDocument,
    "\n  query GrantPreview($caseId: ID!, $requestId: ID!, $itemIds: [ID!]!, $level: String!, $language: String!) {\n    grantPreview(caseId: $caseId, requestId: $requestId, itemIds: $itemIds, level: $level, language: $language) {\n      contributionId\n      level\n      ifGranted\n      article\n      text\n      missing\n      mayBeLiftedBy\n    }\n  }\n": types.GrantPreviewDocument,
    "\n  mutation AskAccess($input: AskAccessInput!) {\n    askAccess(input: $input) {\n      id\n    }\n  }\n": types.AskAccessDocument,
    "\n  mutation WithdrawAccessRequest($input: AccessRequestActInput!) {\n    withdrawAccessRequest(input: $input) {\n      id\n    }\n  }\n": types.WithdrawAccessRequestDocument,
    "\n  mutation GrantAccess($input: GrantAccessInput!) {\n    grantAccess(input: $input) {\n      id\n    }\n  }\n": types.GrantAccessDocument,
    "\n  mutation DeclineAccess($input: DeclineAccessInput!) {\n    declineAccess(input: $input) {\n      id\n    }\n  }\n": types.DeclineAccessDocument,
    "\n  mutation EndGrant($input: AccessRequestActInput!) {\n    endGrant(input: $input) {\n      id\n    }\n  }\n": types.EndGrantDocument,
    "\n  fragment GuestParts on Guest {\n    id\n    conferenceId\n    role\n    name\n    jobTitle\n    organisation\n    why\n    speaksWith\n    signedAt\n    statement\n    signedWay\n    witnessSeatId\n    presenceId\n    stays {\n      cameAt\n      leftAt\n    }\n    heardContributionIds\n  }\n": types.GuestPartsFragmentDoc,
    "\n  fragment ReadAloudParts on ReadAloud {\n    id\n    conferenceId\n    guestId\n    contributionId\n    level\n    purpose\n    state\n    needsWord\n    own\n    wordSeatId\n    wordReason\n    manner\n    tellerSeatId\n    toldAt\n    article\n    recalled\n    guestKnowsAt\n    version\n    viewerMay {\n      answer\n      guestKnows\n      tell\n    }\n  }\n": types.ReadAloudPartsFragmentDoc,
    "\n  mutation RecordGuest($input: RecordGuestInput!) {\n    recordGuest(input: $input) {\n      id\n    }\n  }\n": types.RecordGuestDocument,
    "\n  mutation SignGuestSecrecy($input: SignSecrecyInput!) {\n    signGuestSecrecy(input: $input) {\n      id\n    }\n  }\n": types.SignGuestSecrecyDocument,
    "\n  mutation LetGuestIn($guestId: ID!) {\n    letGuestIn(guestId: $guestId) {\n      id\n    }\n  }\n": types.LetGuestInDocument,
    "\n  mutation SeeGuestOut($guestId: ID!) {\n    seeGuestOut(guestId: $guestId) {\n      id\n    }\n  }\n": types.SeeGuestOutDocument,
    "\n  mutation HideScreenFromGuests($input: HideScreenInput!) {\n    hideScreenFromGuests(input: $input) {\n      id\n    }\n  }\n": types.HideScreenFromGuestsDocument,
    "\n  mutation ProposeReadAloud($input: ProposeReadAloudInput!) {\n    proposeReadAloud(input: $input) {\n      ids\n    }\n  }\n": types.ProposeReadAloudDocument,
    "\n  mutation AnswerReadAloud($input: AnswerReadAloudInput!) {\n    answerReadAloud(input: $input) {\n      id\n    }\n  }\n": types.AnswerReadAloudDocument,
    "\n  mutation DropReadAloud($id: ID!) {\n    dropReadAloud(id: $id) {\n      id\n    }\n  }\n": types.DropReadAloudDocument,
    "\n  mutation RecordReadAloud($input: RecordTellingInput!) {\n    recordReadAloud(input: $input) {\n      ids\n    }\n  }\n": types.RecordReadAloudDocument,
    "\n  mutation ConfirmGuestKnows($id: ID!) {\n    confirmGuestKnows(id: $id) {\n      id\n    }\n  }\n": types.ConfirmGuestKnowsDocument,
    "\n  query ReadAloudWay($caseId: ID!, $guestId: ID!, $contributionId: ID!, $language: String!) {\n    readAloudWay(caseId: $caseId, guestId: $guestId, contributionId: $contributionId, language: $language) {\n      verdict\n      level\n      because {\n        article\n        text\n      }\n      missing\n      mayBeLiftedBy\n      needsWord\n    }\n  }\n": types.ReadAloudWayDocument,
    "\n  query GuestSheet($caseId: ID!, $guestId: ID!) {\n    guestSheet(caseId: $caseId, guestId: $guestId) {\n      guest {\n        id\n        name\n        jobTitle\n        organisation\n        role\n        signedAt\n      }\n      items {\n        contributionId\n        level\n        manner\n        toldAt\n        article\n        conclusion\n        summary\n        occurredOn\n        who\n        doesWhat\n        toWhom\n        effect\n      }\n    }\n  }\n": types.GuestSheetDocument,
    "\n  mutation RecordBsn($input: RecordBsnInput!) {\n    recordBsn(input: $input) {\n      id\n    }\n  }\n": types.RecordBsnDocument,
    "\n  mutation RemoveBsn($personId: ID!) {\n    removeBsn(personId: $personId) {\n      id\n    }\n  }\n": types.RemoveBsnDocument,
    "\n  mutation AskElsewhere($input: AskElsewhereInput!) {\n    askElsewhere(input: $input) {\n      id\n    }\n  }\n": types.AskElsewhereDocument,
    "\n  mutation AnswerIdentityOffer($input: AnswerIdentityOfferInput!) {\n    answerIdentityOffer(input: $input) {\n      id\n    }\n  }\n": types.AnswerIdentityOfferDocument,
    "\n  mutation ProposeLink($contactId: ID!) {\n    proposeLink(contactId: $contactId) {\n      id\n    }\n  }\n": types.ProposeLinkDocument,
    "\n  mutation ConfirmLink($contactId: ID!) {\n    confirmLink(contactId: $contactId) {\n      id\n    }\n  }\n": types.ConfirmLinkDocument,
    "\n  mutation UndoLink($input: UndoLinkInput!) {\n    undoLink(input: $input) {\n      id\n    }\n  }\n": types.UndoLinkDocument,
    "\n  mutation ProposeMerge($input: ProposeMergeInput!) {\n    proposeMerge(input: $input) {\n      id\n    }\n  }\n": types.ProposeMergeDocument,
    "\n  mutation ConfirmMerge($mergeId: ID!) {\n    confirmMerge(mergeId: $mergeId) {\n      id\n    }\n  }\n": types.ConfirmMergeDocument,
    "\n  mutation UndoMerge($input: UndoMergeInput!) {\n    undoMerge(input: $input) {\n      id\n    }\n  }\n": types.UndoMergeDocument,
    "\n  query OwnCircleQuestions {\n    ownCircleQuestions {\n      seatId\n      caseId\n      caseNumber\n      family {\n        label\n        name\n      }\n    }\n  }\n": types.OwnCircleQuestionsDocument,
    "\n  query OwnCircles {\n    ownCircles {\n      id\n      caseNumber\n      name\n      organisation\n      own\n      kind\n      words\n      declaredAt\n      state\n      said {\n        name\n        organisation\n        says\n        at\n        reason\n      }\n      viewerMay {\n        argue\n        refuse\n      }\n    }\n  }\n": types.OwnCirclesDocument,
    "\n  mutation AnswerOwnCircle($seatId: ID!) {\n    answerOwnCircle(seatId: $seatId) {\n      id\n    }\n  }\n": types.AnswerOwnCircleDocument,
    "\n  mutation DeclareOwnCircle($input: DeclareOwnCircleInput!) {\n    declareOwnCircle(input: $input) {\n      id\n    }\n  }\n": types.DeclareOwnCircleDocument,
    "\n  mutation ArgueOwnCircle($input: WeighOwnCircleInput!) {\n    argueOwnCircle(input: $input) {\n      id\n    }\n  }\n": types.ArgueOwnCircleDocument,
    "\n  mutation RefuseOwnCircle($input: WeighOwnCircleInput!) {\n    refuseOwnCircle(input: $input) {\n      id\n    }\n  }\n": types.RefuseOwnCircleDocument,
    "\n  mutation ConfirmRecall($id: ID!) {\n    confirmRecall(id: $id) {\n      id\n    }\n  }\n": types.ConfirmRecallDocument,
    "\n  mutation ReportSharedWrongly($input: SharedWronglyInput!) {\n    reportSharedWrongly(input: $input) {\n      id\n    }\n  }\n": types.ReportSharedWronglyDocument,
    "\n  query WhoHadIt($caseId: ID!, $id: ID!) {\n    contributionOpenedBy(caseId: $caseId, id: $id) {\n      professionalId\n      name\n      organisation\n      firstAt\n    }\n  }\n": types.WhoHadItDocument,
    "\n  mutation AssessLeak($input: AssessLeakInput!) {\n    assessLeak(input: $input) {\n      id\n    }\n  }\n": types.AssessLeakDocument,
    "\n  mutation DecideLeak($input: DecideLeakInput!) {\n    decideLeak(input: $input) {\n      id\n    }\n  }\n": types.DecideLeakDocument,
    "\n  mutation CloseLeak($input: CloseLeakInput!) {\n    closeLeak(input: $input) {\n      id\n    }\n  }\n": types.CloseLeakDocument,
    "\n  fragment LeakParts on LeakRecord {\n    id\n    kind\n    caseNumber\n    organisation\n    contributionId\n    emergencyId\n    itemIds\n    itemCount\n    discoveredAt\n    reportBefore\n    openedAt\n    concerns {\n      familyRole\n      position\n    }\n    receivers {\n      name\n      organisation\n      firstAt\n    }\n    state\n    risk\n    mustReport\n    mustInform\n    assessment\n    assessedAt\n    reportedAt\n    reportReason\n    decidedAt\n    informedAt\n    informReason\n    closedAt\n    version\n    viewerMay {\n      assess\n      decide\n      close\n    }\n  }\n": types.LeakPartsFragmentDoc,
    "\n  query LeakRecords {\n    leakRecords {\n      ...LeakParts\n    }\n  }\n": types.LeakRecordsDocument,
    "\n  fragment NoticeParts on RecallNotice {\n    id\n    kind\n    own\n    organisation\n    contributionId\n    readAt\n    readBy\n    toldAt\n    told\n    confirmedAt\n    confirmedBy\n    viewerMay {\n      confirm\n    }\n  }\n": types.NoticePartsFragmentDoc,
    "\n  query MandateRecalls {\n    mandateRecalls {\n      ...NoticeParts\n    }\n  }\n": types.MandateRecallsDocument,
    "\n  mutation RefuseSupply($input: RefuseSupplyInput!) {\n    refuseSupply(input: $input) {\n      id\n    }\n  }\n": types.RefuseSupplyDocument,
    "\n  mutation LiftSupplyRefusal($id: ID!) {\n    liftSupplyRefusal(id: $id) {\n      id\n    }\n  }\n": types.LiftSupplyRefusalDocument,
    "\n  fragment ScoreLineParts on ScoreLine {\n    id\n    caseId\n    conferenceId\n    aboutPersonId\n    situation\n    sixMeans\n    scaleVersion\n    position\n    version\n    signedChoiceNeeded\n    signedChoice {\n      kind\n      who\n      beforeWhen\n      argument\n      signedBySeatId\n      signedAt\n    }\n    viewerMay {\n      give\n      reveal\n      openSecond\n      sign\n      setUp\n    }\n    rounds {\n      id\n      number\n      state\n      answeredSeatIds\n      notGivenSeatIds\n      revealedAt\n      myAnswer {\n        value\n        noView\n        reason\n        citedContributionIds\n      }\n      values {\n        seatId\n        organisationId\n        role\n        task\n        value\n        noView\n        reason\n        citedContributionIds\n      }\n      spread {\n        lowest\n        median\n        highest\n        voices\n        noView\n        lowestSeatIds\n        highestSeatIds\n      }\n      moves {\n        seatId\n        from\n        to\n      }\n    }\n  }\n": types.ScoreLinePartsFragmentDoc,
    "\n  mutation GiveScore($input: GiveScoreInput!) {\n    giveScore(input: $input) {\n      id\n    }\n  }\n": types.GiveScoreDocument,
    "\n  mutation RevealRound($roundId: ID!, $confirmedMissing: [ID!]!) {\n    revealRound(roundId: $roundId, confirmedMissing: $confirmedMissing) {\n      id\n    }\n  }\n": types.RevealRoundDocument,
    "\n  mutation OpenSecondRound($lineId: ID!) {\n    openSecondRound(lineId: $lineId) {\n      id\n    }\n  }\n": types.OpenSecondRoundDocument,
    "\n  mutation SignChoice($input: SignChoiceInput!) {\n    signChoice(input: $input) {\n      id\n    }\n  }\n": types.SignChoiceDocument,
    "\n  mutation SetScoreLines($conferenceId: ID!, $lines: [ChosenScoreLineInput!]!) {\n    setScoreLines(conferenceId: $conferenceId, lines: $lines) {\n      ids\n    }\n  }\n": types.SetScoreLinesDocument,
    "\n  mutation ChangeSixMeans($input: ChangeSixMeansInput!) {\n    changeSixMeans(input: $input) {\n      id\n    }\n  }\n": types.ChangeSixMeansDocument,
    "\n  query MyDraft($caseId: ID!, $place: String!) {\n    myDraft(caseId: $caseId, place: $place) {\n      text\n      savedAt\n    }\n  }\n": types.MyDraftDocument,
    "\n  mutation SaveDraft($caseId: ID!, $place: String!, $text: String!) {\n    saveDraft(caseId: $caseId, place: $place, text: $text) {\n      id\n    }\n  }\n": types.SaveDraftDocument,
    "\n  mutation DropDraft($caseId: ID!, $place: String!) {\n    dropDraft(caseId: $caseId, place: $place) {\n      id\n    }\n  }\n": types.DropDraftDocument,
    "\n  query StandInDesk {\n    standInDesk {\n      seats {\n        id\n        caseNumber\n        professionalId\n        dates\n      }\n      standIns {\n        id\n        caseNumber\n        professionalId\n        absentId\n        date\n        begun\n      }\n      colleagues {\n        id\n        name\n        jobTitle\n        readyUntil\n      }\n    }\n  }\n": types.StandInDeskDocument,
    "\n  query Colleagues {\n    directory {\n      id\n      professionals {\n        id\n        name\n        jobTitle\n        fit\n      }\n    }\n  }\n": types.ColleaguesDocument,
    "\n  mutation NameStandIn($input: NameStandInInput!) {\n    nameStandIn(input: $input) {\n      id\n    }\n  }\n": types.NameStandInDocument,
    "\n  mutation TakeBackStandIn($seatId: ID!) {\n    takeBackStandIn(seatId: $seatId) {\n      id\n    }\n  }\n": types.TakeBackStandInDocument,
    "\n  mutation HandOverSeat($input: HandOverSeatInput!) {\n    handOverSeat(input: $input) {\n      id\n    }\n  }\n": types.HandOverSeatDocument,
    "\n  mutation RaiseTegenspraak($input: RaiseTegenspraakInput!) {\n    raiseTegenspraak(input: $input) {\n      id\n    }\n  }\n": types.RaiseTegenspraakDocument,
    "\n  mutation ReviseTegenspraakGround($input: ReviseTegenspraakGroundInput!) {\n    reviseTegenspraakGround(input: $input) {\n      id\n    }\n  }\n": types.ReviseTegenspraakGroundDocument,
    "\n  mutation AskForAnswer($input: AskForAnswerInput!) {\n    askForAnswer(input: $input) {\n      id\n    }\n  }\n": types.AskForAnswerDocument,
    "\n  mutation RestateTegenspraak($input: TegenspraakSentenceInput!) {\n    restateTegenspraak(input: $input) {\n      id\n    }\n  }\n": types.RestateTegenspraakDocument,
    "\n  mutation ConfirmRestatement($input: TegenspraakActInput!) {\n    confirmRestatement(input: $input) {\n      id\n    }\n  }\n": types.ConfirmRestatementDocument,
    "\n  mutation NotYet($input: TegenspraakActInput!) {\n    notYet(input: $input) {\n      id\n    }\n  }\n": types.NotYetDocument,
    "\n  mutation WriteSentence($input: TegenspraakSentenceInput!) {\n    writeSentence(input: $input) {\n      id\n    }\n  }\n": types.WriteSentenceDocument,
    "\n  mutation AdoptSentence($input: TegenspraakActInput!) {\n    adoptSentence(input: $input) {\n      id\n    }\n  }\n": types.AdoptSentenceDocument,
    "\n  mutation WaiveRestatement($input: WaiveRestatementInput!) {\n    waiveRestatement(input: $input) {\n      id\n    }\n  }\n": types.WaiveRestatementDocument,
    "\n  mutation AnswerTegenspraak($input: AnswerTegenspraakInput!) {\n    answerTegenspraak(input: $input) {\n      id\n    }\n  }\n": types.AnswerTegenspraakDocument,
    "\n  mutation SettleTegenspraak($input: TegenspraakActInput!) {\n    settleTegenspraak(input: $input) {\n      id\n    }\n  }\n": types.SettleTegenspraakDocument,
    "\n  mutation MaintainTegenspraak($input: TegenspraakActInput!) {\n    maintainTegenspraak(input: $input) {\n      id\n    }\n  }\n": types.MaintainTegenspraakDocument,
    "\n  mutation WithdrawTegenspraak($input: TegenspraakActInput!) {\n    withdrawTegenspraak(input: $input) {\n      id\n    }\n  }\n": types.WithdrawTegenspraakDocument,
    "\n  query Vault($caseId: ID!) {\n    vault(caseId: $caseId) {\n      values {\n        id\n        caseId\n        personId\n        kind\n        value\n        alsoKnownAs\n        why\n        organisationId\n        seatIds\n        openUntil\n        keptAt\n        version\n        viewerMay {\n          protect\n        }\n      }\n      mentions {\n        id\n        protectedId\n        writtenAt\n        seen\n        objectKind\n        objectId\n      }\n      oldContacts {\n        id\n        personId\n        state\n        reason\n        settledAt\n        version\n      }\n    }\n  }\n": types.VaultDocument,
    "\n  query ProtectedInText($input: ProtectedInTextInput!) {\n    protectedInText(input: $input)\n  }\n": types.ProtectedInTextDocument,
    "\n  mutation Protect($input: ProtectInput!) {\n    protect(input: $input) {\n      id\n    }\n  }\n": types.ProtectDocument,
    "\n  mutation CorrectProtected($input: CorrectProtectedInput!) {\n    correctProtected(input: $input) {\n      id\n    }\n  }\n": types.CorrectProtectedDocument,
    "\n  mutation OpenProtected($input: OpenProtectedInput!) {\n    openProtected(input: $input) {\n      id\n    }\n  }\n": types.OpenProtectedDocument,
    "\n  mutation ReleaseProtected($input: ReleaseProtectedInput!) {\n    releaseProtected(input: $input) {\n      id\n    }\n  }\n": types.ReleaseProtectedDocument,
    "\n  mutation SeeMention($id: ID!) {\n    seeMention(id: $id) {\n      id\n    }\n  }\n": types.SeeMentionDocument,
    "\n  query OldContact($caseId: ID!, $id: ID!) {\n    oldContact(caseId: $caseId, id: $id) {\n      words\n    }\n  }\n": types.OldContactDocument,
    "\n  mutation KeepOldContact($input: KeepOldContactInput!) {\n    keepOldContact(input: $input) {\n      id\n    }\n  }\n": types.KeepOldContactDocument,
    "\n  mutation DropOldContact($input: DropOldContactInput!) {\n    dropOldContact(input: $input) {\n      id\n    }\n  }\n": types.DropOldContactDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseAccessParts on CaseView {\n    accessRequests {\n      id\n      caseId\n      seatId\n      organisationId\n      task\n      contributionId\n      category\n      level\n      purpose\n      reason\n      state\n      askedAt\n      until\n      answeredAt\n      answeredBySeatId\n      sentence\n      answer\n      itemIds\n      version\n      viewerMay {\n        answer\n        end\n        withdraw\n      }\n    }\n  }\n"): typeof import('./graphql').CaseAccessPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseFactParts on CaseView {\n    contributions {\n      id\n      caseId\n      organisationId\n      level\n      authorSeatId\n      category\n      knowledge\n      aboutPersonIds\n      occurredOn\n      conclusion\n      summary\n      conditions {\n        kind\n        role\n        day\n        level\n      }\n      who\n      doesWhat\n      toWhom\n      effect\n      source\n      ground\n      article\n      broughtAt\n      sharedAt\n      sharedWith\n      sharedLevel\n      about\n      incidental\n      gate {\n        kind\n        covers\n        until\n        consentId\n        reason\n      }\n      withdrawnAt\n      version\n      viewerMay {\n        share\n        withdraw\n        correct\n      }\n    }\n    tableFacts {\n      id\n      knownToAll\n    }\n    factors {\n      id\n      conferenceId\n      authorSeatId\n      personId\n      kind\n      mechanism\n      text\n      citedContributionIds\n      scope\n      toRevise\n      addedAt\n      version\n      viewerMay {\n        change\n        remove\n      }\n    }\n    hypotheses {\n      id\n      conferenceId\n      authorSeatId\n      position\n      text\n      wrongIf\n      scope\n      seenBySeatIds\n      contradictions {\n        facts\n        marks\n      }\n      version\n      viewerMay {\n        change\n        mark\n      }\n    }\n    marks {\n      id\n      hypothesisId\n      contributionId\n      seatId\n      mark\n      scope\n    }\n    conclusions {\n      id\n      conferenceId\n      authorSeatId\n      text\n      citedContributionIds\n      scope\n      toRevise\n      writtenAt\n      version\n      viewerMay {\n        write\n      }\n    }\n  }\n"): typeof import('./graphql').CaseFactPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseFrameParts on CaseView {\n    caseFile {\n      id\n      tableId\n      number\n      legalMode\n      stage\n      reason\n      goal\n      firstProcessedAt\n      closedAt\n      retainUntil\n      version\n      viewerMay {\n        correct\n        merge\n        place\n        record\n        seat\n        turn\n      }\n    }\n    persons {\n      id\n      familyRole\n      label\n      name\n      birthDate\n      mergedIntoId\n    }\n    seats {\n      id\n      professionalId\n      name\n      jobTitle\n      organisationId\n      organisation\n      role\n      task\n      domain\n      function\n      from\n      until\n      live\n      self\n      standingInForSeatId\n    }\n    particulars {\n      id\n      kind\n      state\n      recordedBy\n      organisation\n      recordedAt\n      personId\n      executingId\n      executing\n      criteria\n      from\n      until\n      sentence\n      authority\n      reference\n      endedAt\n      ending\n      viewerMay {\n        end\n      }\n    }\n    conferences {\n      id\n      caseId\n      tableId\n      date\n      slot\n      phase\n      step\n      question\n      leadSeatId\n      startedAt\n      closedAt\n      previousConferenceId\n      confirmedByMe\n      version\n      viewerMay {\n        close\n        confirm\n        host\n        join\n        lead\n        open\n        takeLead\n      }\n    }\n  }\n"): typeof import('./graphql').CaseFramePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseGuestParts on CaseView {\n    guests {\n      ...GuestParts\n    }\n    readAlouds {\n      ...ReadAloudParts\n    }\n  }\n"): typeof import('./graphql').CaseGuestPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseLawParts on CaseView {\n    regime {\n      id\n      part\n      kind\n      mode\n      reason\n      opens\n      closes\n      seesLess\n      state\n      saidBy\n      answer\n      viewerMay {\n        answer\n        carryOut\n        drop\n      }\n    }\n  }\n"): typeof import('./graphql').CaseLawPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseRecallParts on CaseView {\n    recallNotices {\n      ...NoticeParts\n    }\n    leakRecords {\n      ...LeakParts\n    }\n    emergencyAccesses {\n      ...EmergencyParts\n    }\n    supplyRefusals {\n      id\n      organisation\n      category\n      refusedAt\n      liftedAt\n      reason\n      viewerMay {\n        lift\n      }\n    }\n  }\n"): typeof import('./graphql').CaseRecallPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseTableParts on CaseView {\n    scoreLines {\n      ...ScoreLineParts\n    }\n    tegenspraken {\n      id\n      caseId\n      conferenceId\n      targetKind\n      targetId\n      aspect\n      weight\n      authorSeatId\n      state\n      sentence\n      askedSeatId\n      raisedAt\n      version\n      thread {\n        kind\n        seatId\n        at\n        words\n        outcome\n        otherSeatId\n        checkBefore\n      }\n      viewerMay {\n        ask\n        restate\n        confirm\n        writeSentence\n        adoptSentence\n        waive\n        answer\n        settle\n        withdraw\n      }\n    }\n    tegenspraakGrounds {\n      id\n      tegenspraakId\n      why\n      knowledge\n      wouldChangeMyMind\n      alternative\n      citedContributionIds\n      toRevise\n      version\n      viewerMay {\n        revise\n      }\n    }\n    decisions {\n      id\n      caseId\n      conferenceId\n      proposedBySeatId\n      text\n      state\n      cites {\n        kind\n        id\n      }\n      responses {\n        seatId\n        kind\n        reason\n        whatWouldRemove\n        tegenspraakId\n      }\n      silentSeatIds\n      proposedAt\n      endedAt\n      dropReason\n      version\n      viewerMay {\n        respond\n        close\n        drop\n      }\n    }\n    actions {\n      id\n      caseId\n      conferenceId\n      decisionId\n      text\n      ownerSeatId\n      dueOn\n      track\n      together\n      togetherIds\n      waitsForTogether\n      state\n      effect\n      endedAt\n      endedBySeatId\n      version\n      viewerMay {\n        end\n      }\n    }\n    handovers {\n      id\n      fromSeatId\n      toSeatId\n      givenBy\n      reason\n      note\n      at\n      contributionIds\n      actionIds\n      tegenspraakIds\n      drafts\n      draftsLeft\n    }\n  }\n"): typeof import('./graphql').CaseTablePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseViewParts on CaseView {\n    cursor\n    whole\n    gone\n    shielded\n    guestPresenceIds\n    ...CaseFrameParts\n    ...CaseFactParts\n    ...CaseTableParts\n    ...CaseWhoParts\n    ...CaseRecallParts\n    ...CaseAccessParts\n    ...CaseLawParts\n    ...CaseGuestParts\n    ...FamilyParts\n  }\n"): typeof import('./graphql').CaseViewPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseView($caseId: ID!, $since: String) {\n    caseView(caseId: $caseId, since: $since) {\n      ...CaseViewParts\n    }\n  }\n"): typeof import('./graphql').CaseViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Report($caseId: ID!, $conferenceId: ID!) {\n    report(caseId: $caseId, conferenceId: $conferenceId) {\n      asOf\n      final\n      view {\n        ...CaseViewParts\n      }\n    }\n  }\n"): typeof import('./graphql').ReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseWhoParts on CaseView {\n    bsns {\n      id\n      personId\n      recordedAt\n    }\n    personMerges {\n      id\n      survivingId\n      mergedId\n      state\n      reason\n      undoReason\n      viewerMay {\n        confirm\n        undo\n      }\n    }\n    identityInquiries {\n      id\n      personId\n      reason\n      askedAt\n      endsAt\n      state\n    }\n    identityOffers {\n      id\n      personId\n      offeredAt\n      endsAt\n    }\n    identityContacts {\n      id\n      personId\n      name\n      organisation\n      agreedAt\n      state\n      proposedHere\n      undoReason\n      viewerMay {\n        propose\n        confirm\n        undo\n      }\n    }\n  }\n"): typeof import('./graphql').CaseWhoPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      name\n      jobTitle\n      organisation {\n        id\n        name\n        role\n      }\n      offices\n      chairs\n      mode\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agreements {\n    agreements {\n      id\n      mode\n      title {\n        nl\n        en\n      }\n      rows {\n        id\n        article\n        ground {\n          nl\n          en\n        }\n        suppliers\n        recipients\n        categories\n        level\n        aloud\n        narrowed\n      }\n      versions {\n        id\n        number\n        state\n        reason\n        proposer\n        proposedAt\n        confirmer\n        inForceAt\n        endedAt\n        narrowings {\n          supplier {\n            role\n            task\n          }\n          recipient {\n            role\n            task\n          }\n          category\n          atMost\n        }\n        viewerMay {\n          confirm\n          drop\n        }\n      }\n      viewerMayPropose\n    }\n  }\n"): typeof import('./graphql').AgreementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgreementWeight($input: WeighAgreementInput!) {\n    agreementWeight(input: $input) {\n      opens\n      closes\n    }\n  }\n"): typeof import('./graphql').AgreementWeightDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeAgreement($input: ProposeAgreementInput!) {\n    proposeAgreement(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ProposeAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAgreement($id: ID!) {\n    confirmAgreement(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropAgreement($id: ID!) {\n    dropAgreement(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').DropAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeRegimeChange($input: ProposeRegimeInput!) {\n    proposeRegimeChange(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ProposeRegimeChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerRegimeQuestion($input: AnswerRegimeInput!) {\n    answerRegimeQuestion(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AnswerRegimeQuestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CarryOutRegimeChange($id: ID!) {\n    carryOutRegimeChange(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').CarryOutRegimeChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropRegimeChange($id: ID!) {\n    dropRegimeChange(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').DropRegimeChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveStage($input: MoveStageInput!) {\n    moveStage(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MoveStageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HeadParts on AgreementHead {\n    mode\n    version\n    title\n    adoptedBy\n    from\n    until\n    ownNumber\n    ownSince\n  }\n"): typeof import('./graphql').HeadPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SupplierParts on AgreementSuppliers {\n    suppliers\n    lines {\n      row\n      recipients\n      categories\n      article\n      ground\n      gates\n      gateArticle\n      needs\n      about\n      level\n      narrowed\n      unverified\n      aloud\n    }\n  }\n"): typeof import('./graphql').SupplierPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleBook($language: String!) {\n    ruleBook(language: $language) {\n      version\n      at\n      region\n      tests {\n        title\n        text\n        article\n      }\n      levels {\n        level\n        adds\n      }\n      never {\n        category\n        article\n        text\n      }\n      agreements {\n        head {\n          ...HeadParts\n        }\n        suppliers {\n          ...SupplierParts\n        }\n      }\n      chapters {\n        key\n        title\n        rules {\n          isFor {\n            anybody\n            offices\n            tableChair\n            seated\n            functions\n            roles\n          }\n          act\n          where\n        }\n      }\n    }\n    organisationsSeen {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').RuleBookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationSight($id: ID!, $language: String!) {\n    organisationSight(id: $id, language: $language) {\n      id\n      name\n      role\n      task\n      at\n      version\n      never {\n        category\n        article\n        text\n      }\n      modes {\n        head {\n          ...HeadParts\n        }\n        receives {\n          ...SupplierParts\n        }\n        gives {\n          ...SupplierParts\n        }\n        nothing {\n          receives\n          from\n          gives\n          to\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OrganisationSightDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JudgeExample($question: ExampleInput!, $language: String!) {\n    judgeExample(question: $question, language: $language) {\n      verdict\n      level\n      because {\n        article\n        text\n      }\n      missing\n      mayBeLiftedBy\n      agreement\n    }\n  }\n"): typeof import('./graphql').JudgeExampleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddFactor($input: AddFactorInput!) {\n    addFactor(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeFactor($input: ChangeFactorInput!) {\n    changeFactor(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangeFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFactor($id: ID!) {\n    removeFactor(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddHypothesis($input: AddHypothesisInput!) {\n    addHypothesis(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddHypothesisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeHypothesis($input: ChangeHypothesisInput!) {\n    changeHypothesis(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangeHypothesisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkEvidence($input: MarkEvidenceInput!) {\n    markEvidence(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MarkEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteConclusion($input: WriteConclusionInput!) {\n    writeConclusion(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WriteConclusionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessLog($filter: AccessLogFilter!) {\n    accessLog(filter: $filter) {\n      next\n      lines {\n        id\n        at\n        since\n        rows\n        actor\n        onBehalfOf\n        jobTitle\n        organisation\n        action\n        outcome\n        caseNumber\n        purpose\n        live\n        origin\n        operator\n        ruleBook\n        agreement\n        decisionKey\n        objects {\n          kind\n          count\n        }\n        subjects {\n          familyRole\n          position\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AccessLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessLogChoices {\n    accessLogChoices {\n      professionals {\n        id\n        name\n      }\n      organisations {\n        id\n        name\n      }\n      cases {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').AccessLogChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartCase($input: StartCaseInput!) {\n    startCase(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').StartCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectCase($input: CorrectCaseInput!) {\n    correctCase(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CorrectCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPerson($input: AddPersonInput!) {\n    addPerson(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SeatProfessional($input: SeatProfessionalInput!) {\n    seatProfessional(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SeatProfessionalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unseat($seatId: ID!) {\n    unseat(seatId: $seatId) {\n      id\n    }\n  }\n"): typeof import('./graphql').UnseatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyTables {\n    caseTables(mine: true) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').MyTablesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Directory {\n    directory {\n      id\n      name\n      professionals {\n        id\n        name\n        jobTitle\n        fit\n      }\n    }\n  }\n"): typeof import('./graphql').DirectoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordParticular($input: RecordParticularInput!) {\n    recordParticular(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordParticularDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndParticular($input: EndParticularInput!) {\n    endParticular(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndParticularDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Houses {\n    directory {\n      id\n      name\n      role\n    }\n  }\n"): typeof import('./graphql').HousesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Compartments($caseId: ID!) {\n    compartments(caseId: $caseId) {\n      id\n      caseId\n      kind\n      certainty\n      protectedIds\n      fearedIds\n      audienceSeatIds\n      seatId\n      why\n      markedAt\n      endedAt\n      seats {\n        seatId\n        personIds\n      }\n      end {\n        id\n        seatId\n        why\n        at\n      }\n      version\n      viewerMay {\n        say\n        proposeEnd\n        confirmEnd\n      }\n    }\n    sidesOfOwn(caseId: $caseId) {\n      id\n      kind\n      travels\n      saidForAll\n      saidSideOfIds\n    }\n  }\n"): typeof import('./graphql').CompartmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepApart($input: KeepApartInput!) {\n    keepApart(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').KeepApartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaySeatSpeaks($input: SeatSpeaksInput!) {\n    saySeatSpeaks(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SaySeatSpeaksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TellOfCompartment($input: TellOfCompartmentInput!) {\n    tellOfCompartment(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').TellOfCompartmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaySideOf($input: SideOfInput!) {\n    saySideOf(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SaySideOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeEndOfCompartment($input: EndOfCompartmentInput!) {\n    proposeEndOfCompartment(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ProposeEndOfCompartmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmEndOfCompartment($endId: ID!) {\n    confirmEndOfCompartment(endId: $endId) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmEndOfCompartmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropEndOfCompartment($endId: ID!) {\n    dropEndOfCompartment(endId: $endId) {\n      id\n    }\n  }\n"): typeof import('./graphql').DropEndOfCompartmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenConference($id: ID!) {\n    openConference(conferenceId: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').OpenConferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveStep($input: MoveStepInput!) {\n    moveStep(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MoveStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeLead($id: ID!) {\n    takeLead(conferenceId: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').TakeLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmConfidentiality($id: ID!) {\n    confirmConfidentiality(conferenceId: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmConfidentialityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdjournConference($id: ID!) {\n    adjournConference(conferenceId: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').AdjournConferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseConference($id: ID!) {\n    closeConference(conferenceId: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').CloseConferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceCase($input: PlaceCaseInput!) {\n    placeCase(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PlaceCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Places {\n    caseTables(mine: false) {\n      id\n      name\n      mine\n      dates\n      slotStarts\n      taken {\n        date\n        slot\n      }\n    }\n  }\n"): typeof import('./graphql').PlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Consents($caseId: ID!) {\n    consents(caseId: $caseId) {\n      id\n      caseId\n      personId\n      personLabel\n      categories\n      scope\n      capacities\n      givenOn\n      lastDay\n      until\n      way\n      present\n      band\n      notAbleReason\n      givenBySelf\n      representatives\n      recordedBySeatId\n      recordedAt\n      live\n      withdrawnAt\n      changes {\n        kind\n        byLabel\n        way\n        on\n        at\n        left\n      }\n      itemIds\n      version\n      viewerMay {\n        withdraw\n      }\n    }\n  }\n"): typeof import('./graphql').ConsentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentCopy($caseId: ID!, $consentId: ID!) {\n    consentCopy(caseId: $caseId, consentId: $consentId) {\n      id\n      personName\n      organisation\n      categories\n      scope\n      capacities\n      givenOn\n      way\n      until\n      givenBySelf\n      represented\n      live\n      withdrawnAt\n      asOf\n    }\n  }\n"): typeof import('./graphql').ConsentCopyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ids\n    }\n  }\n"): typeof import('./graphql').WithdrawConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NarrowConsent($input: NarrowConsentInput!) {\n    narrowConsent(input: $input) {\n      ids\n    }\n  }\n"): typeof import('./graphql').NarrowConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RestingOpenedBy($caseId: ID!, $id: ID!) {\n    contributionOpenedBy(caseId: $caseId, id: $id) {\n      professionalId\n      name\n      organisation\n      firstAt\n    }\n  }\n"): typeof import('./graphql').RestingOpenedByDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BringContribution($input: BringContributionInput!) {\n    bringContribution(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').BringContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectContribution($input: CorrectContributionInput!) {\n    correctContribution(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CorrectContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareContributions($input: ShareContributionsInput!) {\n    shareContributions(input: $input) {\n      ids\n    }\n  }\n"): typeof import('./graphql').ShareContributionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NarrowContribution($id: ID!, $seatIds: [ID!]!) {\n    narrowContribution(id: $id, seatIds: $seatIds) {\n      id\n    }\n  }\n"): typeof import('./graphql').NarrowContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawContribution($id: ID!) {\n    withdrawContribution(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharePreview($caseId: ID!, $ids: [ID!]!, $seatIds: [ID!]!, $options: ShareOptionsInput, $language: String!) {\n    sharePreview(caseId: $caseId, ids: $ids, seatIds: $seatIds, options: $options, language: $language) {\n      seatId\n      level\n      because\n      verdict\n      article\n      text\n      missing\n      mayBeLiftedBy\n      needsNaming\n    }\n  }\n"): typeof import('./graphql').SharePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShareGrounds($caseId: ID!, $ids: [ID!]!, $seatIds: [ID!]!, $language: String!) {\n    shareGrounds(caseId: $caseId, ids: $ids, seatIds: $seatIds, language: $language) {\n      row\n      article\n      text\n      gates\n      gateArticle\n      incidental\n      unverified\n      missing\n      seatIds\n      level\n    }\n  }\n"): typeof import('./graphql').ShareGroundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenedBy($caseId: ID!, $id: ID!) {\n    contributionOpenedBy(caseId: $caseId, id: $id) {\n      professionalId\n      name\n      organisation\n      firstAt\n    }\n  }\n"): typeof import('./graphql').OpenedByDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewForMe($after: String) {\n    newForMe(after: $after) {\n      lastHere\n      next\n      guestPresenceIds\n      cases {\n        id\n        number\n      }\n      items {\n        since\n        isNew\n        contribution {\n          id\n          caseId\n          level\n          category\n          knowledge\n          occurredOn\n          conclusion\n          summary\n          who\n          doesWhat\n          toWhom\n          effect\n          broughtAt\n          sharedWith\n          conditions {\n            kind\n            role\n            day\n            level\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NewForMeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeDecision($input: ProposeDecisionInput!) {\n    proposeDecision(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ProposeDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RespondToDecision($input: RespondToDecisionInput!) {\n    respondToDecision(input: $input) {\n      ids\n    }\n  }\n"): typeof import('./graphql').RespondToDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseDecision($input: CloseDecisionInput!) {\n    closeDecision(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CloseDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropDecision($input: DropDecisionInput!) {\n    dropDecision(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DropDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAction($input: AddActionInput!) {\n    addAction(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAction($input: EndActionInput!) {\n    endAction(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyActions {\n    myActions {\n      id\n      caseId\n      conferenceId\n      decisionId\n      text\n      ownerSeatId\n      dueOn\n      track\n      together\n      togetherIds\n      waitsForTogether\n      state\n      effect\n      endedAt\n      endedBySeatId\n      version\n      viewerMay {\n        end\n      }\n    }\n  }\n"): typeof import('./graphql').MyActionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyWeek {\n    myCases {\n      id\n      number\n      table\n      tableId\n      function\n      seatedAt\n      familyRoles\n      notShared\n      asked\n      closedAt\n      next {\n        id\n        date\n        slot\n        startsAt\n        phase\n      }\n      last {\n        id\n        date\n      }\n    }\n    caseTables(mine: true) {\n      id\n      name\n      dates\n      slotStarts\n      taken {\n        date\n        slot\n      }\n    }\n  }\n"): typeof import('./graphql').MyWeekDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EmergencyParts on EmergencyAccess {\n    id\n    caseNumber\n    name\n    organisation\n    own\n    kind\n    level\n    from\n    until\n    extendedAt\n    endedAt\n    reviewDue\n    overdue\n    verdict\n    reviewedAt\n    reviewedBy\n    note\n    leakId\n    version\n    viewerMay {\n      consult\n      extend\n      review\n    }\n  }\n"): typeof import('./graphql').EmergencyPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Emergencies {\n    emergencyAccesses {\n      ...EmergencyParts\n    }\n  }\n"): typeof import('./graphql').EmergenciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmergencyReason($id: ID!) {\n    emergencyReason(id: $id) {\n      id\n      reason\n      argument\n      extension\n    }\n  }\n"): typeof import('./graphql').EmergencyReasonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmergencyView($id: ID!) {\n    emergencyView(id: $id) {\n      secondsLeft\n      access {\n        ...EmergencyParts\n      }\n      persons {\n        id\n        familyRole\n        label\n        name\n        birthDate\n      }\n      seats {\n        id\n        name\n        jobTitle\n        organisation\n        role\n        function\n      }\n      items {\n        id\n        level\n        organisation\n        authorSeatId\n        category\n        aboutPersonIds\n        broughtAt\n        conclusion\n        summary\n        occurredOn\n        knowledge\n        who\n        doesWhat\n        toWhom\n        effect\n        source\n        notOnward\n      }\n    }\n  }\n"): typeof import('./graphql').EmergencyViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenEmergency($input: OpenEmergencyInput!) {\n    openEmergency(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').OpenEmergencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendEmergency($input: ExtendEmergencyInput!) {\n    extendEmergency(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ExtendEmergencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndEmergency($id: ID!) {\n    endEmergency(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndEmergencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewEmergency($input: ReviewEmergencyInput!) {\n    reviewEmergency(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReviewEmergencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FamilyParts on CaseView {\n    familyMessages {\n      id\n      caseId\n      conferenceId\n      personIds\n      form\n      authorSeatId\n      bySeatId\n      dueOn\n      text\n      citedContributionIds\n      seenBySeatIds\n      state\n      outcome\n      waits\n      plannedAt\n      endedAt\n      version\n      viewerMay {\n        change\n        end\n        drop\n        letter\n      }\n    }\n    togetherWords {\n      id\n      caseId\n      personIds\n      forms\n      reason\n      arguedBySeatId\n      arguedAt\n      until\n      standing\n      heldByMe\n      version\n      viewerMay {\n        hold\n        end\n      }\n    }\n  }\n"): typeof import('./graphql').FamilyPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactSafety($caseId: ID!, $personId: ID!) {\n    contactSafety(caseId: $caseId, personId: $personId) {\n      id\n      verdict\n      how\n      knowledge\n      recordedBySeatId\n      recordedAt\n      until\n    }\n  }\n"): typeof import('./graphql').ContactSafetyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FamilyLetter($caseId: ID!, $messageId: ID!) {\n    familyLetter(caseId: $caseId, messageId: $messageId) {\n      id\n      form\n      to\n      text\n      from\n      organisation\n      asOf\n    }\n  }\n"): typeof import('./graphql').FamilyLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanFamilyMessage($input: PlanFamilyMessageInput!) {\n    planFamilyMessage(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PlanFamilyMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeFamilyMessage($input: ChangeFamilyMessageInput!) {\n    changeFamilyMessage(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangeFamilyMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndFamilyMessage($input: EndFamilyMessageInput!) {\n    endFamilyMessage(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndFamilyMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordContactSafety($input: RecordContactSafetyInput!) {\n    recordContactSafety(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordContactSafetyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArgueTogether($input: ArgueTogetherInput!) {\n    argueTogether(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ArgueTogetherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndTogether($input: EndTogetherInput!) {\n    endTogether(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndTogetherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldTogether($input: HoldTogetherInput!) {\n    holdTogether(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').HoldTogetherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseTogether($input: HoldTogetherInput!) {\n    releaseTogether(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReleaseTogetherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhyNot($input: WhyNotInput!, $language: String!) {\n    whyNot(input: $input, language: $language) {\n      level\n      verdict\n      because {\n        article\n        text\n      }\n      missing\n      mayBeLiftedBy\n      own\n      mayAsk\n    }\n  }\n"): typeof import('./graphql').WhyNotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoSees($caseId: ID!, $id: ID!, $language: String!) {\n    whoSees(caseId: $caseId, id: $id, language: $language) {\n      seatId\n      level\n      because\n      until\n      article\n      text\n      missing\n      mayBeLiftedBy\n    }\n  }\n"): typeof import('./graphql').WhoSeesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GrantPreview($caseId: ID!, $requestId: ID!, $itemIds: [ID!]!, $level: String!, $language: String!) {\n    grantPreview(caseId: $caseId, requestId: $requestId, itemIds: $itemIds, level: $level, language: $language) {\n      contributionId\n      level\n      ifGranted\n      article\n      text\n      missing\n      mayBeLiftedBy\n    }\n  }\n"): typeof import('./graphql').GrantPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskAccess($input: AskAccessInput!) {\n    askAccess(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AskAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAccessRequest($input: AccessRequestActInput!) {\n    withdrawAccessRequest(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawAccessRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantAccess($input: GrantAccessInput!) {\n    grantAccess(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').GrantAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineAccess($input: DeclineAccessInput!) {\n    declineAccess(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DeclineAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndGrant($input: AccessRequestActInput!) {\n    endGrant(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GuestParts on Guest {\n    id\n    conferenceId\n    role\n    name\n    jobTitle\n    organisation\n    why\n    speaksWith\n    signedAt\n    statement\n    signedWay\n    witnessSeatId\n    presenceId\n    stays {\n      cameAt\n      leftAt\n    }\n    heardContributionIds\n  }\n"): typeof import('./graphql').GuestPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadAloudParts on ReadAloud {\n    id\n    conferenceId\n    guestId\n    contributionId\n    level\n    purpose\n    state\n    needsWord\n    own\n    wordSeatId\n    wordReason\n    manner\n    tellerSeatId\n    toldAt\n    article\n    recalled\n    guestKnowsAt\n    version\n    viewerMay {\n      answer\n      guestKnows\n      tell\n    }\n  }\n"): typeof import('./graphql').ReadAloudPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordGuest($input: RecordGuestInput!) {\n    recordGuest(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordGuestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignGuestSecrecy($input: SignSecrecyInput!) {\n    signGuestSecrecy(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SignGuestSecrecyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LetGuestIn($guestId: ID!) {\n    letGuestIn(guestId: $guestId) {\n      id\n    }\n  }\n"): typeof import('./graphql').LetGuestInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SeeGuestOut($guestId: ID!) {\n    seeGuestOut(guestId: $guestId) {\n      id\n    }\n  }\n"): typeof import('./graphql').SeeGuestOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HideScreenFromGuests($input: HideScreenInput!) {\n    hideScreenFromGuests(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').HideScreenFromGuestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeReadAloud($input: ProposeReadAloudInput!) {\n    proposeReadAloud(input: $input) {\n      ids\n    }\n  }\n"): typeof import('./graphql').ProposeReadAloudDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerReadAloud($input: AnswerReadAloudInput!) {\n    answerReadAloud(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AnswerReadAloudDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropReadAloud($id: ID!) {\n    dropReadAloud(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').DropReadAloudDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordReadAloud($input: RecordTellingInput!) {\n    recordReadAloud(input: $input) {\n      ids\n    }\n  }\n"): typeof import('./graphql').RecordReadAloudDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmGuestKnows($id: ID!) {\n    confirmGuestKnows(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmGuestKnowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadAloudWay($caseId: ID!, $guestId: ID!, $contributionId: ID!, $language: String!) {\n    readAloudWay(caseId: $caseId, guestId: $guestId, contributionId: $contributionId, language: $language) {\n      verdict\n      level\n      because {\n        article\n        text\n      }\n      missing\n      mayBeLiftedBy\n      needsWord\n    }\n  }\n"): typeof import('./graphql').ReadAloudWayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GuestSheet($caseId: ID!, $guestId: ID!) {\n    guestSheet(caseId: $caseId, guestId: $guestId) {\n      guest {\n        id\n        name\n        jobTitle\n        organisation\n        role\n        signedAt\n      }\n      items {\n        contributionId\n        level\n        manner\n        toldAt\n        article\n        conclusion\n        summary\n        occurredOn\n        who\n        doesWhat\n        toWhom\n        effect\n      }\n    }\n  }\n"): typeof import('./graphql').GuestSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordBsn($input: RecordBsnInput!) {\n    recordBsn(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordBsnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveBsn($personId: ID!) {\n    removeBsn(personId: $personId) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveBsnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskElsewhere($input: AskElsewhereInput!) {\n    askElsewhere(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AskElsewhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerIdentityOffer($input: AnswerIdentityOfferInput!) {\n    answerIdentityOffer(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AnswerIdentityOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeLink($contactId: ID!) {\n    proposeLink(contactId: $contactId) {\n      id\n    }\n  }\n"): typeof import('./graphql').ProposeLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmLink($contactId: ID!) {\n    confirmLink(contactId: $contactId) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoLink($input: UndoLinkInput!) {\n    undoLink(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').UndoLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeMerge($input: ProposeMergeInput!) {\n    proposeMerge(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ProposeMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmMerge($mergeId: ID!) {\n    confirmMerge(mergeId: $mergeId) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoMerge($input: UndoMergeInput!) {\n    undoMerge(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').UndoMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnCircleQuestions {\n    ownCircleQuestions {\n      seatId\n      caseId\n      caseNumber\n      family {\n        label\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').OwnCircleQuestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnCircles {\n    ownCircles {\n      id\n      caseNumber\n      name\n      organisation\n      own\n      kind\n      words\n      declaredAt\n      state\n      said {\n        name\n        organisation\n        says\n        at\n        reason\n      }\n      viewerMay {\n        argue\n        refuse\n      }\n    }\n  }\n"): typeof import('./graphql').OwnCirclesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerOwnCircle($seatId: ID!) {\n    answerOwnCircle(seatId: $seatId) {\n      id\n    }\n  }\n"): typeof import('./graphql').AnswerOwnCircleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareOwnCircle($input: DeclareOwnCircleInput!) {\n    declareOwnCircle(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DeclareOwnCircleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArgueOwnCircle($input: WeighOwnCircleInput!) {\n    argueOwnCircle(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ArgueOwnCircleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseOwnCircle($input: WeighOwnCircleInput!) {\n    refuseOwnCircle(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RefuseOwnCircleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmRecall($id: ID!) {\n    confirmRecall(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmRecallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportSharedWrongly($input: SharedWronglyInput!) {\n    reportSharedWrongly(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReportSharedWronglyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoHadIt($caseId: ID!, $id: ID!) {\n    contributionOpenedBy(caseId: $caseId, id: $id) {\n      professionalId\n      name\n      organisation\n      firstAt\n    }\n  }\n"): typeof import('./graphql').WhoHadItDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssessLeak($input: AssessLeakInput!) {\n    assessLeak(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AssessLeakDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideLeak($input: DecideLeakInput!) {\n    decideLeak(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DecideLeakDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseLeak($input: CloseLeakInput!) {\n    closeLeak(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CloseLeakDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeakParts on LeakRecord {\n    id\n    kind\n    caseNumber\n    organisation\n    contributionId\n    emergencyId\n    itemIds\n    itemCount\n    discoveredAt\n    reportBefore\n    openedAt\n    concerns {\n      familyRole\n      position\n    }\n    receivers {\n      name\n      organisation\n      firstAt\n    }\n    state\n    risk\n    mustReport\n    mustInform\n    assessment\n    assessedAt\n    reportedAt\n    reportReason\n    decidedAt\n    informedAt\n    informReason\n    closedAt\n    version\n    viewerMay {\n      assess\n      decide\n      close\n    }\n  }\n"): typeof import('./graphql').LeakPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeakRecords {\n    leakRecords {\n      ...LeakParts\n    }\n  }\n"): typeof import('./graphql').LeakRecordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeParts on RecallNotice {\n    id\n    kind\n    own\n    organisation\n    contributionId\n    readAt\n    readBy\n    toldAt\n    told\n    confirmedAt\n    confirmedBy\n    viewerMay {\n      confirm\n    }\n  }\n"): typeof import('./graphql').NoticePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MandateRecalls {\n    mandateRecalls {\n      ...NoticeParts\n    }\n  }\n"): typeof import('./graphql').MandateRecallsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseSupply($input: RefuseSupplyInput!) {\n    refuseSupply(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RefuseSupplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftSupplyRefusal($id: ID!) {\n    liftSupplyRefusal(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').LiftSupplyRefusalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScoreLineParts on ScoreLine {\n    id\n    caseId\n    conferenceId\n    aboutPersonId\n    situation\n    sixMeans\n    scaleVersion\n    position\n    version\n    signedChoiceNeeded\n    signedChoice {\n      kind\n      who\n      beforeWhen\n      argument\n      signedBySeatId\n      signedAt\n    }\n    viewerMay {\n      give\n      reveal\n      openSecond\n      sign\n      setUp\n    }\n    rounds {\n      id\n      number\n      state\n      answeredSeatIds\n      notGivenSeatIds\n      revealedAt\n      myAnswer {\n        value\n        noView\n        reason\n        citedContributionIds\n      }\n      values {\n        seatId\n        organisationId\n        role\n        task\n        value\n        noView\n        reason\n        citedContributionIds\n      }\n      spread {\n        lowest\n        median\n        highest\n        voices\n        noView\n        lowestSeatIds\n        highestSeatIds\n      }\n      moves {\n        seatId\n        from\n        to\n      }\n    }\n  }\n"): typeof import('./graphql').ScoreLinePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveScore($input: GiveScoreInput!) {\n    giveScore(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').GiveScoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealRound($roundId: ID!, $confirmedMissing: [ID!]!) {\n    revealRound(roundId: $roundId, confirmedMissing: $confirmedMissing) {\n      id\n    }\n  }\n"): typeof import('./graphql').RevealRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenSecondRound($lineId: ID!) {\n    openSecondRound(lineId: $lineId) {\n      id\n    }\n  }\n"): typeof import('./graphql').OpenSecondRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignChoice($input: SignChoiceInput!) {\n    signChoice(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SignChoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetScoreLines($conferenceId: ID!, $lines: [ChosenScoreLineInput!]!) {\n    setScoreLines(conferenceId: $conferenceId, lines: $lines) {\n      ids\n    }\n  }\n"): typeof import('./graphql').SetScoreLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSixMeans($input: ChangeSixMeansInput!) {\n    changeSixMeans(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangeSixMeansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDraft($caseId: ID!, $place: String!) {\n    myDraft(caseId: $caseId, place: $place) {\n      text\n      savedAt\n    }\n  }\n"): typeof import('./graphql').MyDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDraft($caseId: ID!, $place: String!, $text: String!) {\n    saveDraft(caseId: $caseId, place: $place, text: $text) {\n      id\n    }\n  }\n"): typeof import('./graphql').SaveDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropDraft($caseId: ID!, $place: String!) {\n    dropDraft(caseId: $caseId, place: $place) {\n      id\n    }\n  }\n"): typeof import('./graphql').DropDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandInDesk {\n    standInDesk {\n      seats {\n        id\n        caseNumber\n        professionalId\n        dates\n      }\n      standIns {\n        id\n        caseNumber\n        professionalId\n        absentId\n        date\n        begun\n      }\n      colleagues {\n        id\n        name\n        jobTitle\n        readyUntil\n      }\n    }\n  }\n"): typeof import('./graphql').StandInDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Colleagues {\n    directory {\n      id\n      professionals {\n        id\n        name\n        jobTitle\n        fit\n      }\n    }\n  }\n"): typeof import('./graphql').ColleaguesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameStandIn($input: NameStandInInput!) {\n    nameStandIn(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').NameStandInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackStandIn($seatId: ID!) {\n    takeBackStandIn(seatId: $seatId) {\n      id\n    }\n  }\n"): typeof import('./graphql').TakeBackStandInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverSeat($input: HandOverSeatInput!) {\n    handOverSeat(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').HandOverSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaiseTegenspraak($input: RaiseTegenspraakInput!) {\n    raiseTegenspraak(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RaiseTegenspraakDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseTegenspraakGround($input: ReviseTegenspraakGroundInput!) {\n    reviseTegenspraakGround(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReviseTegenspraakGroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForAnswer($input: AskForAnswerInput!) {\n    askForAnswer(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AskForAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestateTegenspraak($input: TegenspraakSentenceInput!) {\n    restateTegenspraak(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RestateTegenspraakDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmRestatement($input: TegenspraakActInput!) {\n    confirmRestatement(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmRestatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NotYet($input: TegenspraakActInput!) {\n    notYet(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').NotYetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteSentence($input: TegenspraakSentenceInput!) {\n    writeSentence(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WriteSentenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptSentence($input: TegenspraakActInput!) {\n    adoptSentence(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AdoptSentenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaiveRestatement($input: WaiveRestatementInput!) {\n    waiveRestatement(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WaiveRestatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerTegenspraak($input: AnswerTegenspraakInput!) {\n    answerTegenspraak(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AnswerTegenspraakDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleTegenspraak($input: TegenspraakActInput!) {\n    settleTegenspraak(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SettleTegenspraakDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MaintainTegenspraak($input: TegenspraakActInput!) {\n    maintainTegenspraak(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MaintainTegenspraakDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawTegenspraak($input: TegenspraakActInput!) {\n    withdrawTegenspraak(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawTegenspraakDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Vault($caseId: ID!) {\n    vault(caseId: $caseId) {\n      values {\n        id\n        caseId\n        personId\n        kind\n        value\n        alsoKnownAs\n        why\n        organisationId\n        seatIds\n        openUntil\n        keptAt\n        version\n        viewerMay {\n          protect\n        }\n      }\n      mentions {\n        id\n        protectedId\n        writtenAt\n        seen\n        objectKind\n        objectId\n      }\n      oldContacts {\n        id\n        personId\n        state\n        reason\n        settledAt\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').VaultDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProtectedInText($input: ProtectedInTextInput!) {\n    protectedInText(input: $input)\n  }\n"): typeof import('./graphql').ProtectedInTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Protect($input: ProtectInput!) {\n    protect(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ProtectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectProtected($input: CorrectProtectedInput!) {\n    correctProtected(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CorrectProtectedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenProtected($input: OpenProtectedInput!) {\n    openProtected(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').OpenProtectedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseProtected($input: ReleaseProtectedInput!) {\n    releaseProtected(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReleaseProtectedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SeeMention($id: ID!) {\n    seeMention(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').SeeMentionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OldContact($caseId: ID!, $id: ID!) {\n    oldContact(caseId: $caseId, id: $id) {\n      words\n    }\n  }\n"): typeof import('./graphql').OldContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepOldContact($input: KeepOldContactInput!) {\n    keepOldContact(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').KeepOldContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropOldContact($input: DropOldContactInput!) {\n    dropOldContact(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DropOldContactDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
