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
      version
      viewerMay {
        correct
        place
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
      contact
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
        join
        lead
        open
        takeLead
      }
    }
  }
`);
