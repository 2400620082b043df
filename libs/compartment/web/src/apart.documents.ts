import { graphql } from '@casustafel/contract/graphql';

export const CompartmentsDocument = graphql(`
  query Compartments($caseId: ID!) {
    compartments(caseId: $caseId) {
      id
      caseId
      kind
      certainty
      protectedIds
      fearedIds
      audienceSeatIds
      seatId
      why
      markedAt
      endedAt
      seats {
        seatId
        personIds
      }
      end {
        id
        seatId
        why
        at
      }
      version
      viewerMay {
        say
        proposeEnd
        confirmEnd
      }
    }
    sidesOfOwn(caseId: $caseId) {
      id
      kind
      travels
      saidForAll
      saidSideOfIds
    }
  }
`);

export const KeepApartDocument = graphql(`
  mutation KeepApart($input: KeepApartInput!) {
    keepApart(input: $input) {
      id
    }
  }
`);

export const SaySeatSpeaksDocument = graphql(`
  mutation SaySeatSpeaks($input: SeatSpeaksInput!) {
    saySeatSpeaks(input: $input) {
      id
    }
  }
`);

export const TellOfCompartmentDocument = graphql(`
  mutation TellOfCompartment($input: TellOfCompartmentInput!) {
    tellOfCompartment(input: $input) {
      id
    }
  }
`);

export const SaySideOfDocument = graphql(`
  mutation SaySideOf($input: SideOfInput!) {
    saySideOf(input: $input) {
      id
    }
  }
`);

export const ProposeEndOfCompartmentDocument = graphql(`
  mutation ProposeEndOfCompartment($input: EndOfCompartmentInput!) {
    proposeEndOfCompartment(input: $input) {
      id
    }
  }
`);

export const ConfirmEndOfCompartmentDocument = graphql(`
  mutation ConfirmEndOfCompartment($endId: ID!) {
    confirmEndOfCompartment(endId: $endId) {
      id
    }
  }
`);

export const DropEndOfCompartmentDocument = graphql(`
  mutation DropEndOfCompartment($endId: ID!) {
    dropEndOfCompartment(endId: $endId) {
      id
    }
  }
`);
