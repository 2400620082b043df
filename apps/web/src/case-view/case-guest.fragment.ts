import { graphql } from '@casustafel/contract/graphql';

/** Who comes as a guest, and what was or will be told to them. */
export const CASE_GUEST_PARTS = graphql(`
  fragment CaseGuestParts on CaseView {
    guests {
      ...GuestParts
    }
    readAlouds {
      ...ReadAloudParts
    }
  }
`);
