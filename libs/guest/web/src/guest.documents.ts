import { graphql } from '@casustafel/contract/graphql';

export const GUEST_PARTS = graphql(`
  fragment GuestParts on Guest {
    id
    conferenceId
    role
    name
    jobTitle
    organisation
    why
    speaksWith
    signedAt
    statement
    signedWay
    witnessSeatId
    presenceId
    stays {
      cameAt
      leftAt
    }
    heardContributionIds
  }
`);

export const READ_ALOUD_PARTS = graphql(`
  fragment ReadAloudParts on ReadAloud {
    id
    conferenceId
    guestId
    contributionId
    level
    purpose
    state
    needsWord
    own
    wordSeatId
    wordReason
    manner
    tellerSeatId
    toldAt
    article
    recalled
    guestKnowsAt
    version
    viewerMay {
      answer
      guestKnows
      tell
    }
  }
`);

export const RecordGuestDocument = graphql(`
  mutation RecordGuest($input: RecordGuestInput!) {
    recordGuest(input: $input) {
      id
    }
  }
`);

export const SignGuestSecrecyDocument = graphql(`
  mutation SignGuestSecrecy($input: SignSecrecyInput!) {
    signGuestSecrecy(input: $input) {
      id
    }
  }
`);

export const LetGuestInDocument = graphql(`
  mutation LetGuestIn($guestId: ID!) {
    letGuestIn(guestId: $guestId) {
      id
    }
  }
`);

export const SeeGuestOutDocument = graphql(`
  mutation SeeGuestOut($guestId: ID!) {
    seeGuestOut(guestId: $guestId) {
      id
    }
  }
`);

export const HideScreenDocument = graphql(`
  mutation HideScreenFromGuests($input: HideScreenInput!) {
    hideScreenFromGuests(input: $input) {
      id
    }
  }
`);

export const ProposeReadAloudDocument = graphql(`
  mutation ProposeReadAloud($input: ProposeReadAloudInput!) {
    proposeReadAloud(input: $input) {
      ids
    }
  }
`);

export const AnswerReadAloudDocument = graphql(`
  mutation AnswerReadAloud($input: AnswerReadAloudInput!) {
    answerReadAloud(input: $input) {
      id
    }
  }
`);

export const DropReadAloudDocument = graphql(`
  mutation DropReadAloud($id: ID!) {
    dropReadAloud(id: $id) {
      id
    }
  }
`);

export const RecordReadAloudDocument = graphql(`
  mutation RecordReadAloud($input: RecordTellingInput!) {
    recordReadAloud(input: $input) {
      ids
    }
  }
`);

export const ConfirmGuestKnowsDocument = graphql(`
  mutation ConfirmGuestKnows($id: ID!) {
    confirmGuestKnows(id: $id) {
      id
    }
  }
`);

export const ReadAloudWayDocument = graphql(`
  query ReadAloudWay($caseId: ID!, $guestId: ID!, $contributionId: ID!, $language: String!) {
    readAloudWay(caseId: $caseId, guestId: $guestId, contributionId: $contributionId, language: $language) {
      verdict
      level
      because {
        article
        text
      }
      missing
      mayBeLiftedBy
      needsWord
    }
  }
`);

export const GuestSheetDocument = graphql(`
  query GuestSheet($caseId: ID!, $guestId: ID!) {
    guestSheet(caseId: $caseId, guestId: $guestId) {
      guest {
        id
        name
        jobTitle
        organisation
        role
        signedAt
      }
      items {
        contributionId
        level
        manner
        toldAt
        article
        conclusion
        summary
        occurredOn
        who
        doesWhat
        toWhom
        effect
      }
    }
  }
`);
