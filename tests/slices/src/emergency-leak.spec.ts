import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { LiveClient, pause, type Handle } from '@casustafel/tests-support';
import pg from 'pg';
import { EmergencyHouse, REVIEW } from './in-emergency';

jest.setTimeout(30_000);

const HOUR = 3_600_000;
const LEAKS = `query { leakRecords { id kind caseNumber organisation emergencyId contributionId itemIds itemCount discoveredAt reportBefore state version
  concerns { familyRole position } receivers { name organisation firstAt } viewerMay { assess decide close } } }`;
const IN_CASE = 'query ($caseId: ID!) { caseView(caseId: $caseId) { leakRecords { id emergencyId itemIds itemCount } } }';
const ASSESS = 'mutation($input: AssessLeakInput!) { assessLeak(input: $input) { id } }';

let house: EmergencyHouse;
let app: pg.Client;
beforeAll(async () => {
  house = await EmergencyHouse.open();
  app = new pg.Client({ connectionString: house.table.hub.database.url });
  await app.connect();
});
afterEach(() => house.over());
afterAll(async () => {
  await app.end();
  await house.close();
});

/** With the application’s own role, as this person, without the program. */
async function asApplication(who: Handle, statement: string, values: readonly unknown[]): Promise<readonly unknown[] | string> {
  await app.query('begin');
  try {
    await app.query('select enter($1, $2)', [house.world.people[who].id, '']);
    const { rows } = await app.query(statement, [...values]);
    await app.query('commit');
    return rows;
  } catch (error) {
    await app.query('rollback');
    return (error as { code: string }).code;
  }
}

type Leak = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };
const leaks = async (who: Handle, emergencyId: string): Promise<Leak[]> =>
  (await (await house.as(who)).ask(LEAKS)).leakRecords.filter((each: Leak) => each['emergencyId'] === emergencyId);
const judge = async (id: string, verdict: string): Promise<string | null> => {
  const { version } = (await house.list('privacy')).find((each) => each['id'] === id)!;
  return (await house.as('privacy')).refusal(REVIEW, { input: { id, version, verdict, note: 'KIEKENDIEF: de dienstdoende collega was bereikbaar' } });
};

