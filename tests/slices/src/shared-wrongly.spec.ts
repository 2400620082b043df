import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { foundWorld, LiveClient, type WorldCase } from '@casustafel/tests-support';
import { CANARY, LEAKS, RecallTable, VIEW, WITHDRAW, WRONGLY } from './recalling';

jest.setTimeout(30_000);

const ASSESS = 'mutation($input: AssessLeakInput!) { assessLeak(input: $input) { id } }';
const DECIDE = 'mutation($input: DecideLeakInput!) { decideLeak(input: $input) { id } }';
const CLOSE = 'mutation($input: CloseLeakInput!) { closeLeak(input: $input) { id } }';
const HOUR = 3_600_000;

let table: RecallTable;
beforeAll(async () => void (table = await RecallTable.open()));
afterAll(() => table?.close());

const leaks = async (who: 'privacy' | 'police' | 'ggz' | 'chair' | 'mandate' = 'privacy') => (await table.people[who].ask(LEAKS)).leakRecords as { id: string; version: number; state: string; [key: string]: unknown }[];
const leakOf = async (file: WorldCase) => (await leaks()).find(({ caseNumber }) => caseNumber === file.number)!;
const wrongly = async (contributionId: string, more: object = {}): Promise<string> => (await table.people.police.ask(WRONGLY, { input: { contributionId, kind: 'WRONG_RECEIVER', ...more } })).reportSharedWrongly.id;

describe('shared wrongly', () => {
  it('closes at once on open screens, tells whoever read it, and opens a leak with who had it', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'police', 'ggz', 'gi');
    await table.look('ggz', file);
    const line = await LiveClient.open(table.people.gi);
    expect(await line.watch(file.id)).toBe(true);
    expect(await table.people.ggz.refusal(WRONGLY, { input: { contributionId: id, kind: 'WRONG_RECEIVER' } })).toBe('NOT_FOUND');

    const leakId = await wrongly(id);
    await line.until('changed');
    line.close();
    const { recallNotices, contributions, leakRecords } = await table.look('ggz', file);
    expect([contributions, leakRecords]).toEqual([[], []]);
    expect(recallNotices).toEqual([expect.objectContaining({ kind: 'WRONGLY_SHARED', organisation: 'Politie', contributionId: null })]);
    // Nobody had opened it there: it closes, and there is nothing to call back.
    expect(await table.look('gi', file)).toMatchObject({ contributions: [], recallNotices: [] });
    expect((await table.look('police', file)).leakRecords).toEqual([{ id: leakId, kind: 'WRONG_RECEIVER', contributionId: id, state: 'OPEN' }]);
  });

  it('is found now or before, never in the future, and never before it was there', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'police', 'ggz');
    const input = { contributionId: id, kind: 'TOO_MUCH' };
    expect(await table.people.police.refusal(WRONGLY, { input: { ...input, discoveredAt: new Date(Date.now() + HOUR).toISOString() } })).toBe('MOMENT_IN_FUTURE');
    expect(await table.people.police.refusal(WRONGLY, { input: { ...input, discoveredAt: new Date(Date.now() - HOUR).toISOString() } })).toBe('BEFORE_IT_WAS_SHARED');
    expect((await table.people.police.try(WRONGLY, { input: { ...input, kind: 'X' } })).errors?.[0]?.extensions.faults).toEqual([{ path: 'kind', code: 'NOT_IN_LIST' }]);
    // Nothing of what failed was left behind.
    expect((await table.look('police', file)).contributions).toEqual([expect.objectContaining({ withdrawnAt: null })]);
  });

  it('can be found of what was taken back before, and not of what was never shared', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'police', 'ggz');
    await table.look('ggz', file);
    await table.people.police.ask(WITHDRAW, { id });
    await wrongly(id);
    expect((await table.notices('ggz', file)).map(({ kind }) => kind).sort()).toEqual(['WITHDRAWN', 'WRONGLY_SHARED']);
    const { bringContribution } = await table.people.police.ask('mutation($input: BringContributionInput!) { bringContribution(input: $input) { id } }', { input: { caseId: file.id, category: 'POLICE', knowledge: 'FIRST_HAND', aboutPersonIds: [], who: 'a', doesWhat: 'b', source: 'c' } });
    expect(await table.people.police.refusal(WRONGLY, { input: { contributionId: bringContribution.id, kind: 'NO_GROUND' } })).toBe('NEVER_SHARED');
  });
});

