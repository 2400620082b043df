import { graphql } from '@casustafel/contract/graphql';

export const VaultDocument = graphql(`
  query Vault($caseId: ID!) {
    vault(caseId: $caseId) {
      values {
        id
        caseId
        personId
        kind
        value
        alsoKnownAs
        why
        organisationId
        seatIds
        openUntil
        keptAt
        version
        viewerMay {
          protect
        }
      }
      mentions {
        id
        protectedId
        writtenAt
        seen
        objectKind
        objectId
      }
    }
  }
`);

export const ProtectDocument = graphql(`
  mutation Protect($input: ProtectInput!) {
    protect(input: $input) {
      id
    }
  }
`);

export const CorrectProtectedDocument = graphql(`
  mutation CorrectProtected($input: CorrectProtectedInput!) {
    correctProtected(input: $input) {
      id
    }
  }
`);

export const OpenProtectedDocument = graphql(`
  mutation OpenProtected($input: OpenProtectedInput!) {
    openProtected(input: $input) {
      id
    }
  }
`);

export const ReleaseProtectedDocument = graphql(`
  mutation ReleaseProtected($input: ReleaseProtectedInput!) {
    releaseProtected(input: $input) {
      id
    }
  }
`);

export const SeeMentionDocument = graphql(`
  mutation SeeMention($id: ID!) {
    seeMention(id: $id) {
      id
    }
  }
`);
