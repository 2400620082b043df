import { graphql } from '@casustafel/contract/graphql';

/** The file, the family, the seats and when it is on the table. */
export const CASE_FRAME_PARTS = graphql(`
  fragment CaseFrameParts on CaseView {
    caseFile {
      id
      tableId
      number
      legalMode
      stage
      reason
      goal
      firstProcessedAt
      closedAt
      retainUntil
      version
      viewerMay {
        correct
        merge
        place
        record
        seat
        turn
      }
    }
    persons {
      id
      familyRole
      label
      name
      birthDate
      mergedIntoId
    }
    seats {
      id
      professionalId
      name
      jobTitle
      organisationId
      organisation
      role
      task
      domain
      function
      from
      until
      live
      self
      standingInForSeatId
    }
    particulars {
      id
      kind
      state
      recordedBy
      organisation
      recordedAt
      personId
      executingId
      executing
      criteria
      from
      until
      sentence
      authority
      reference
      endedAt
      ending
      viewerMay {
        end
      }
    }
    conferences {
      id
      caseId
      tableId
      date
      slot
      phase
      step
      question
      leadSeatId
      startedAt
      closedAt
      previousConferenceId
      confirmedByMe
      version
      viewerMay {
        close
        confirm
        host
        join
        lead
        open
        takeLead
      }
    }
  }
`);
