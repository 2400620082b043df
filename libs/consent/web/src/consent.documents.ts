import { graphql } from '@casustafel/contract/graphql';

export const ConsentsDocument = graphql(`
  query Consents($caseId: ID!) {
    consents(caseId: $caseId) {
      id
      caseId
      personId
      personLabel
      categories
      scope
      capacities
      givenOn
      lastDay
      until
      way
      present
      band
      notAbleReason
      givenBySelf
      representatives
      recordedBySeatId
      recordedAt
      live
      withdrawnAt
      changes {
        kind
        byLabel
        way
        on
        at
        left
      }
      itemIds
      version
      viewerMay {
        withdraw
      }
    }
  }
`);

export const ConsentCopyDocument = graphql(`
  query ConsentCopy($caseId: ID!, $consentId: ID!) {
    consentCopy(caseId: $caseId, consentId: $consentId) {
      id
      personName
      organisation
      categories
      scope
      capacities
      givenOn
      way
      until
      givenBySelf
      represented
      live
      withdrawnAt
      asOf
    }
  }
`);

export const RecordConsentDocument = graphql(`
  mutation RecordConsent($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      id
    }
  }
`);

export const WithdrawConsentDocument = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      ids
    }
  }
`);

export const NarrowConsentDocument = graphql(`
  mutation NarrowConsent($input: NarrowConsentInput!) {
    narrowConsent(input: $input) {
      ids
    }
  }
`);

export const RestingOpenedByDocument = graphql(`
  query RestingOpenedBy($caseId: ID!, $id: ID!) {
    contributionOpenedBy(caseId: $caseId, id: $id) {
      professionalId
      name
      organisation
      firstAt
    }
  }
`);
