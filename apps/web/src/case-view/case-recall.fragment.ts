import { graphql } from '@casustafel/contract/graphql';

/** What was called back, what leaked, and who does not give. */
export const CASE_RECALL_PARTS = graphql(`
  fragment CaseRecallParts on CaseView {
    recallNotices {
      ...NoticeParts
    }
    leakRecords {
      ...LeakParts
    }
    emergencyAccesses {
      ...EmergencyParts
    }
    supplyRefusals {
      id
      organisation
      category
      refusedAt
      liftedAt
      reason
      viewerMay {
        lift
      }
    }
  }
`);
