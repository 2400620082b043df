import { graphql } from '@casustafel/contract/graphql';

export const OpenDocument = graphql(`
  mutation OpenConference($id: ID!) {
    openConference(conferenceId: $id) {
      id
    }
  }
`);

export const MoveStepDocument = graphql(`
  mutation MoveStep($input: MoveStepInput!) {
    moveStep(input: $input) {
      id
    }
  }
`);

export const TakeLeadDocument = graphql(`
  mutation TakeLead($id: ID!) {
    takeLead(conferenceId: $id) {
      id
    }
  }
`);

export const ConfirmDocument = graphql(`
  mutation ConfirmConfidentiality($id: ID!) {
    confirmConfidentiality(conferenceId: $id) {
      id
    }
  }
`);

export const AdjournDocument = graphql(`
  mutation AdjournConference($id: ID!) {
    adjournConference(conferenceId: $id) {
      id
    }
  }
`);

export const CloseDocument = graphql(`
  mutation CloseConference($id: ID!) {
    closeConference(conferenceId: $id) {
      id
    }
  }
`);

export const PlaceDocument = graphql(`
  mutation PlaceCase($input: PlaceCaseInput!) {
    placeCase(input: $input) {
      id
    }
  }
`);

export const PlacesDocument = graphql(`
  query Places {
    caseTables(mine: false) {
      id
      name
      mine
      dates
      slotStarts
      taken {
        date
        slot
      }
    }
  }
`);
