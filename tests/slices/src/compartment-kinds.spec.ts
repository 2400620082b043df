import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { ADD_FACTOR, ADD_HYPOTHESIS, MARK, WRITE } from './explaining';
import { RAISE } from './dissenting';
import { openApart, type Apart } from './keeping-apart';

jest.setTimeout(60_000);

const PROPOSE = 'mutation ($input: ProposeDecisionInput!) { proposeDecision(input: $input) { id } }';
const RESPOND = 'mutation ($input: RespondToDecisionInput!) { respondToDecision(input: $input) { id } }';
const AGREE = 'mutation ($input: AddActionInput!) { addAction(input: $input) { id } }';
const STEPS = ['OPEN', 'SAFE_ENOUGH', 'WHAT_IS_GOING_ON', 'WHEN_RECOVERY', 'DECIDE'];

let at: Apart;
beforeAll(async () => {
  at = await openApart();
});
afterAll(() => at.hall.close());

/** Everything a table makes, by one who serves Nora, for everybody at the table. */
async function made() {
  const { file, id: conferenceId } = await at.hall.sit();
  const { gi, police } = at.hall.as;
  const fact = await at.fact(file, 'gi', ['nora']);
  const shared = await at.fact(file, 'police', ['leo', 'nora']);
  await at.hall.step(conferenceId, 'OPEN', 'SAFE_ENOUGH', 'WHAT_IS_GOING_ON');
  const input = (more: object) => ({ input: { conferenceId, scope: 'TABLE', ...more } });
  const factor = (await gi.ask(ADD_FACTOR, input({ personId: file.persons.nora, kind: 'RISK', mechanism: 'KEEPS_GOING', text: 'KANARIE', citedContributionIds: [fact] }))).addFactor.id as string;
  const hypothesis = (await gi.ask(ADD_HYPOTHESIS, input({ text: 'KANARIE', wrongIf: 'KANARIE' }))).addHypothesis.id as string;
  const mark = (await gi.ask(MARK, { input: { hypothesisId: hypothesis, contributionId: fact, mark: 'FITS', scope: 'TABLE' } })).markEvidence.id as string;
  const conclusion = (await gi.ask(WRITE, input({ id: null, version: 0, text: 'KANARIE', citedContributionIds: [fact] }))).writeConclusion.id as string;
  await at.hall.step(conferenceId, 'WHAT_IS_GOING_ON', 'WHEN_RECOVERY', 'DECIDE');
  const decision = (await gi.ask(PROPOSE, { input: { conferenceId, text: 'KANARIE', cites: [{ kind: 'CONTRIBUTION', id: fact }] } })).proposeDecision.id as string;
  await police.ask(RESPOND, { input: { decisionId: decision, kind: 'ASSENT' } });
  const action = (await gi.ask(AGREE, { input: { conferenceId, decisionId: decision, text: 'KANARIE', ownerSeatId: file.seatOf('gi'), dueOn: '2099-01-01', track: 'SAFETY' } })).addAction.id as string;
  const words = { weight: 'DISAGREEMENT', sentence: 'KANARIE', why: 'KANARIE', knowledge: 'KANARIE', wouldChangeMyMind: 'KANARIE', alternative: 'KANARIE', groundScope: 'TABLE', citedContributionIds: [] };
  const head = (await gi.ask(RAISE, { input: { conferenceId, targetKind: 'HYPOTHESIS', targetId: hypothesis, aspect: null, ...words } })).raiseTegenspraak.id as string;
  const [ground] = await at.hall.hub.asOwner<{ id: string }>('select id from tegenspraak_ground where tegenspraak_id = $1', [head]);
  return { file, conferenceId, fact, shared, things: { factor, hypothesis, mark, conclusion, decision, action, head, ground: ground!.id } };
}

it('no part of a plan reaches whoever serves the other, whichever kind of thing it is; and whoever made it keeps it', async () => {
  const { file, fact, shared, things } = await made();
  const { ggz, gi, police, chair } = at.hall.as;
  const before = await at.ids(ggz, file);
  expect(before).toEqual(expect.arrayContaining([fact, shared, ...Object.values(things)]));
  await at.keep(file);
  expect(await at.ids(ggz, file)).toEqual([]);
  const kept = await at.ids(gi, file);
  expect(Object.entries(things).filter(([, id]) => !kept.includes(id)).map(([kind]) => kind)).toEqual([]);
  // Whoever serves neither has the plan as before; what rests on a fact that closed for one is its author's to revise, as always.
  for (const neutral of [police, chair]) expect(await at.ids(neutral, file)).toEqual(expect.arrayContaining([fact, shared, things.hypothesis, things.decision, things.action, things.head, things.ground]));
});

it('what is made afterwards starts on its own side: of its author, or of what it is built on', async () => {
  const { file, id: conferenceId } = await at.hall.sit();
  const { ggz, gi, police, chair } = at.hall.as;
  const fact = await at.fact(file, 'police', ['nora', 'leo']);
  const mark = await at.keep(file);
  await at.hall.step(conferenceId, ...STEPS);
  const propose = async (who: typeof police, cites: readonly object[] = []): Promise<string> => (await who.ask(PROPOSE, { input: { conferenceId, text: 'KANARIE', cites } })).proposeDecision.id;
  const [ofGi, ofGgz, ofPolice] = [await propose(gi), await propose(ggz), await propose(police)];
  expect(await at.ids(ggz, file)).toEqual([ofGgz]);
  expect(await at.ids(gi, file)).toEqual([ofGi]);
  expect([...(await at.ids(chair, file))].sort()).toEqual([fact, ofGi, ofGgz, ofPolice].sort());
  expect(await at.say(police, mark, [{ kind: 'Decision', id: ofPolice }, { kind: 'Contribution', id: fact }])).toBeNull();
  // Built by who serves neither on what is for both, it is for both.
  const built = await propose(police, [{ kind: 'CONTRIBUTION', id: fact }]);
  expect([...(await at.ids(ggz, file))].sort()).toEqual([fact, ofGgz, ofPolice, built].sort());
  const action = (await chair.ask(AGREE, { input: { conferenceId, decisionId: built, text: 'KANARIE', ownerSeatId: file.seatOf('police'), dueOn: '2099-01-01', track: 'SAFETY' } })).addAction.id as string;
  expect(await at.ids(gi, file)).toContain(action);
  // Answering a decision one may not know is as answering none.
  expect(await ggz.refusal(RESPOND, { input: { decisionId: ofGi, kind: 'ASSENT' } })).toBe('NOT_FOUND');
});

it('sharing and marking at once leaves nothing behind, whichever comes first', async () => {
  const { file } = await at.hall.sit();
  const { ggz, gi, police } = at.hall.as;
  const ids = await Promise.all([1, 2, 3].map(() => at.fact(file, 'gi', ['nora'], [])));
  const both = await Promise.all([
    ...ids.map((id) => gi.refusal(at.SHARE, at.shareWith(file, 'gi', id, ['ggz', 'police']))),
    at.keep(file).then(() => null),
    ...[1, 2].map(() => at.fact(file, 'gi', ['nora']).then(() => null)),
  ]);
  expect(both.filter((code) => code !== null)).toEqual([]);
  expect(await at.ids(ggz, file)).toEqual([]);
  expect(await at.ids(police, file)).toHaveLength(5);
});
