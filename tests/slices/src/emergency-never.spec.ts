import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { agreementInForce, readDecisionKey, replayItems } from '@casustafel/policy';
import { EmergencyHouse } from './in-emergency';
import { PROTECT } from './vaulting';

jest.setTimeout(30_000);

const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
let house: EmergencyHouse;
beforeAll(async () => {
  house = await EmergencyHouse.open();
});
afterAll(() => house.close());

it('a protected address that another wrote down stays hidden in an emergency, also where the whole card is read', async () => {
  const file = await house.table.file();
  await house.table.as.gi.ask(PROTECT, { input: { caseId: file.id, personId: file.persons.nora, kind: 'ADDRESS', value: 'Molenweg 7, 7511 AB', why: 'zij is daar veilig' } });
  const card = { caseId: file.id, category: 'POLICE', knowledge: 'FIRST_HAND', aboutPersonIds: [file.persons.nora], who: 'moeder', doesWhat: 'verblijft aan de molenweg 7', source: 'melding', summary: 'Zij is nu op Molenweg 7', conclusion: 'veilig' };
  const { id } = (await house.table.as.police.ask(BRING, { input: card })).bringContribution;
  const access = await house.enter('gi2', file, { level: 'FULL', argument: 'Alles is nodig' });
  const view = await house.view('gi2', access);
  const item = view.items.find((each: { id: string }) => each.id === id);
  expect(item).toMatchObject({ level: 'FULL', conclusion: 'veilig' });
  expect(JSON.stringify(view).toLowerCase()).not.toContain('molenweg');
  await house.over();
});

it('a look in an emergency is judged again from its row, at the level of the emergency', async () => {
  const file = await house.table.file();
  await house.table.fact(file, 'HIT', ['gi']);
  await house.table.fact(file, 'HIT', []);
  const access = await house.enter('gi2', file);
  await house.view('gi2', access);
  const [row] = await house.world.sql<{ decision_key: string; at: Date }>("select decision_key, at from access_log where case_id = $1 and action = 'LOOKED_IN_EMERGENCY'", [file.id]);
  const facts = readDecisionKey(row!.decision_key)!;
  expect(facts.seat).toMatchObject({ role: 'GI', emergency: 'SUMMARY', mode: 'WGS' });
  const agreement = agreementInForce('WGS', []);
  const books = { then: agreement, today: agreement, ruleBook: 'now', at: row!.at, now: new Date() };
  expect(replayItems(facts, books)).toEqual(Array(2).fill({ then: 'SUMMARY', today: 'SUMMARY', because: [] }));
  // One fact taken away, and nothing would have been shown.
  expect(replayItems({ ...facts, seat: { ...facts.seat!, held: true } }, books).map(({ then }) => then)).toEqual(['NOTHING', 'NOTHING']);
});
