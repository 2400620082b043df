import { graphql } from '@casustafel/contract/graphql';

export const AddFactorDocument = graphql(`
  mutation AddFactor($input: AddFactorInput!) {
    addFactor(input: $input) {
      id
    }
  }
`);

export const ChangeFactorDocument = graphql(`
  mutation ChangeFactor($input: ChangeFactorInput!) {
    changeFactor(input: $input) {
      id
    }
  }
`);

export const RemoveFactorDocument = graphql(`
  mutation RemoveFactor($id: ID!) {
    removeFactor(id: $id) {
      id
    }
  }
`);

export const AddHypothesisDocument = graphql(`
  mutation AddHypothesis($input: AddHypothesisInput!) {
    addHypothesis(input: $input) {
      id
    }
  }
`);

export const ChangeHypothesisDocument = graphql(`
  mutation ChangeHypothesis($input: ChangeHypothesisInput!) {
    changeHypothesis(input: $input) {
      id
    }
  }
`);

export const MarkEvidenceDocument = graphql(`
  mutation MarkEvidence($input: MarkEvidenceInput!) {
    markEvidence(input: $input) {
      id
    }
  }
`);

export const WriteConclusionDocument = graphql(`
  mutation WriteConclusion($input: WriteConclusionInput!) {
    writeConclusion(input: $input) {
      id
    }
  }
`);
