import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { LiveClient } from '@casustafel/tests-support';
import { RecallTable } from './recalling';

jest.setTimeout(30_000);

const REFUSE = 'mutation($input: RefuseSupplyInput!) { refuseSupply(input: $input) { id } }';
const LIFT = 'mutation($id: ID!) { liftSupplyRefusal(id: $id) { id } }';
const REASON = 'kanarie-waarom-niet';

let table: RecallTable;
beforeAll(async () => void (table = await RecallTable.open()));
afterAll(() => table?.close());

describe('not giving, for weighty reasons', () => {
  it('is a fact for everybody who sits there, live; why is for their own alone', async () => {
    const file = await table.file();
    const line = await LiveClient.open(table.people.chair);
    expect(await line.watch(file.id)).toBe(true);
    const { refuseSupply } = await table.people.ggz.ask(REFUSE, { input: { caseId: file.id, category: 'HEALTH', reason: REASON } });
    await line.until('changed');
    line.close();
    const fact = { id: refuseSupply.id, organisation: 'GGZ', category: 'HEALTH', refusedAt: expect.any(String), liftedAt: null };
    expect((await table.look('ggz', file)).supplyRefusals).toEqual([{ ...fact, reason: REASON, viewerMay: { lift: true } }]);
    for (const who of ['police', 'chair', 'gi'] as const) {
      const seen = await table.look(who, file);
      expect(seen.supplyRefusals).toEqual([{ ...fact, reason: null, viewerMay: { lift: false } }]);
      expect(JSON.stringify(seen)).not.toContain(REASON);
      expect(seen.contributions).toEqual([]);
    }
    expect(await table.people.privacy.refusal('query($c: ID!) { caseView(caseId: $c) { supplyRefusals { id } } }', { c: file.id })).toBe('NOT_FOUND');
    const kept = await table.world.sql("select encode(content, 'escape') as kept from supply_refusal_reason");
    expect(JSON.stringify(kept)).not.toContain(REASON);
  });

  it('is the same whether there is anything or not', async () => {
    const seen = [];
    for (const holds of [true, false]) {
      const file = await table.file();
      if (holds) await table.fact(file, 'ggz', 'gi');
      await table.people.ggz.ask(REFUSE, { input: { caseId: file.id, category: 'GUIDANCE_AND_CARE', reason: REASON } });
      const { supplyRefusals } = await table.look('police', file);
      seen.push(supplyRefusals.map(({ id: _, refusedAt: __, ...rest }: Record<string, unknown>) => rest));
    }
    expect(seen[0]).toEqual(seen[1]);
  });

  it('stands once for each category and once for the whole, and is lifted by their own', async () => {
    const file = await table.file();
    const input = { caseId: file.id, reason: REASON };
    const { refuseSupply } = await table.people.ggz.ask(REFUSE, { input });
    expect(await table.people.ggz.refusal(REFUSE, { input })).toBe('ALREADY_REFUSED');
    await table.people.ggz.ask(REFUSE, { input: { ...input, category: 'HEALTH' } });
    await table.people.gi.ask(REFUSE, { input });
    for (const who of ['police', 'chair', 'privacy'] as const) expect(await table.people[who].refusal(LIFT, { id: refuseSupply.id })).toBe('NOT_FOUND');
    await table.people.ggz.ask(LIFT, { id: refuseSupply.id });
    expect(await table.people.ggz.refusal(LIFT, { id: refuseSupply.id })).toBe('ALREADY_LIFTED');
    await table.people.ggz.ask(REFUSE, { input });
    const { supplyRefusals } = await table.look('police', file);
    expect(supplyRefusals.map(({ organisation, category, liftedAt }: Record<string, unknown>) => [organisation, category, liftedAt !== null]).sort()).toEqual([
      ['GGZ', null, false], ['GGZ', null, true], ['GGZ', 'HEALTH', false], ['Gecertificeerde instelling', null, false],
    ]);
    const rows = await table.world.sql("select action from access_log where case_id = $1 and 'SupplyRefusal' = any(object_kinds) and outcome = 'DONE' order by n", [file.id]);
    expect(rows.map(({ action }) => action)).toEqual(['REFUSED_SUPPLY', 'REFUSED_SUPPLY', 'REFUSED_SUPPLY', 'LIFTED_REFUSAL', 'REFUSED_SUPPLY']);
  });

  it('asks for a seat, a reason, a category that passes, and a duty to give', async () => {
    const file = await table.file();
    expect(await table.people.veiligThuis.refusal(REFUSE, { input: { caseId: file.id, reason: REASON } })).toBe('NOT_FOUND');
    const { errors } = await table.people.ggz.try(REFUSE, { input: { caseId: file.id, category: 'INFORMANT', reason: ' ' } });
    expect(errors?.[0]?.extensions.faults?.map(({ path, code }) => [path, code]).sort()).toEqual([['category', 'NOT_IN_LIST'], ['reason', 'REQUIRED']]);
    const own = await table.file({ legalMode: 'OWN_GROUNDS' });
    expect(await table.people.ggz.refusal(REFUSE, { input: { caseId: own.id, reason: REASON } })).toBe('ONLY_UNDER_WGS');
  });
});
