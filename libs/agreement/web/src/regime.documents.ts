import { graphql } from '@casustafel/contract/graphql';

export const ProposeRegimeDocument = graphql(`
  mutation ProposeRegimeChange($input: ProposeRegimeInput!) {
    proposeRegimeChange(input: $input) {
      id
    }
  }
`);

export const AnswerRegimeDocument = graphql(`
  mutation AnswerRegimeQuestion($input: AnswerRegimeInput!) {
    answerRegimeQuestion(input: $input) {
      id
    }
  }
`);

export const CarryOutRegimeDocument = graphql(`
  mutation CarryOutRegimeChange($id: ID!) {
    carryOutRegimeChange(id: $id) {
      id
    }
  }
`);

export const DropRegimeDocument = graphql(`
  mutation DropRegimeChange($id: ID!) {
    dropRegimeChange(id: $id) {
      id
    }
  }
`);

export const MoveStageDocument = graphql(`
  mutation MoveStage($input: MoveStageInput!) {
    moveStage(input: $input) {
      id
    }
  }
`);
