import { graphql } from '@casustafel/contract/graphql';

/** What is open about the law of a case. */
export const CASE_LAW_PARTS = graphql(`
  fragment CaseLawParts on CaseView {
    regime {
      id
      part
      kind
      mode
      reason
      opens
      closes
      seesLess
      state
      saidBy
      answer
      viewerMay {
        answer
        carryOut
        drop
      }
    }
  }
`);
