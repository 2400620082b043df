import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addDays } from '@casustafel/kernel';
import { LiveClient, type HubClient, type WorldCase } from '@casustafel/tests-support';
import pg from 'pg';
import { openApart, type Apart } from './keeping-apart';
import { ARGUE, CONTACT, HOLD, today } from './speaking';

jest.setTimeout(60_000);

const AGREE = 'mutation ($input: AddActionInput!) { addAction(input: $input) { id } }';
const SEEN = 'query ($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor actions { id text together togetherIds waitsForTogether state } } }';
const FORMS = ['JOINT_CONVERSATION', 'MEDIATION'] as const;

let at: Apart;
beforeAll(async () => {
  at = await openApart();
});
afterAll(() => at.hall.close());

const both = (file: WorldCase): readonly string[] => [file.persons.leo, file.persons.nora];
/** A table that sits and agrees what will happen. */
async function sit(): Promise<{ file: WorldCase; id: string }> {
  const sitting = await at.hall.sit();
  await at.hall.step(sitting.id, 'OPEN', 'SAFE_ENOUGH', 'WHAT_IS_GOING_ON', 'WHEN_RECOVERY');
  return sitting;
}
const agreed = ({ file, id }: { file: WorldCase; id: string }, change: object = {}) => ({
  input: { conferenceId: id, text: 'Samen om tafel', ownerSeatId: file.seatOf('police'), dueOn: addDays(today, 7), track: 'RECOVERY', together: 'JOINT_CONVERSATION', togetherIds: both(file), ...change },
});
const vouch = async (file: WorldCase, who: HubClient = at.hall.as.police): Promise<void> => {
  for (const personId of both(file)) await who.ask(CONTACT, { input: { caseId: file.id, personId, verdict: 'SAFE', knowledge: 'zei het zelf' } });
};
const argue = (file: WorldCase): Promise<unknown> => at.hall.as.chair.ask(ARGUE, { input: { caseId: file.id, personIds: both(file), forms: FORMS, reason: 'beiden vroegen erom', lastDay: addDays(today, 30) } });
/** What somebody hears, word for word, with the ids and moments that differ anyhow taken out. */
const heard = async (who: HubClient, query: string, variables: object): Promise<string> =>
  (await (await who.post('/graphql', { query, variables }, query.startsWith('mutation') ? { 'idempotency-key': crypto.randomUUID() } : {})).text()).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…').replace(/"cursor":"[^"]*"/, '');
const actions = async (who: HubClient, file: WorldCase) => (await who.ask(SEEN, { caseId: file.id })).caseView.actions;

