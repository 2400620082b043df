import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayOf, endOfDay, newId } from '@casustafel/kernel';
import { LiveClient, type WorldCase } from '@casustafel/tests-support';
import { ASK, AskingTable, DECLINE, END, PREVIEW, TAKE_BACK } from './asking';

let table: AskingTable;
beforeAll(async () => {
  table = await AskingTable.open();
});
afterEach(() => table.pass(0));
afterAll(() => table.close());

const REASON = 'Ik moet weten of het veilig is';
const policeScope = (category = 'POLICE') => ({ scope: { organisationId: table.organisation('police'), category } });
const lastLog = async () => (await table.world.sql(`select action, object_ids, purpose from access_log where outcome = 'DONE' and action <> 'SIGNED_IN' order by at desc, n desc limit 1`))[0];

describe('asking for an item', () => {
  it('is for whoever sees that it is there; for who does not, it is as absent', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'HIT', ['gi']);
    expect([await table.level('gi', file, id), await table.level('ggz', file, id)]).toEqual(['HIT', null]);
    const input = (itemId: string) => ({ input: { caseId: file.id, itemId, reason: REASON } });
    expect(await table.as.gi.refusal(ASK, input(id))).toBeNull();
    const [forbidden, missing] = await Promise.all([table.as.ggz.try(ASK, input(id)), table.as.ggz.try(ASK, input(newId()))]);
    expect(forbidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(JSON.stringify(forbidden)).toBe(JSON.stringify(missing));
    expect(await table.as.rvdk.refusal(ASK, input(id))).toBe('NOT_FOUND');
  });

  it('reaches the party that brought it and nobody else, with the purpose nobody typed', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'ASK', ['gi']);
    const request = await table.askFor('gi', file, { itemId: id });
    expect(await lastLog()).toEqual({ action: 'ASKED_ACCESS', object_ids: [request], purpose: 'PREPARATION' });
    const asked = { id: request, seatId: file.seatOf('gi'), contributionId: id, category: null, level: 'FULL', purpose: 'PREPARATION', reason: REASON, state: 'ASKED' };
    expect(await table.requests('police', file)).toEqual([expect.objectContaining({ ...asked, itemIds: [], viewerMay: { answer: true, end: false, withdraw: false } })]);
    expect(await table.requests('gi', file)).toEqual([expect.objectContaining({ ...asked, itemIds: null, viewerMay: { answer: false, end: false, withdraw: true } })]);
    expect(await table.requests('ggz', file)).toEqual([]);
    expect(await table.requests('chair', file)).toEqual([]);
    // A colleague of who asked may know something else.
    await file.seat('police2');
    expect(await table.requests('police2', file)).toHaveLength(1);
  });

  it('wants a reason, and an end within ninety days', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'HIT', ['gi']);
    const ask = (change: object) => table.as.gi.refusal(ASK, { input: { caseId: file.id, itemId: id, reason: REASON, ...change } });
    expect(await ask({ reason: ' ' })).toBe('INVALID');
    expect(await ask({ untilOn: addDays(dayOf(new Date()), 91) })).toBe('UNTIL_TOO_LATE');
    expect(await ask({ untilOn: addDays(dayOf(new Date()), -1) })).toBe('UNTIL_IN_PAST');
    expect(await ask({ ...policeScope() })).toBe('INVALID');
    expect(await ask({})).toBeNull();
    expect((await table.requests('gi', file))[0].until).toBe(endOfDay(dayOf(new Date())).toISOString());
    expect(await ask({})).toBe('ALREADY_ASKED');
  });

  it('is pointless for what one sees already, or brought', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'FULL', ['gi']);
    expect(await table.as.gi.refusal(ASK, { input: { caseId: file.id, itemId: id, reason: REASON } })).toBe('ALREADY_SEEN');
    expect(await table.as.police.refusal(ASK, { input: { caseId: file.id, itemId: id, reason: REASON } })).toBe('OWN_PARTY');
  });

  it('can be taken back by who asked, and by nobody else', async () => {
    const file = await table.file();
    const request = await table.askFor('gi', file, { itemId: await table.fact(file, 'HIT', ['gi']) });
    const input = { input: { id: request, version: 1 } };
    expect(await table.as.police.refusal(TAKE_BACK, input)).toBe('NOT_FOUND');
    expect(await table.as.gi.refusal(TAKE_BACK, input)).toBeNull();
    expect((await table.requests('police', file))[0]).toMatchObject({ state: 'WITHDRAWN', viewerMay: { answer: false } });
  });
});

