import { graphql } from '@casustafel/contract/graphql';

export const BringDocument = graphql(`
  mutation BringContribution($input: BringContributionInput!) {
    bringContribution(input: $input) {
      id
    }
  }
`);

export const CorrectDocument = graphql(`
  mutation CorrectContribution($input: CorrectContributionInput!) {
    correctContribution(input: $input) {
      id
    }
  }
`);

export const ShareDocument = graphql(`
  mutation ShareContributions($input: ShareContributionsInput!) {
    shareContributions(input: $input) {
      ids
    }
  }
`);

export const NarrowDocument = graphql(`
  mutation NarrowContribution($id: ID!, $seatIds: [ID!]!) {
    narrowContribution(id: $id, seatIds: $seatIds) {
      id
    }
  }
`);

export const WithdrawDocument = graphql(`
  mutation WithdrawContribution($id: ID!) {
    withdrawContribution(id: $id) {
      id
    }
  }
`);

export const SharePreviewDocument = graphql(`
  query SharePreview($caseId: ID!, $ids: [ID!]!, $seatIds: [ID!]!) {
    sharePreview(caseId: $caseId, ids: $ids, seatIds: $seatIds) {
      seatId
      level
      because
    }
  }
`);

export const OpenedByDocument = graphql(`
  query OpenedBy($caseId: ID!, $id: ID!) {
    contributionOpenedBy(caseId: $caseId, id: $id) {
      professionalId
      name
      organisation
      firstAt
    }
  }
`);