describe('an action that brings people of the family together', () => {
  it.each(['ggz', 'gi', 'chair'] as const)('is refused to %s in every case, in the same words with and without a mark', async (who) => {
    const [marked, unmarked] = [await sit(), await sit()];
    for (const each of [marked, unmarked]) await vouch(each.file);
    await at.keep(marked.file);
    for (const together of FORMS) {
      const [first, second] = await Promise.all([marked, unmarked].map((each) => heard(at.hall.as[who], AGREE, agreed(each, { together }))));
      expect(first).toContain('TOGETHER_NOT_ARGUED');
      expect(first).toBe(second);
    }
    // The twin: one that brings nobody together is agreed in both.
    for (const each of [marked, unmarked]) expect(await at.hall.as[who].refusal(AGREE, agreed(each, { together: 'NOBODY', togetherIds: [] }))).toBeNull();
  });

  it('waits for the word of the chair first, and then for an answer whether each can safely be reached', async () => {
    const table = await sit();
    const { police } = at.hall.as;
    expect(await police.refusal(AGREE, agreed(table))).toBe('TOGETHER_NOT_ARGUED');
    await argue(table.file);
    expect(await police.refusal(AGREE, agreed(table))).toBe('CONTACT_NOT_SAFE');
    await vouch(table.file);
    expect(await police.refusal(AGREE, agreed(table, { togetherIds: [table.file.persons.leo, table.file.persons.child1] }))).toBe('TOGETHER_NOT_ARGUED');
    expect(await police.refusal(AGREE, agreed(table))).toBeNull();
    expect(await actions(police, table.file)).toEqual([expect.objectContaining({ together: 'JOINT_CONVERSATION', togetherIds: both(table.file), waitsForTogether: false })]);
  });

  it('brings together people of this case, and two at least', async () => {
    const [table, elsewhere] = [await sit(), await sit()];
    const { police } = at.hall.as;
    await argue(table.file);
    await vouch(table.file);
    expect(await police.refusal(AGREE, agreed(table, { togetherIds: [table.file.persons.leo] }))).toBe('INVALID');
    const refusals = await Promise.all([elsewhere.file.persons.nora, crypto.randomUUID()].map((id) => heard(police, AGREE, agreed(table, { togetherIds: [table.file.persons.leo, id] }))));
    expect(refusals[0]).toContain('PERSON_NOT_IN_CASE');
    expect(refusals[0]).toBe(refusals[1]);
  });

  it('is not agreed by a word from before a mark, and is by one the chair argued over it', async () => {
    const table = await sit();
    const { police, chair } = at.hall.as;
    await argue(table.file);
    await vouch(table.file);
    await at.keep(table.file);
    for (const who of [police, chair]) expect(await who.refusal(AGREE, agreed(table))).toBe('TOGETHER_NOT_ARGUED');
    await argue(table.file);
    expect(await police.refusal(AGREE, agreed(table))).toBeNull();
  });

  it('that was agreed before a mark says on every open screen that it cannot be done now, as where somebody holds it back', async () => {
    const [marked, held] = [await sit(), await sit()];
    const { police, chair, gi } = at.hall.as;
    for (const each of [marked, held]) {
      await argue(each.file);
      await vouch(each.file);
      await police.ask(AGREE, agreed(each));
    }
    const { cursor } = (await chair.ask(SEEN, { caseId: marked.file.id })).caseView;
    const line = await LiveClient.open(chair);
    expect(await line.watch(marked.file.id)).toBe(true);
    await at.keep(marked.file);
    await line.until('changed');
    expect((await chair.ask(SEEN, { caseId: marked.file.id, since: cursor })).caseView.actions).toEqual([expect.objectContaining({ waitsForTogether: true })]);
    line.close();
    await gi.ask(HOLD, { input: { caseId: held.file.id, personIds: both(held.file) } });
    for (const who of [police, chair]) expect(await heard(who, SEEN, { caseId: marked.file.id })).toBe(await heard(who, SEEN, { caseId: held.file.id }));
    expect((await actions(police, marked.file))[0].waitsForTogether).toBe(true);
  });

  it('is not written past the program either, nor changed into one', async () => {
    const table = await sit();
    const { police } = at.hall.as;
    await police.ask(AGREE, agreed(table, { together: 'NOBODY', togetherIds: [] }));
    const app = new pg.Client({ connectionString: at.hall.hub.database.url });
    await app.connect();
    const tried = async (statement: string, values: readonly unknown[]): Promise<string> => {
      await app.query('begin');
      try {
        await app.query("select enter($1, '')", [at.hall.world.people.police.id]);
        return `${(await app.query(statement, [...values])).rowCount} row`;
      } catch (error) {
        return (error as { code: string }).code;
      } finally {
        await app.query('rollback');
      }
    };
    const insert = `insert into action (id, case_id, conference_id, owner_seat_id, party, audience, due_on, track, state, content, first_processed_at, version, together, together_ids)
      select gen_random_uuid(), $1, $2, s.id, s.party, array[s.id], current_date, 'SAFETY', 'OPEN', '', now(), 1, $4, $5 from seat s where s.id = $3`;
    const values = [table.file.id, table.id, table.file.seatOf('police')];
    expect(await tried(insert, [...values, 'NOBODY', []])).toBe('1 row');
    expect(await tried(insert, [...values, 'MEDIATION', both(table.file)])).toBe('42501');
    expect(await tried("update action set together = 'MEDIATION', together_ids = $2 where case_id = $1", [table.file.id, both(table.file)])).not.toMatch(/row/);
    await argue(table.file);
    expect(await tried(insert, [...values, 'MEDIATION', both(table.file)])).toBe('1 row');
    await app.end();
  });
});
