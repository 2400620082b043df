import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import type { HubClient } from '@casustafel/tests-support';
import { openDissent, RAISE, type DissentHall, type DissentTable } from './dissenting';

const WITHDRAW = 'mutation ($id: ID!) { withdrawContribution(id: $id) { id } }';
const NARROW = 'mutation ($id: ID!, $seatIds: [ID!]!) { narrowContribution(id: $id, seatIds: $seatIds) { id } }';
const REVISE = 'mutation ($input: ReviseTegenspraakGroundInput!) { reviseTegenspraakGround(input: $input) { id } }';
const VIEW = `query ($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor gone
  tegenspraken { id state sentence } tegenspraakGrounds { id why knowledge citedContributionIds toRevise version viewerMay { revise } } } }`;

describe('the ground of a dissent, when a fact it rests on closes', () => {
  let at: DissentHall;
  let chair: HubClient;
  let police: HubClient;
  let ggz: HubClient;
  let table: DissentTable;
  beforeAll(async () => {
    at = await openDissent();
    ({ chair, police, ggz } = at.hall.as);
  });
  afterAll(() => at.hall.close());

  const view = async (who: HubClient, since: string | null = null) => (await who.ask(VIEW, { caseId: table.file.id, since })).caseView;
  const ground = async (who: HubClient) => (await view(who)).tegenspraakGrounds[0];
  /** For everyone who reads the head, resting on the clinic's fact. */
  const raise = async (change: object = {}): Promise<string> => {
    table = await at.table();
    return at.raise(table, { groundScope: 'TABLE', citedContributionIds: [table.fact], ...change });
  };
  const again = (id: string, version: number, change: object = {}) => ({ input: { id, version, why: 'zonder dat feit', knowledge: 'eigen werk', wouldChangeMyMind: 'een gesprek', alternative: null, citedContributionIds: [], ...change } });

  it('goes back to its author and the supplier, and comes back when it is said again without; its head never leaves', async () => {
    const head = await raise();
    const { cursor, tegenspraakGrounds } = await view(chair);
    expect(tegenspraakGrounds).toEqual([expect.objectContaining({ why: 'KANARIE-WAAROM', citedContributionIds: [table.fact], toRevise: false, viewerMay: { revise: false } })]);
    await ggz.ask(WITHDRAW, { id: table.fact });

    const later = await view(chair, cursor);
    expect(later.gone).toContain(tegenspraakGrounds[0].id);
    expect(JSON.stringify(await view(chair))).not.toContain('KANARIE');
    expect((await view(chair)).tegenspraken).toEqual([{ id: head, state: 'RAISED', sentence: 'Bellen is geen dreigen' }]);
    expect(await ground(ggz)).toMatchObject({ toRevise: true, viewerMay: { revise: false } });
    const mine = await ground(police);
    expect(mine).toMatchObject({ why: 'KANARIE-WAAROM', citedContributionIds: [], toRevise: true, version: 2, viewerMay: { revise: true } });

    expect(await police.refusal(REVISE, again(mine.id, 1))).toBe('STALE');
    expect(await police.refusal(REVISE, again(mine.id, 2, { citedContributionIds: [table.fact] }))).toBe('CITATION_UNKNOWN');
    expect(await police.refusal(REVISE, again(mine.id, 2, { knowledge: '' }))).toBe('GROUND_INCOMPLETE');
    expect(await police.refusal(REVISE, again(mine.id, 2))).toBeNull();
    for (const who of [chair, ggz, police]) expect(await ground(who)).toMatchObject({ why: 'zonder dat feit', toRevise: false, version: 3 });
    expect(await police.refusal(REVISE, again(mine.id, 3))).toBe('NOTHING_TO_REVISE');
  });

  it('is said again by nobody else: forbidden answers like absent', async () => {
    await raise();
    await ggz.ask(WITHDRAW, { id: table.fact });
    const { id } = await ground(ggz);
    for (const who of [ggz, chair]) {
      const [forbidden, missing] = [await who.try(REVISE, again(id, 2)), await who.try(REVISE, again(newId(), 2))];
      expect(JSON.stringify(forbidden)).toBe(JSON.stringify(missing));
      expect(forbidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });

  it('stays where it was when nobody it was given to loses the fact', async () => {
    await raise({ groundScope: 'OWN' });
    await ggz.ask(NARROW, { id: table.fact, seatIds: [table.file.seatOf('police')] });
    expect(await ground(police)).toMatchObject({ toRevise: false, citedContributionIds: [table.fact], version: 1 });
  });

  it('narrowing for one reader sends it back, and is written down by ids alone', async () => {
    await raise();
    const { id } = await ground(police);
    await ggz.ask(NARROW, { id: table.fact, seatIds: [table.file.seatOf('police')] });
    expect((await view(chair)).tegenspraakGrounds).toEqual([]);
    const rows = await at.hall.world.sql(`select object_kinds, object_ids from access_log where case_id = $1 and action = 'SENT_BACK'`, [table.file.id]);
    expect(rows).toEqual([{ object_kinds: ['TegenspraakGround'], object_ids: [id] }]);
  });

  it('never lives on wider than the fact, however raising and taking back fall together', async () => {
    table = await at.table();
    const raising = Promise.all(Array.from({ length: 6 }, () => police.try(RAISE, at.words(table, { groundScope: 'TABLE', citedContributionIds: [table.fact] }))));
    await Promise.all([raising, ggz.ask(WITHDRAW, { id: table.fact })]);
    expect(JSON.stringify(await view(chair))).not.toContain('KANARIE');
  });

  it('is sent back only as far as the row of the fact itself says who knows it, whoever asks the database', async () => {
    await raise();
    const sentBackBy = async (person: 'gi' | 'police' | 'ggz'): Promise<number> => {
      const text = `select count(*)::int as n from (select set_config('casustafel.person', $2, true) as person) me, lateral close_grounds(case when me.person <> '' then $1::uuid end)`;
      return (await at.hall.world.sql<{ n: number }>(text, [table.fact, at.hall.world.people[person].id]))[0]!.n;
    };
    expect([await sentBackBy('gi'), await sentBackBy('police'), await sentBackBy('ggz')]).toEqual([0, 0, 0]);
    await at.hall.world.sql('update contribution set knowing = $2 where id = $1', [table.fact, []]);
    expect([await sentBackBy('police'), await sentBackBy('ggz')]).toEqual([1, 0]);
  });
});
