import type { DataOf } from '@casustafel/client';
import { graphql } from '@casustafel/contract/graphql';

export const NewForMeDocument = graphql(`
  query NewForMe($after: String) {
    newForMe(after: $after) {
      lastHere
      next
      guestPresenceIds
      cases {
        id
        number
      }
      items {
        since
        isNew
        contribution {
          id
          caseId
          level
          category
          knowledge
          occurredOn
          conclusion
          summary
          who
          doesWhat
          toWhom
          effect
          broughtAt
          sharedWith
          conditions {
            kind
            role
            day
            level
          }
        }
      }
    }
  }
`);

export type NewForMePage = DataOf<typeof NewForMeDocument>['newForMe'];
export type NewItem = NewForMePage['items'][number];
