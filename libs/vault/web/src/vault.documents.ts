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
      oldContacts {
        id
        personId
        state
        reason
        settledAt
        version
      }
    }
  }
`);

export const ProtectedInTextDocument = graphql(`
  query ProtectedInText($input: ProtectedInTextInput!) {
    protectedInText(input: $input)
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

export const OldContactDocument = graphql(`
  query OldContact($caseId: ID!, $id: ID!) {
    oldContact(caseId: $caseId, id: $id) {
      words
    }
  }
`);

export const KeepOldContactDocument = graphql(`
  mutation KeepOldContact($input: KeepOldContactInput!) {
    keepOldContact(input: $input) {
      id
    }
  }
`);

export const DropOldContactDocument = graphql(`
  mutation DropOldContact($input: DropOldContactInput!) {
    dropOldContact(input: $input) {
      id
    }
  }
`);
