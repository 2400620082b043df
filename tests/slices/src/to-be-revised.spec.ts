import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HubClient } from '@casustafel/tests-support';
import { ADD_FACTOR, CHANGE_FACTOR, MARK, NARROW, openExplaining, WITHDRAW, WRITE, type ExplainTable, type Explaining } from './explaining';

describe('what rests on a fact that closes', () => {
  let at: Explaining;
  let chair: HubClient;
  let police: HubClient;
  let ggz: HubClient;
  let gi: HubClient;
  let table: ExplainTable;
  beforeAll(async () => {
    at = await openExplaining();
    ({ chair, police, ggz, gi } = at.hall.as);
  });
  afterAll(() => at.hall.close());

  const factors = async (who: HubClient) => (await at.view(who, table)).factors;
  const confirm = (id: string, version: number, citedContributionIds: readonly string[] = []) => ({ input: { id, version, personId: null, kind: 'RISK', mechanism: 'AROSE', text: 'herzien', citedContributionIds } });

  it('goes from every screen but its author’s and the supplier’s, and comes back when confirmed without', async () => {
    table = await at.table();
    const id = await at.addFactor(police, table);
    const { cursor } = await at.view(gi, table);
    await ggz.ask(WITHDRAW, { id: table.wide });

    const later = await at.view(gi, table, cursor);
    expect([...later.gone].sort()).toEqual([id, table.wide].sort());
    for (const who of [chair, gi]) expect(JSON.stringify(await at.view(who, table))).not.toContain('KANARIE');
    expect(await factors(police)).toEqual([expect.objectContaining({ id, text: 'KANARIE-FACTOR', citedContributionIds: [], toRevise: true, version: 2, viewerMay: { change: true, remove: true } })]);
    expect(await factors(ggz)).toEqual([expect.objectContaining({ toRevise: true, viewerMay: { change: false, remove: false } })]);

    expect(await police.refusal(CHANGE_FACTOR, confirm(id, 1))).toBe('STALE');
    await police.ask(CHANGE_FACTOR, confirm(id, 2));
    for (const who of [chair, gi, ggz]) expect(await factors(who)).toEqual([expect.objectContaining({ text: 'herzien', toRevise: false })]);
  });

  it('is not confirmed with the fact that closed', async () => {
    table = await at.table();
    const id = await at.addFactor(police, table);
    await ggz.ask(NARROW, { id: table.wide, seatIds: [table.file.seatOf('police')] });
    expect(await police.refusal(CHANGE_FACTOR, confirm(id, 2, [table.wide]))).toBe('CITATION_TOO_NARROW');
    expect(await factors(gi)).toEqual([]);
  });

  it('stays where it was when nobody it was made for loses the fact', async () => {
    table = await at.table();
    const id = await at.addFactor(police, table, { scope: 'OWN', citedContributionIds: [table.wide] });
    await ggz.ask(NARROW, { id: table.wide, seatIds: [table.file.seatOf('police')] });
    expect(await factors(police)).toEqual([expect.objectContaining({ id, toRevise: false, citedContributionIds: [table.wide], version: 1 })]);
  });

  it('also when its supplier never saw it: a note for only us loses the citation, and the supplier learns nothing', async () => {
    table = await at.table();
    await at.addFactor(police, table, { scope: 'OWN', citedContributionIds: [table.narrow] });
    const before = JSON.stringify(await factors(ggz));
    await ggz.ask(WITHDRAW, { id: table.narrow });
    expect(JSON.stringify(await factors(ggz))).toBe(before);
    expect(await factors(police)).toEqual([expect.objectContaining({ toRevise: true, citedContributionIds: [] })]);
  });

  it('takes its marks out of the count, and out of sight', async () => {
    table = await at.table();
    const hypothesis = await at.addHypothesis(police, table);
    for (const who of [police, gi, ggz]) await who.ask(MARK, at.mark(hypothesis, table.wide, 'DOES_NOT_FIT'));
    await ggz.ask(NARROW, { id: table.wide, seatIds: [table.file.seatOf('police')] });
    const shown = async (who: HubClient) => {
      const { hypotheses, marks } = await at.view(who, table);
      return [hypotheses[0].contradictions, marks.map(({ seatId, scope }: { seatId: string; scope: string }) => [seatId, scope])];
    };
    const none = { facts: 0, marks: 0 };
    expect(await shown(police)).toEqual([none, [[table.file.seatOf('police'), 'OWN']]]);
    expect(await shown(ggz)).toEqual([none, [[table.file.seatOf('ggz'), 'OWN']]]);
    for (const who of [chair, gi]) expect(await shown(who)).toEqual([none, []]);
  });

  it('the conclusion goes back to who wrote it last, and only they confirm it', async () => {
    table = await at.table();
    const id = await at.write(police, table);
    await gi.ask(WRITE, at.conclusion(table, { id, version: 1, text: 'KANARIE-VAN-GI' }));
    await ggz.ask(WITHDRAW, { id: table.wide });
    for (const who of [chair, police]) expect((await at.view(who, table)).conclusions).toEqual([]);
    const write = { id, version: 3, text: 'zonder', citedContributionIds: [] };
    expect(await police.refusal(WRITE, at.conclusion(table, write))).toBe('NOT_FOUND');
    expect(await ggz.refusal(WRITE, at.conclusion(table, write))).toBe('NOT_FOUND');
    expect((await at.view(ggz, table)).conclusions).toEqual([expect.objectContaining({ toRevise: true, viewerMay: { write: false } })]);
    expect(await gi.refusal(WRITE, at.conclusion(table, write))).toBeNull();
    expect((await at.view(chair, table)).conclusions).toEqual([expect.objectContaining({ text: 'zonder', toRevise: false })]);
  });

  it('stands in the log as sent back, by ids alone', async () => {
    table = await at.table();
    const id = await at.addFactor(police, table);
    await ggz.ask(WITHDRAW, { id: table.wide });
    const rows = await at.hall.world.sql(`select action, object_kinds, object_ids from access_log where case_id = $1 and actor_id = $2 order by n desc limit 2`, [table.file.id, at.hall.world.people.ggz.id]);
    expect(rows).toEqual([{ action: 'SENT_BACK', object_kinds: ['Factor'], object_ids: [id] }, { action: 'WITHDREW', object_kinds: ['Contribution'], object_ids: [table.wide] }]);
  });

  it('closes only as far as the row of the fact itself says who knows it, whoever asks the database', async () => {
    table = await at.table();
    await at.addFactor(police, table);
    const closedBy = async (person: 'gi' | 'police' | 'ggz'): Promise<number> => {
      const text = `select count(*)::int as n from (select set_config('casustafel.person', $2, true) as person) me, lateral close_citations(case when me.person <> '' then $1::uuid end)`;
      return (await at.hall.world.sql<{ n: number }>(text, [table.wide, at.hall.world.people[person].id]))[0]!.n;
    };
    expect([await closedBy('gi'), await closedBy('police'), await closedBy('ggz')]).toEqual([0, 0, 0]);
    await at.hall.world.sql('update contribution set knowing = $2 where id = $1', [table.wide, []]);
    expect([await closedBy('police'), await closedBy('ggz')]).toEqual([1, 0]);
  });

  it('never lives on wider than the fact, however citing and withdrawing fall together', async () => {
    table = await at.table();
    const citing = Promise.all(Array.from({ length: 6 }, (_, n) => police.try(ADD_FACTOR, at.factor(table, { text: `KANARIE-${n}` }))));
    await Promise.all([citing, ggz.ask(WITHDRAW, { id: table.wide })]);
    expect(await factors(gi)).toEqual([]);
    expect(JSON.stringify(await at.view(chair, table))).not.toContain('KANARIE');
  });
});
