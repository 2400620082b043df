import { graphql } from '@casustafel/contract/graphql';

export const AgreementsDocument = graphql(`
  query Agreements {
    agreements {
      id
      mode
      title {
        nl
        en
      }
      rows {
        id
        article
        ground {
          nl
          en
        }
        suppliers
        recipients
        categories
        level
        aloud
        narrowed
      }
      versions {
        id
        number
        state
        reason
        proposer
        proposedAt
        confirmer
        inForceAt
        endedAt
        narrowings {
          supplier {
            role
            task
          }
          recipient {
            role
            task
          }
          category
          atMost
        }
        viewerMay {
          confirm
          drop
        }
      }
      viewerMayPropose
    }
  }
`);

export const AgreementWeightDocument = graphql(`
  query AgreementWeight($input: WeighAgreementInput!) {
    agreementWeight(input: $input) {
      opens
      closes
    }
  }
`);

export const ProposeAgreementDocument = graphql(`
  mutation ProposeAgreement($input: ProposeAgreementInput!) {
    proposeAgreement(input: $input) {
      id
    }
  }
`);

export const ConfirmAgreementDocument = graphql(`
  mutation ConfirmAgreement($id: ID!) {
    confirmAgreement(id: $id) {
      id
    }
  }
`);

export const DropAgreementDocument = graphql(`
  mutation DropAgreement($id: ID!) {
    dropAgreement(id: $id) {
      id
    }
  }
`);
