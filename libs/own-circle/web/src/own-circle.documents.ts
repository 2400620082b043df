import type { DataOf } from '@casustafel/client';
import { graphql } from '@casustafel/contract/graphql';

export const OwnCircleQuestionsDocument = graphql(`
  query OwnCircleQuestions {
    ownCircleQuestions {
      seatId
      caseId
      caseNumber
      family {
        label
        name
      }
    }
  }
`);

export const OwnCirclesDocument = graphql(`
  query OwnCircles {
    ownCircles {
      id
      caseNumber
      name
      organisation
      own
      kind
      words
      declaredAt
      state
      said {
        name
        organisation
        says
        at
        reason
      }
      viewerMay {
        argue
        refuse
      }
    }
  }
`);

export const AnswerOwnCircleDocument = graphql(`
  mutation AnswerOwnCircle($seatId: ID!) {
    answerOwnCircle(seatId: $seatId) {
      id
    }
  }
`);

export const DeclareOwnCircleDocument = graphql(`
  mutation DeclareOwnCircle($input: DeclareOwnCircleInput!) {
    declareOwnCircle(input: $input) {
      id
    }
  }
`);

export const ArgueOwnCircleDocument = graphql(`
  mutation ArgueOwnCircle($input: WeighOwnCircleInput!) {
    argueOwnCircle(input: $input) {
      id
    }
  }
`);

export const RefuseOwnCircleDocument = graphql(`
  mutation RefuseOwnCircle($input: WeighOwnCircleInput!) {
    refuseOwnCircle(input: $input) {
      id
    }
  }
`);

export type Question = DataOf<typeof OwnCircleQuestionsDocument>['ownCircleQuestions'][number];
export type Declared = DataOf<typeof OwnCirclesDocument>['ownCircles'][number];
