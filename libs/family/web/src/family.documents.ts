import { graphql } from '@casustafel/contract/graphql';

/** What is said to the family, and where the chair argued speaking together: the family's part of the case view. */
export const FAMILY_PARTS = graphql(`
  fragment FamilyParts on CaseView {
    familyMessages {
      id
      caseId
      conferenceId
      personIds
      form
      authorSeatId
      bySeatId
      dueOn
      text
      citedContributionIds
      seenBySeatIds
      state
      outcome
      waits
      plannedAt
      endedAt
      version
      viewerMay {
        change
        end
        drop
        letter
      }
    }
    togetherWords {
      id
      caseId
      personIds
      forms
      reason
      arguedBySeatId
      arguedAt
      until
      standing
      heldByMe
      version
      viewerMay {
        hold
        end
      }
    }
  }
`);

export const ContactSafetyDocument = graphql(`
  query ContactSafety($caseId: ID!, $personId: ID!) {
    contactSafety(caseId: $caseId, personId: $personId) {
      id
      verdict
      how
      knowledge
      recordedBySeatId
      recordedAt
      until
    }
  }
`);

export const FamilyLetterDocument = graphql(`
  query FamilyLetter($caseId: ID!, $messageId: ID!) {
    familyLetter(caseId: $caseId, messageId: $messageId) {
      id
      form
      to
      text
      from
      organisation
      asOf
    }
  }
`);

export const PlanFamilyMessageDocument = graphql(`
  mutation PlanFamilyMessage($input: PlanFamilyMessageInput!) {
    planFamilyMessage(input: $input) {
      id
    }
  }
`);

export const ChangeFamilyMessageDocument = graphql(`
  mutation ChangeFamilyMessage($input: ChangeFamilyMessageInput!) {
    changeFamilyMessage(input: $input) {
      id
    }
  }
`);

export const EndFamilyMessageDocument = graphql(`
  mutation EndFamilyMessage($input: EndFamilyMessageInput!) {
    endFamilyMessage(input: $input) {
      id
    }
  }
`);

export const RecordContactSafetyDocument = graphql(`
  mutation RecordContactSafety($input: RecordContactSafetyInput!) {
    recordContactSafety(input: $input) {
      id
    }
  }
`);

export const ArgueTogetherDocument = graphql(`
  mutation ArgueTogether($input: ArgueTogetherInput!) {
    argueTogether(input: $input) {
      id
    }
  }
`);

export const EndTogetherDocument = graphql(`
  mutation EndTogether($input: EndTogetherInput!) {
    endTogether(input: $input) {
      id
    }
  }
`);

export const HoldTogetherDocument = graphql(`
  mutation HoldTogether($input: HoldTogetherInput!) {
    holdTogether(input: $input) {
      id
    }
  }
`);

export const ReleaseTogetherDocument = graphql(`
  mutation ReleaseTogether($input: HoldTogetherInput!) {
    releaseTogether(input: $input) {
      id
    }
  }
`);