describe('granting an item', () => {
  it('opens it for the one who asked, past the level chosen for the table, until it ends', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'HIT', ['gi', 'ggz']);
    const request = await table.askFor('gi', file, { itemId: id });
    expect(await table.grant(file, request, [id], {}, 'ggz')).toBe('NOT_FOUND');
    expect(await table.grant(file, request, [id], {}, 'gi')).toBe('NOT_FOUND');
    expect(await table.grant(file, request, [id])).toBeNull();
    expect(await lastLog()).toMatchObject({ action: 'GRANTED', object_ids: [request, id] });
    expect([await table.level('gi', file, id), await table.level('ggz', file, id)]).toEqual(['FULL', 'HIT']);
    expect((await table.requests('gi', file))[0]).toMatchObject({ state: 'GRANTED', answer: 'U moet dit weten voor uw taak', itemIds: null });
    await table.pass(48);
    expect(await table.level('gi', file, id)).toBe('HIT');
    expect((await table.requests('gi', file))[0].state).toBe('ENDED');
  });

  it('up to the level that was wished', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'HIT', ['gi']);
    expect(await table.grant(file, await table.askFor('gi', file, { itemId: id, level: 'CONCLUSION' }), [id])).toBeNull();
    expect(await table.level('gi', file, id)).toBe('CONCLUSION');
  });

  it('ends earlier when the supplier says so, also on the open screen', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'HIT', ['gi']);
    const request = await table.askFor('gi', file, { itemId: id });
    await table.grant(file, request, [id]);
    const line = await LiveClient.open(table.as.gi);
    expect(await line.watch(file.id)).toBe(true);
    const { version } = (await table.requests('police', file))[0];
    expect(await table.as.gi.refusal(END, { input: { id: request, version } })).toBe('NOT_FOUND');
    expect(await table.as.police.refusal(END, { input: { id: request, version } })).toBeNull();
    await line.until('changed');
    expect(await table.level('gi', file, id)).toBe('HIT');
    expect((await table.requests('gi', file))[0].state).toBe('ENDED');
    expect(await table.as.police.refusal(END, { input: { id: request, version: version + 1 } })).toBe('NOT_GRANTED');
    line.close();
  });

  it('is done once, on the version that was read, and for nobody who left', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'HIT', ['gi', 'ggz']);
    const request = await table.askFor('gi', file, { itemId: id });
    const others = await table.askFor('ggz', file, { itemId: id });
    expect(await table.grant(file, request, [id], { version: 7 })).toBe('STALE');
    expect(await table.grant(file, request, [])).toBe('NOT_WHAT_WAS_ASKED');
    expect(await table.grant(file, request, [id])).toBeNull();
    expect(await table.grant(file, request, [id])).toBe('ALREADY_ANSWERED');
    await file.unseat('ggz');
    expect(await table.grant(file, others, [id])).toBe('ASKER_LEFT');
  });
});

describe('a grant lifts the level and nothing else', () => {
  it.each([
    ['a condition that shuts this receiver out', { conditions: [{ kind: 'NOT_TO', role: 'GI' }] }, 'Wpg 20 lid 3; WGS 2.30'],
    ['a category that never passes', { category: 'POLICE_INVESTIGATION' }, 'Wpg 9, 10; WGS 2.30'],
  ] as const)('not %s, which is said with the article', async (_, how, article) => {
    const file = await table.file();
    const id = await table.fact(file, 'HIT', 'conditions' in how ? ['ggz'] : [], { ...how, conditions: 'conditions' in how ? [...how.conditions] : [] });
    const request = await table.askFor('gi', file, policeScope('category' in how ? how.category : 'POLICE'));
    const { grantPreview } = await table.as.police.ask(PREVIEW, { caseId: file.id, requestId: request, itemIds: [id] });
    expect(grantPreview).toEqual([expect.objectContaining({ contributionId: id, level: 'NOTHING', ifGranted: 'NOTHING', article })]);
    const { errors } = await table.as.police.try('mutation ($input: GrantAccessInput!) { grantAccess(input: $input) { id } }', { input: { id: request, version: 1, itemIds: [id], reason: 'nodig' } });
    expect(errors?.[0]?.extensions).toEqual({ code: 'NOT_LAWFUL', faults: [{ path: 'itemIds[0]', code: 'KEPT_SHUT', params: { article } }] });
    expect(await table.level('gi', file, id)).toBeNull();
  });

  it('not professional secrecy: without a gate it stays shut, with one it opens', async () => {
    const file = await table.file();
    const shut = await table.fact(file, 'HIT', [], { by: 'ggz', category: 'HEALTH' });
    const open = await table.fact(file, 'HIT', ['police'], { by: 'ggz', category: 'HEALTH', gate: { kind: 'GOOD_CARE', reason: 'Zwijgen geeft ernstige schade' } });
    const scope = { scope: { organisationId: table.organisation('ggz'), category: 'HEALTH' } };
    const request = await table.askFor('gi', file, scope);
    const grant = (itemIds: string[]) => table.as.ggz.refusal('mutation ($input: GrantAccessInput!) { grantAccess(input: $input) { id } }', { input: { id: request, version: 1, itemIds, reason: 'nodig' } });
    expect(await grant([shut])).toBe('NOT_LAWFUL');
    expect(await grant([open])).toBeNull();
    expect([await table.level('gi', file, open), await table.level('gi', file, shut)]).toEqual(['FULL', null]);
  });
});

