import { graphql } from '@casustafel/contract/graphql';

export const ProposeDocument = graphql(`
  mutation ProposeDecision($input: ProposeDecisionInput!) {
    proposeDecision(input: $input) {
      id
    }
  }
`);

export const RespondDocument = graphql(`
  mutation RespondToDecision($input: RespondToDecisionInput!) {
    respondToDecision(input: $input) {
      ids
    }
  }
`);

export const CloseDecisionDocument = graphql(`
  mutation CloseDecision($input: CloseDecisionInput!) {
    closeDecision(input: $input) {
      id
    }
  }
`);

export const DropDecisionDocument = graphql(`
  mutation DropDecision($input: DropDecisionInput!) {
    dropDecision(input: $input) {
      id
    }
  }
`);

export const AddActionDocument = graphql(`
  mutation AddAction($input: AddActionInput!) {
    addAction(input: $input) {
      id
    }
  }
`);

export const EndActionDocument = graphql(`
  mutation EndAction($input: EndActionInput!) {
    endAction(input: $input) {
      id
    }
  }
`);

export const MyActionsDocument = graphql(`
  query MyActions {
    myActions {
      id
      caseId
      conferenceId
      decisionId
      text
      ownerSeatId
      dueOn
      track
      together
      togetherIds
      waitsForTogether
      state
      effect
      endedAt
      endedBySeatId
      version
      viewerMay {
        end
      }
    }
  }
`);
