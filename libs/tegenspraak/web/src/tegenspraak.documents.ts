import { graphql } from '@casustafel/contract/graphql';

export const RaiseDocument = graphql(`
  mutation RaiseTegenspraak($input: RaiseTegenspraakInput!) {
    raiseTegenspraak(input: $input) {
      id
    }
  }
`);

export const ReviseGroundDocument = graphql(`
  mutation ReviseTegenspraakGround($input: ReviseTegenspraakGroundInput!) {
    reviseTegenspraakGround(input: $input) {
      id
    }
  }
`);

export const AskForAnswerDocument = graphql(`
  mutation AskForAnswer($input: AskForAnswerInput!) {
    askForAnswer(input: $input) {
      id
    }
  }
`);

export const RestateDocument = graphql(`
  mutation RestateTegenspraak($input: TegenspraakSentenceInput!) {
    restateTegenspraak(input: $input) {
      id
    }
  }
`);

export const ConfirmDocument = graphql(`
  mutation ConfirmRestatement($input: TegenspraakActInput!) {
    confirmRestatement(input: $input) {
      id
    }
  }
`);

export const NotYetDocument = graphql(`
  mutation NotYet($input: TegenspraakActInput!) {
    notYet(input: $input) {
      id
    }
  }
`);

export const WriteSentenceDocument = graphql(`
  mutation WriteSentence($input: TegenspraakSentenceInput!) {
    writeSentence(input: $input) {
      id
    }
  }
`);

export const AdoptSentenceDocument = graphql(`
  mutation AdoptSentence($input: TegenspraakActInput!) {
    adoptSentence(input: $input) {
      id
    }
  }
`);

export const WaiveDocument = graphql(`
  mutation WaiveRestatement($input: WaiveRestatementInput!) {
    waiveRestatement(input: $input) {
      id
    }
  }
`);

export const AnswerDocument = graphql(`
  mutation AnswerTegenspraak($input: AnswerTegenspraakInput!) {
    answerTegenspraak(input: $input) {
      id
    }
  }
`);

export const SettleDocument = graphql(`
  mutation SettleTegenspraak($input: TegenspraakActInput!) {
    settleTegenspraak(input: $input) {
      id
    }
  }
`);

export const MaintainDocument = graphql(`
  mutation MaintainTegenspraak($input: TegenspraakActInput!) {
    maintainTegenspraak(input: $input) {
      id
    }
  }
`);

export const WithdrawDissentDocument = graphql(`
  mutation WithdrawTegenspraak($input: TegenspraakActInput!) {
    withdrawTegenspraak(input: $input) {
      id
    }
  }
`);
