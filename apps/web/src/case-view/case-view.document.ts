import type { DataOf } from '@casustafel/client';
import { graphql } from '@casustafel/contract/graphql';

/** Everything a case is made of on the screen; the report is drawn from the same. */
export const CASE_VIEW_PARTS = graphql(`
  fragment CaseViewParts on CaseView {
    cursor
    whole
    gone
    shielded
    guestPresenceIds
    ...CaseFrameParts
    ...CaseFactParts
    ...CaseTableParts
    ...CaseWhoParts
    ...CaseRecallParts
    ...CaseAccessParts
    ...CaseLawParts
    ...CaseGuestParts
    ...FamilyParts
  }
`);

/** The case as the viewer may know it, whole or what is new since a cursor: the one question every case screen asks. */
export const CaseViewDocument = graphql(`
  query CaseView($caseId: ID!, $since: String) {
    caseView(caseId: $caseId, since: $since) {
      ...CaseViewParts
    }
  }
`);

export const ReportDocument = graphql(`
  query Report($caseId: ID!, $conferenceId: ID!) {
    report(caseId: $caseId, conferenceId: $conferenceId) {
      asOf
      final
      view {
        ...CaseViewParts
      }
    }
  }
`);

export type CaseViewPage = DataOf<typeof CaseViewDocument>['caseView'];
