/** By which a right ends, in the order of the tests and of the bench. */
export const LOSE = {
  NARROW: 'mutation ($id: ID!, $seatIds: [ID!]!) { narrowContribution(id: $id, seatIds: $seatIds) { id } }',
  UNSEAT: 'mutation ($id: ID!) { unseat(seatId: $id) { id } }',
  PROPOSE: 'mutation ($input: ProposeAgreementInput!) { proposeAgreement(input: $input) { id } }',
  CONFIRM: 'mutation ($id: ID!) { confirmAgreement(id: $id) { id } }',
  KEEP: 'mutation ($input: KeepApartInput!) { keepApart(input: $input) { id } }',
  CLOSE: 'mutation ($input: ProposeRegimeInput!) { proposeRegimeChange(input: $input) { id } }',
  QUESTIONS: 'query ($id: ID!) { caseView(caseId: $id) { regime { id part } } }',
  ANSWER: 'mutation ($input: AnswerRegimeInput!) { answerRegimeQuestion(input: $input) { id } }',
  CARRY_OUT: 'mutation ($id: ID!) { carryOutRegimeChange(id: $id) { ids } }',
} as const;