describe('the privacy officer', () => {
  it('sees an event: who had it, whom it concerns, and the clock; never the words, nor which item it was', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'police', 'ggz', 'gi');
    await table.look('ggz', file);
    await wrongly(id);
    const leak = await leakOf(file);
    expect(leak).toMatchObject({
      kind: 'WRONG_RECEIVER', organisation: 'Politie', contributionId: null, state: 'OPEN', concerns: [{ familyRole: 'CHILD', position: 1 }],
      receivers: [{ name: 'Loes Voorbeeld', organisation: 'GGZ', firstAt: expect.any(String) }], viewerMay: { assess: true, decide: false, close: false },
    });
    expect(Date.parse(String(leak['reportBefore'])) - Date.parse(String(leak['discoveredAt']))).toBe(72 * HOUR);
    expect(JSON.stringify(await leaks())).not.toMatch(new RegExp(`${CANARY}|${id}|Canarievogel|Loes Canarie`));
    expect(await table.people.privacy.refusal(VIEW, { caseId: file.id })).toBe('NOT_FOUND');
    expect(await table.world.sql("select topic from outbox where stream = $1 and case_id = $2", [table.world.people.privacy.id, file.id])).toEqual([{ topic: 'mine' }]);
    // Its supplier sees it too, with which item it was; nobody else sees a thing.
    expect((await leaks('police')).find(({ caseNumber }) => caseNumber === file.number)).toMatchObject({ contributionId: id, viewerMay: { assess: false, decide: false, close: false } });
    for (const who of ['ggz', 'chair', 'mandate'] as const) expect(await leaks(who)).toEqual([]);
  });

  it('weighs it, decides and closes it, each once and in order; nobody else does', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'police', 'ggz');
    await wrongly(id);
    const { id: leak } = await leakOf(file);
    const seen = async (more: object) => ({ input: { id: leak, version: (await leakOf(file)).version, ...more } });
    const weighed = await seen({ risk: 'HIGH', assessment: 'Adres van een kind' });
    for (const who of ['police', 'chair', 'ggz', 'mandate'] as const) expect(await table.people[who].refusal(ASSESS, weighed)).toBe('NOT_FOUND');
    expect(await table.people.privacy.refusal(DECIDE, await seen({ reason: 'Geen risico' }))).toBe('LEAK_NOT_NOW');
    await table.people.privacy.ask(ASSESS, weighed);
    expect(await table.people.privacy.refusal(ASSESS, weighed)).toBe('STALE');
    expect(await leakOf(file)).toMatchObject({ state: 'ASSESSED', risk: 'HIGH', mustReport: true, mustInform: true, assessment: 'Adres van een kind' });
    expect(await table.people.privacy.refusal(DECIDE, await seen({ reason: 'Liever niet' }))).toBe('LEAK_MUST_BE_REPORTED');
    expect((await table.people.privacy.try(DECIDE, await seen({}))).errors?.[0]?.extensions.faults).toEqual([{ path: 'reason', code: 'REQUIRED' }]);
    await table.people.privacy.ask(DECIDE, await seen({ reportedAt: new Date(Date.now()).toISOString() }));
    expect(await table.people.privacy.refusal(CLOSE, await seen({}))).toBe('LEAK_MUST_INFORM');
    await table.people.privacy.ask(CLOSE, await seen({ informedAt: new Date(Date.now()).toISOString() }));
    expect(await leakOf(file)).toMatchObject({ state: 'CLOSED', viewerMay: { assess: false, decide: false, close: false } });
    const rows = await table.world.sql("select action, purpose from access_log where case_id = $1 and 'LeakRecord' = any(object_kinds) and outcome = 'DONE' order by n", [file.id]);
    expect(rows).toEqual([
      { action: 'OPENED_LEAK', purpose: 'PREPARATION' }, { action: 'ASSESSED_LEAK', purpose: 'REVIEW' }, { action: 'REPORTED_LEAK', purpose: 'REVIEW' }, { action: 'CLOSED_LEAK', purpose: 'REVIEW' },
    ]);
  });

  it('reports late with the reason why', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'police', 'ggz');
    await wrongly(id);
    const { id: leak } = await leakOf(file);
    const seen = async (more: object) => ({ input: { id: leak, version: (await leakOf(file)).version, ...more } });
    await table.people.privacy.ask(ASSESS, await seen({ risk: 'LIKELY', assessment: 'Ja' }));
    await table.world.sql("update leak_record set discovered_at = discovered_at - interval '73 hours' where id = $1", [leak]);
    const reportedAt = new Date(Date.now()).toISOString();
    expect(await table.people.privacy.refusal(DECIDE, await seen({ reportedAt }))).toBe('LEAK_LATE_NEEDS_REASON');
    await table.people.privacy.ask(DECIDE, await seen({ reportedAt, reason: 'Het bleek pas maandag' }));
    expect(await leakOf(file)).toMatchObject({ state: 'REPORTED', reportReason: 'Het bleek pas maandag' });
  });

  it('keeps what they write sealed, and sees no other region', async () => {
    const rows = await table.world.sql("select encode(content, 'escape') as kept from leak_record");
    expect(JSON.stringify(rows)).not.toMatch(/Adres van een kind|maandag/);
    const world = await foundWorld({ adminUrl: table.hub.database.adminUrl, keyFolder: table.hub.config.keyFolder, prefix: 'elders-' });
    const theirs = await table.hub.signIn('elders-privacy');
    expect((await theirs.ask(LEAKS)).leakRecords).toEqual([]);
    const [one] = await leaks();
    expect(await theirs.refusal(ASSESS, { input: { id: one!.id, version: one!.version, risk: 'HIGH', assessment: 'x' } })).toBe('NOT_FOUND');
    await world.close();
  });
});
