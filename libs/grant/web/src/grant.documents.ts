import { graphql } from '@casustafel/contract/graphql';

export const WhyNotDocument = graphql(`
  query WhyNot($input: WhyNotInput!, $language: String!) {
    whyNot(input: $input, language: $language) {
      level
      verdict
      because {
        article
        text
      }
      missing
      mayBeLiftedBy
      own
      mayAsk
    }
  }
`);

export const WhoSeesDocument = graphql(`
  query WhoSees($caseId: ID!, $id: ID!, $language: String!) {
    whoSees(caseId: $caseId, id: $id, language: $language) {
      seatId
      level
      because
      until
      article
      text
      missing
      mayBeLiftedBy
    }
  }
`);

export const GrantPreviewDocument = graphql(`
  query GrantPreview($caseId: ID!, $requestId: ID!, $itemIds: [ID!]!, $level: String!, $language: String!) {
    grantPreview(caseId: $caseId, requestId: $requestId, itemIds: $itemIds, level: $level, language: $language) {
      contributionId
      level
      ifGranted
      article
      text
      missing
      mayBeLiftedBy
    }
  }
`);

export const AskAccessDocument = graphql(`
  mutation AskAccess($input: AskAccessInput!) {
    askAccess(input: $input) {
      id
    }
  }
`);

export const WithdrawAccessRequestDocument = graphql(`
  mutation WithdrawAccessRequest($input: AccessRequestActInput!) {
    withdrawAccessRequest(input: $input) {
      id
    }
  }
`);

export const GrantAccessDocument = graphql(`
  mutation GrantAccess($input: GrantAccessInput!) {
    grantAccess(input: $input) {
      id
    }
  }
`);

export const DeclineAccessDocument = graphql(`
  mutation DeclineAccess($input: DeclineAccessInput!) {
    declineAccess(input: $input) {
      id
    }
  }
`);

export const EndGrantDocument = graphql(`
  mutation EndGrant($input: AccessRequestActInput!) {
    endGrant(input: $input) {
      id
    }
  }
`);
