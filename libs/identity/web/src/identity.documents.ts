import { graphql } from '@casustafel/contract/graphql';

export const RecordBsnDocument = graphql(`
  mutation RecordBsn($input: RecordBsnInput!) {
    recordBsn(input: $input) {
      id
    }
  }
`);

export const RemoveBsnDocument = graphql(`
  mutation RemoveBsn($personId: ID!) {
    removeBsn(personId: $personId) {
      id
    }
  }
`);

export const AskElsewhereDocument = graphql(`
  mutation AskElsewhere($input: AskElsewhereInput!) {
    askElsewhere(input: $input) {
      id
    }
  }
`);

export const AnswerOfferDocument = graphql(`
  mutation AnswerIdentityOffer($input: AnswerIdentityOfferInput!) {
    answerIdentityOffer(input: $input) {
      id
    }
  }
`);

export const ProposeLinkDocument = graphql(`
  mutation ProposeLink($contactId: ID!) {
    proposeLink(contactId: $contactId) {
      id
    }
  }
`);

export const ConfirmLinkDocument = graphql(`
  mutation ConfirmLink($contactId: ID!) {
    confirmLink(contactId: $contactId) {
      id
    }
  }
`);

export const UndoLinkDocument = graphql(`
  mutation UndoLink($input: UndoLinkInput!) {
    undoLink(input: $input) {
      id
    }
  }
`);

export const ProposeMergeDocument = graphql(`
  mutation ProposeMerge($input: ProposeMergeInput!) {
    proposeMerge(input: $input) {
      id
    }
  }
`);

export const ConfirmMergeDocument = graphql(`
  mutation ConfirmMerge($mergeId: ID!) {
    confirmMerge(mergeId: $mergeId) {
      id
    }
  }
`);

export const UndoMergeDocument = graphql(`
  mutation UndoMerge($input: UndoMergeInput!) {
    undoMerge(input: $input) {
      id
    }
  }
`);
