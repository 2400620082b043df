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
  query SharePreview($caseId: ID!, $ids: [ID!]!, $seatIds: [ID!]!, $options: ShareOptionsInput, $language: String!) {
    sharePreview(caseId: $caseId, ids: $ids, seatIds: $seatIds, options: $options, language: $language) {
      seatId
      level
      because
      verdict
      article
      text
      missing
      mayBeLiftedBy
      needsNaming
    }
  }
`);

export const ShareGroundsDocument = graphql(`
  query ShareGrounds($caseId: ID!, $ids: [ID!]!, $seatIds: [ID!]!, $language: String!) {
    shareGrounds(caseId: $caseId, ids: $ids, seatIds: $seatIds, language: $language) {
      row
      article
      text
      gates
      gateArticle
      incidental
      unverified
      missing
      seatIds
      level
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
