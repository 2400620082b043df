import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openHall, type TableHall } from './sitting';

jest.setTimeout(60_000);

const PROPOSE = 'mutation ($input: ProposeDecisionInput!) { proposeDecision(input: $input) { id } }';
const AGREE = 'mutation ($input: AddActionInput!) { addAction(input: $input) { id } }';
const ACTIONS = 'query ($caseId: ID!) { caseView(caseId: $caseId) { actions { id decisionId } decisions { id } } }';
const STEPS = ['OPEN', 'SAFE_ENOUGH', 'WHAT_IS_GOING_ON', 'WHEN_RECOVERY', 'DECIDE'];

describe('what somebody could learn by asking', () => {
  let hall: TableHall;

  beforeAll(async () => {
    hall = await openHall();
  });
  afterAll(() => hall.close());

  it('no action names a decision that its reader may not know', async () => {
    const { file, id } = await hall.sit();
    await hall.step(id, ...STEPS);
    const { police, ggz, rvdk } = hall.as;
    const decisionId = (await police.ask(PROPOSE, { input: { conferenceId: id, text: 'KANARIE-BESLUIT', cites: [] } })).proposeDecision.id;
    await file.seat('rvdk');
    const action = { conferenceId: id, decisionId, text: 'Belt vrijdag', ownerSeatId: file.seatOf('police'), dueOn: '2099-01-01', track: 'SAFETY' };
    const actionId = (await police.ask(AGREE, { input: action })).addAction.id;
    expect((await ggz.ask(ACTIONS, { caseId: file.id })).caseView).toEqual({ actions: [{ id: actionId, decisionId }], decisions: [{ id: decisionId }] });
    expect((await rvdk.ask(ACTIONS, { caseId: file.id })).caseView).toEqual({ actions: [{ id: actionId, decisionId: null }], decisions: [] });
  });

  it.each([
    ['caseView', 'query { caseView(caseId: "x") { cursor } }'],
    ['report', 'query { report(caseId: "x", conferenceId: "y") { asOf } }'],
    ['contributions', 'query { contributions(caseId: "x") { id } }'],
    ['sharePreview', 'query { sharePreview(caseId: "x", ids: ["y"], seatIds: []) { seatId } }'],
    ['contributionOpenedBy', 'query { contributionOpenedBy(caseId: "x", id: "y") { name } }'],
    ['withdrawContribution', 'mutation { withdrawContribution(id: "x") { id } }'],
    ['removeFactor', 'mutation { removeFactor(id: "x") { id } }'],
    ['openSecondRound', 'mutation { openSecondRound(lineId: "x") { id } }'],
  ])('%s takes what is no id for a mistake of who asks, not of the hub', async (_, question) => {
    expect(await hall.as.police.refusal(question)).toMatch(/^(INVALID|NOT_FOUND)$/);
  });

  it('two acts under one key are refused together: the second would be acknowledged and not done', async () => {
    const { file } = await hall.sit();
    const [one, other] = [await hall.fact(file, 'ggz', ['police']), await hall.fact(file, 'ggz', ['police'])];
    const both = 'mutation ($one: ID!, $other: ID!) { one: withdrawContribution(id: $one) { id } other: withdrawContribution(id: $other) { id } }';
    const { data } = await hall.as.ggz.try(both, { one, other }, { 'idempotency-key': crypto.randomUUID() });
    expect(data ?? null).toBeNull();
    const seen = (await hall.as.police.ask('query ($caseId: ID!) { contributions(caseId: $caseId) { id } }', { caseId: file.id })).contributions;
    expect(seen).toHaveLength(2);
  });
});