describe('asking for a scope', () => {
  const shown = async (file: WorldCase) => JSON.stringify({ ...(await table.view('gi', file)), cursor: '' }).replaceAll(/"[0-9a-f-]{36}"|\d{4}-\d\d-\d\dT[^"]+/g, '""');

  it('answers and shows the same, byte for byte, whether or not there is anything', async () => {
    const [full, empty] = [await table.file(), await table.file()];
    await table.fact(full, 'FULL', ['ggz']);
    await table.fact(full, 'FULL', []);
    for (const category of ['POLICE', 'HEALTH', 'INFORMANT']) {
      const answers = await Promise.all([full, empty].map((file) => table.as.gi.try(ASK, { input: { caseId: file.id, reason: REASON, ...policeScope(category) } })));
      const [one, other] = answers.map((answer) => JSON.stringify(answer).replaceAll(/[0-9a-f-]{36}/g, ''));
      expect(one).toBe(other);
      expect(answers[0]!.errors).toBeUndefined();
    }
    expect(await shown(full)).toBe(await shown(empty));
  });

  it('is answered with whichever of the own items, perhaps none; which and how many is nobody else’s', async () => {
    const [some, none] = [await table.file(), await table.file()];
    const picked = await table.fact(some, 'FULL', []);
    const other = await table.fact(some, 'FULL', []);
    const wrong = await table.fact(some, 'FULL', [], { category: 'LIVING_SITUATION' });
    const request = await table.askFor('gi', some, policeScope());
    expect(await table.grant(some, request, [picked, wrong])).toBe('NOT_WHAT_WAS_ASKED');
    expect(await table.grant(some, request, [picked])).toBeNull();
    expect([await table.level('gi', some, picked), await table.level('gi', some, other), await table.level('ggz', some, picked)]).toEqual(['FULL', null, null]);
    expect((await table.requests('police', some))[0].itemIds).toEqual([picked]);

    expect(await table.grant(none, await table.askFor('gi', none, policeScope()), [])).toBeNull();
    const [one] = await table.requests('gi', some);
    const [two] = await table.requests('gi', none);
    expect(one).toEqual({ ...two, id: one.id, seatId: one.seatId, answeredBySeatId: one.answeredBySeatId });
  });

  it('is declined with a fixed sentence; an item with a reason besides', async () => {
    const file = await table.file();
    const scope = await table.askFor('gi', file, policeScope());
    const item = await table.askFor('gi', file, { itemId: await table.fact(file, 'HIT', ['gi']) });
    const decline = (id: string, change: object) => table.as.police.refusal(DECLINE, { input: { id, version: 1, sentence: 'NOT_NEEDED', ...change } });
    expect(await table.as.ggz.refusal(DECLINE, { input: { id: scope, version: 1, sentence: 'NOT_NEEDED' } })).toBe('NOT_FOUND');
    expect(await decline(scope, { sentence: 'Er is niets' })).toBe('INVALID');
    expect(await decline(scope, {})).toBeNull();
    expect(await decline(item, {})).toBe('DECLINE_REASON_MISSING');
    expect(await decline(item, { reason: 'Het is oud' })).toBeNull();
    const requests = await table.requests('gi', file);
    expect(requests.map(({ state, sentence, answer }: Record<string, string>) => ({ state, sentence, answer }))).toEqual([
      { state: 'DECLINED', sentence: 'NOT_NEEDED', answer: 'Het is oud' }, { state: 'DECLINED', sentence: 'NOT_NEEDED', answer: null },
    ]);
  });

  it('is asked of who sits at the table', async () => {
    const file = await table.file();
    const ask = (organisation: string) => table.as.gi.try(ASK, { input: { caseId: file.id, reason: REASON, scope: { organisationId: organisation, category: 'POLICE' } } });
    const [absent, elsewhere] = await Promise.all([ask(newId()), ask(table.organisation('rvdk'))]);
    expect(absent.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(JSON.stringify(absent)).toBe(JSON.stringify(elsewhere));
  });
});
