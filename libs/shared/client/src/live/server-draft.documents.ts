import { graphql } from '@casustafel/contract/graphql';

export const MyDraftDocument = graphql(`
  query MyDraft($caseId: ID!, $place: String!) {
    myDraft(caseId: $caseId, place: $place) {
      text
      savedAt
    }
  }
`);

export const SaveDraftDocument = graphql(`
  mutation SaveDraft($caseId: ID!, $place: String!, $text: String!) {
    saveDraft(caseId: $caseId, place: $place, text: $text) {
      id
    }
  }
`);

export const DropDraftDocument = graphql(`
  mutation DropDraft($caseId: ID!, $place: String!) {
    dropDraft(caseId: $caseId, place: $place) {
      id
    }
  }
`);
