import { graphql } from '@casustafel/contract/graphql';

/** Who is who: within the case, and for whoever leads it, over two. */
export const CASE_WHO_PARTS = graphql(`
  fragment CaseWhoParts on CaseView {
    bsns {
      id
      personId
      recordedAt
    }
    personMerges {
      id
      survivingId
      mergedId
      state
      reason
      undoReason
      viewerMay {
        confirm
        undo
      }
    }
    identityInquiries {
      id
      personId
      reason
      askedAt
      endsAt
      state
    }
    identityOffers {
      id
      personId
      offeredAt
      endsAt
    }
    identityContacts {
      id
      personId
      name
      organisation
      agreedAt
      state
      proposedHere
      undoReason
      viewerMay {
        propose
        confirm
        undo
      }
    }
  }
`);