describe('an emergency that was not justified', () => {
  it('opens a leak in the same act, of what the log says was looked at, with its 72 hours', async () => {
    const file = await house.table.file();
    const [looked, through] = [await house.table.fact(file, 'HIT', ['gi']), await house.table.fact(file, 'FULL', ['gi'], { by: 'ggz', category: 'HEALTH', gate: { kind: 'GOOD_CARE', reason: 'Zwijgen geeft ernstige schade' } })];
    const shut = await house.table.fact(file, 'FULL', [], { by: 'ggz', category: 'HEALTH' });
    const id = await house.enter('gi2', file);
    expect((await house.view('gi2', id)).items).toHaveLength(2);
    // What came after the look was not looked at.
    const later = await house.table.fact(file, 'HIT', ['gi']);
    await house.leave('gi2', id);
    const line = await LiveClient.open(await house.as('police'));
    await line.watch(file.id);
    await pause(300);
    expect(await judge(id, 'NOT_JUSTIFIED')).toBeNull();
    await line.until('changed');
    line.close();

    const [leak] = await leaks('privacy', id);
    expect(leak).toMatchObject({
      kind: 'NO_GROUND', caseNumber: file.number, organisation: 'Andere gecertificeerde instelling', contributionId: null, itemIds: [], itemCount: 2, state: 'OPEN', viewerMay: { assess: true, decide: false, close: false },
      receivers: [{ name: house.world.people.gi2.name, organisation: 'Andere gecertificeerde instelling', firstAt: expect.any(String) }],
    });
    expect(leak!['concerns']).toContainEqual({ familyRole: 'CHILD', position: 1 });
    expect(Date.parse(String(leak!['reportBefore'])) - Date.parse(String(leak!['discoveredAt']))).toBe(72 * HOUR);
    // The officer weighs an event: neither a word of it nor which items.
    for (const hidden of [looked, through, shut, later, 'KANARIE', 'KIEKENDIEF', 'Canarievogel']) expect(JSON.stringify(leak)).not.toContain(hidden);
    expect((await house.list('privacy')).find((each) => each['id'] === id)).toMatchObject({ verdict: 'NOT_JUSTIFIED', leakId: leak!.id });

    // Each supplier sees it, and of what was looked at their own.
    expect((await house.table.as.police.ask(IN_CASE, { caseId: file.id })).caseView.leakRecords).toEqual([{ id: leak!.id, emergencyId: id, itemIds: [looked], itemCount: 1 }]);
    expect((await house.table.as.ggz.ask(IN_CASE, { caseId: file.id })).caseView.leakRecords).toEqual([{ id: leak!.id, emergencyId: id, itemIds: [through], itemCount: 1 }]);
    for (const who of ['gi', 'chair'] as const) expect((await house.table.as[who].ask(IN_CASE, { caseId: file.id })).caseView.leakRecords).toEqual([]);
    for (const who of ['gi2', 'chair', 'admin', 'shelter'] as const) expect(await leaks(who, id)).toEqual([]);
    for (const who of ['gi2', 'police'] as const) expect((await house.list(who)).find((each) => each['id'] === id)?.['leakId'] ?? null).toBeNull();

    const rows = await house.world.sql<{ action: string; object_ids: string[]; purpose: string }>("select action, object_ids, purpose from access_log where case_id = $1 and action in ('REVIEWED_EMERGENCY', 'OPENED_LEAK') order by n", [file.id]);
    expect(rows).toEqual([{ action: 'REVIEWED_EMERGENCY', object_ids: [id], purpose: 'REVIEW' }, { action: 'OPENED_LEAK', object_ids: [leak!.id], purpose: 'REVIEW' }]);
  });

  it('is weighed as every leak is, and by nobody else', async () => {
    const file = await house.table.file();
    await house.table.fact(file, 'HIT', ['gi']);
    const id = await house.enter('gi2', file);
    await house.view('gi2', id);
    await house.leave('gi2', id);
    await judge(id, 'NOT_JUSTIFIED');
    const [leak] = await leaks('privacy', id);
    const weighed = { input: { id: leak!.id, version: leak!.version, risk: 'HIGH', assessment: 'Adres van een kind' } };
    for (const who of ['police', 'gi2', 'chair'] as const) expect(await (await house.as(who)).refusal(ASSESS, weighed)).toBe('NOT_FOUND');
    expect(await (await house.as('privacy')).refusal(ASSESS, weighed)).toBeNull();
    expect((await leaks('police', id))[0]).toMatchObject({ state: 'ASSESSED' });
  });

  it('is kept also where nothing was looked at, and one that was justified opens none', async () => {
    const file = await house.table.file();
    await house.table.fact(file, 'HIT', ['gi']);
    const unseen = await house.enter('gi2', file);
    await house.leave('gi2', unseen);
    await judge(unseen, 'NOT_JUSTIFIED');
    expect(await leaks('privacy', unseen)).toMatchObject([{ itemCount: 0, receivers: [], concerns: [] }]);
    expect(await leaks('police', unseen)).toEqual([]);

    const id = await house.enter('gi2', file);
    await house.view('gi2', id);
    await house.leave('gi2', id);
    await judge(id, 'JUSTIFIED');
    expect(await leaks('privacy', id)).toEqual([]);
  });

  it('is opened behind the program by nobody but who found it so, and once', async () => {
    const file = await house.table.file();
    const id = await house.enter('gi2', file);
    await house.leave('gi2', id);
    const open = async (who: Handle) => {
      const before = await house.world.sql<{ n: string }>('select count(*) as n from leak_record where emergency_id = $1', [id]);
      const said = await asApplication(who, "select * from open_leak_of_emergency(gen_random_uuid(), $1, '\\x00')", [id]);
      const after = await house.world.sql<{ n: string }>('select count(*) as n from leak_record where emergency_id = $1', [id]);
      return [said, Number(after[0]!.n) - Number(before[0]!.n)];
    };
    // Not before it was judged, and by nobody who did not judge it.
    for (const who of ['privacy', 'police', 'gi2', 'chair'] as const) expect(await open(who)).toEqual([[], 0]);
    await judge(id, 'NOT_JUSTIFIED');
    for (const who of ['police', 'gi2', 'chair'] as const) expect(await open(who)).toEqual([[], 0]);
    expect(await open('privacy')).toEqual(['23505', 0]);
  });
});
