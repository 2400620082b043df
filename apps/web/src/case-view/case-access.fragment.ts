import { graphql } from '@casustafel/contract/graphql';

/** What the viewer asked for, and what was asked of their party. */
export const CASE_ACCESS_PARTS = graphql(`
  fragment CaseAccessParts on CaseView {
    accessRequests {
      id
      caseId
      seatId
      organisationId
      task
      contributionId
      category
      level
      purpose
      reason
      state
      askedAt
      until
      answeredAt
      answeredBySeatId
      sentence
      answer
      itemIds
      version
      viewerMay {
        answer
        end
        withdraw
      }
    }
  }
`);
