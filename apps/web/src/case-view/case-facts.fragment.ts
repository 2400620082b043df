import { graphql } from '@casustafel/contract/graphql';

/** What was brought, and the explanation built on it. */
export const CASE_FACT_PARTS = graphql(`
  fragment CaseFactParts on CaseView {
    contributions {
      id
      caseId
      organisationId
      level
      authorSeatId
      category
      knowledge
      aboutPersonIds
      occurredOn
      conclusion
      summary
      conditions {
        kind
        role
        day
        level
      }
      who
      doesWhat
      toWhom
      effect
      source
      ground
      article
      broughtAt
      sharedAt
      sharedWith
      sharedLevel
      about
      incidental
      gate {
        kind
        covers
        until
        consentId
        reason
      }
      withdrawnAt
      version
      viewerMay {
        share
        withdraw
        correct
      }
    }
    tableFacts {
      id
      knownToAll
    }
    factors {
      id
      conferenceId
      authorSeatId
      personId
      kind
      mechanism
      text
      citedContributionIds
      scope
      toRevise
      addedAt
      version
      viewerMay {
        change
        remove
      }
    }
    hypotheses {
      id
      conferenceId
      authorSeatId
      position
      text
      wrongIf
      scope
      seenBySeatIds
      contradictions {
        facts
        marks
      }
      version
      viewerMay {
        change
        mark
      }
    }
    marks {
      id
      hypothesisId
      contributionId
      seatId
      mark
      scope
    }
    conclusions {
      id
      conferenceId
      authorSeatId
      text
      citedContributionIds
      scope
      toRevise
      writtenAt
      version
      viewerMay {
        write
      }
    }
  }
`);
