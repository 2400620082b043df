import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import { IN_TIME, LiveClient, pause } from '@casustafel/tests-support';
import { EMERGENCY_VIEW, EmergencyHouse, IN_CASE, OPEN, REASON, REVIEW, WHY_ALLOWED } from './in-emergency';

jest.setTimeout(30_000);

let house: EmergencyHouse;
beforeAll(async () => {
  house = await EmergencyHouse.open();
});
afterEach(() => house.over());
afterAll(() => house.close());

const logged = (caseId: string, action: string) =>
  house.world.sql<{ object_kinds: string[]; object_ids: string[]; purpose: string; decision_key: string; outcome: string; origin: string; function: string }>('select * from access_log where case_id = $1 and action = $2 order by n', [caseId, action]);

describe('emergency access', () => {
  it('opens one case for who has no seat in it, up to the summaries the law lets them read, and writes down every look', async () => {
    const file = await house.table.file();
    const shared = await house.table.fact(file, 'HIT', ['gi']);
    const own = await house.table.fact(file, 'FULL', []);
    const id = await house.enter('gi2', file);
    const view = await house.view('gi2', id);
    expect(view.access).toMatchObject({ id, caseNumber: file.number, viewerMay: { consult: true, extend: true } });
    expect(view.secondsLeft).toBeGreaterThan(880);
    expect(view.persons).toContainEqual({ id: file.persons.child1, familyRole: 'CHILD', label: 'Kind 1', name: 'Ada Canarievogel', birthDate: '2020-01-02' });
    expect(view.seats.map((seat: { id: string }) => seat.id).sort()).toEqual(['chair', 'police', 'gi', 'ggz'].map((who) => file.seatOf(who as 'chair')).sort());
    expect(view.items.map((item: { id: string }) => item.id).sort()).toEqual([shared, own].sort());
    for (const item of view.items) expect(item).toMatchObject({ level: 'SUMMARY', summary: 'drie meldingen', conclusion: 'het loopt op', who: null, doesWhat: null, toWhom: null, effect: null, source: null, authorSeatId: file.seatOf('police') });

    const [row] = await logged(file.id, 'LOOKED_IN_EMERGENCY');
    expect(row).toMatchObject({ purpose: 'EMERGENCY', outcome: 'SHOWN', function: '' });
    expect(row!.object_ids).toEqual(expect.arrayContaining([id, shared, own, file.persons.child1, file.seatOf('ggz')]));
    expect(row!.decision_key).toContain('emergency=SUMMARY');
    await house.view('gi2', id);
    expect(await logged(file.id, 'LOOKED_IN_EMERGENCY')).toHaveLength(2);
    expect((await logged(file.id, 'OPENED_EMERGENCY'))[0]).toMatchObject({ outcome: 'DONE', purpose: 'EMERGENCY', object_ids: [id] });
  });

  it('shows the whole card where that was argued for, and to no other question than its own', async () => {
    const file = await house.table.file();
    await house.table.fact(file, 'HIT', ['gi']);
    const gi2 = await house.as('gi2');
    expect(await gi2.refusal(OPEN, house.asking(file, { level: 'FULL' }))).toBe('INVALID');
    const id = await house.enter('gi2', file, { level: 'FULL', argument: 'De ploeg moet weten wie er staat' });
    expect((await house.view('gi2', id)).items).toMatchObject([{ level: 'FULL', who: 'vader', doesWhat: 'KANARIE staat aan de deur' }]);
    for (const asked of ['caseView(caseId: $caseId) { cursor }', 'contributions(caseId: $caseId) { id }']) expect(await gi2.refusal(`query ($caseId: ID!) { ${asked} }`, { caseId: file.id })).toBe('NOT_FOUND');
    const line = await LiveClient.open(gi2);
    expect(await line.watch(file.id)).toBe(false);
    line.close();
    expect((await gi2.ask('query { myCases { id } }')).myCases).toEqual([]);
  });

  it('shows somebody who sits there too what their seat does not, and their seat as much as before', async () => {
    const file = await house.table.file();
    const id = await house.table.fact(file, 'HIT', []);
    expect(await house.table.level('gi', file, id)).toBeNull();
    const access = await house.enter('gi', file);
    expect((await house.view('gi', access)).items).toMatchObject([{ id, level: 'SUMMARY' }]);
    expect(await house.table.level('gi', file, id)).toBeNull();
    await house.leave('gi', access);
  });

  it('never shows what never passes, what is withdrawn or ended, what secrecy keeps shut, what a condition keeps from them, or how the family is reached', async () => {
    const file = await house.table.file();
    const { sql } = house.world;
    const [never, withdrawn, ended, barred, atMost, open] = [
      await house.table.fact(file, 'FULL', [], { category: 'POLICE_INVESTIGATION' }), await house.table.fact(file, 'FULL', ['gi']), await house.table.fact(file, 'FULL', ['gi']),
      await house.table.fact(file, 'FULL', ['ggz'], { conditions: [{ kind: 'NOT_TO', role: 'GI' }], gate: null }), await house.table.fact(file, 'ASK', ['gi'], { conditions: [{ kind: 'AT_MOST', level: 'ASK' }] }),
      await house.table.fact(file, 'HIT', ['gi']),
    ];
    const secret = await house.table.fact(file, 'FULL', [], { by: 'ggz', category: 'HEALTH' });
    const through = await house.table.fact(file, 'FULL', ['gi'], { by: 'ggz', category: 'HEALTH', gate: { kind: 'GOOD_CARE', reason: 'Zwijgen geeft ernstige schade' } });
    await sql('update contribution set withdrawn_at = now() where id = $1', [withdrawn]);
    await sql("update contribution set open_until = now() - interval '1 minute' where id = $1", [ended]);
    const access = await house.enter('gi2', file, { level: 'FULL', argument: 'Alles is nodig' });
    const view = await house.view('gi2', access);
    const shown = new Map(view.items.map((item: { id: string; level: string }) => [item.id, item.level]));
    expect(shown).toEqual(new Map([[open, 'FULL'], [atMost, 'ASK'], [through, 'FULL']]));
    for (const hidden of [never, withdrawn, ended, barred, secret]) expect(JSON.stringify(view)).not.toContain(hidden);
    expect(Object.keys(view.persons[0])).not.toContain('contact');
    // While a hold runs nothing passes; whom to call stays.
    await sql(`update case_file set law = jsonb_set(law, '{holds}', '[{"from": "2020-01-01", "until": "9999-12-31"}]') where id = $1`, [file.id]);
    const held = await house.view('gi2', access);
    expect([held.items, held.seats.length]).toEqual([[], 4]);
  });

  it('tells all who were skipped at once, and nobody else: who, when and how far, and not why', async () => {
    const file = await house.table.file();
    await house.table.fact(file, 'HIT', ['gi']);
    await house.table.fact(file, 'FULL', [], { by: 'ggz', category: 'HEALTH' });
    const people = { police: await LiveClient.open(house.table.as.police), chair: await LiveClient.open(house.table.as.chair), ggz: await LiveClient.open(house.table.as.ggz), gi: await LiveClient.open(house.table.as.gi), privacy: await LiveClient.open(await house.as('privacy')) };
    for (const who of ['police', 'chair', 'ggz', 'gi'] as const) await people[who].watch(file.id);
    await pause(400);
    const from = performance.now();
    const id = await house.enter('gi2', file);
    await Promise.all([people.police.until('changed'), people.chair.until('changed'), people.police.until('mine'), people.chair.until('mine'), people.privacy.until('mine')]);
    expect(performance.now() - from).toBeLessThan(IN_TIME);
    await pause(400);
    for (const who of ['ggz', 'gi'] as const) expect([people[who].count('changed'), people[who].count('mine')]).toEqual([0, 0]);
    for (const line of Object.values(people)) line.close();

    const { name } = house.world.people.gi2;
    for (const who of ['police', 'chair'] as const) {
      expect(await house.list(who)).toContainEqual(expect.objectContaining({ id, name, organisation: 'Andere gecertificeerde instelling', level: 'SUMMARY', own: false, kind: null, note: null }));
      expect((await house.table.as[who].ask(IN_CASE, { caseId: file.id })).caseView.emergencyAccesses).toEqual([{ id, name, organisation: 'Andere gecertificeerde instelling', level: 'SUMMARY', kind: null, note: null }]);
      expect(JSON.stringify(await house.list(who))).not.toContain('VALK');
      expect((await house.table.as[who].ask(WHY_ALLOWED, { id })).emergencyReason).toEqual({ id, reason: REASON, argument: null, extension: null });
    }
    for (const who of ['ggz', 'gi', 'rvdk'] as const) {
      expect((await house.list(who)).filter((each) => each['id'] === id)).toEqual([]);
      expect(await (await house.as(who)).refusal(WHY_ALLOWED, { id })).toBe('NOT_FOUND');
    }
    const [look] = await house.world.sql("select outcome, object_ids, purpose from access_log where action = 'READ_EMERGENCY_REASON' and actor_id = $1", [house.world.people.police.id]);
    expect(look).toEqual({ outcome: 'SHOWN', object_ids: [id], purpose: 'REVIEW' });
    // Sealed: the database holds no word of it.
    const [kept] = await house.world.sql<{ row: string }>('select encode(content, $2) || emergency_access::text as row from emergency_access where id = $1', [id, 'escape']);
    expect(kept!.row).not.toContain('VALK');
  });

  it('is one answer for a number that is not there, a name that is not in it, and a case that cannot be opened so; five wrong tries are a day’s', async () => {
    const file = await house.table.file();
    const closed = await house.table.file();
    await house.world.sql('update case_file set closed_at = now() where id = $1', [closed.id]);
    const shelter = await house.as('shelter');
    const raw = async (change: object, at = file) => {
      const response = await shelter.post('/graphql', { query: OPEN, variables: house.asking(at, change) });
      return `${response.status} ${await response.text()}`;
    };
    const answers = [await raw({ caseNumber: '99-9999' }), await raw({ name: 'Iemand Anders' }), await raw({ birthDate: '2020-01-03' }), await raw({}, closed)];
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('NOT_FOUND');
    const rows = await house.world.sql("select outcome, case_id from access_log where action = 'OPENED_EMERGENCY' and actor_id = $1", [house.world.people.shelter.id]);
    expect(rows).toEqual(Array(4).fill({ outcome: 'ABSENT', case_id: null }));
    expect(await house.world.sql('select id from emergency_access where professional_id = $1', [house.world.people.shelter.id])).toEqual([]);
    await raw({ name: 'Nog Iemand' });
    // Also the right one, and many at once get no further.
    expect(await shelter.refusal(OPEN, house.asking(file))).toBe('TOO_MANY_ATTEMPTS');
    await house.world.sql("update emergency_attempt set at = at - interval '1 day'");
    expect(await shelter.refusal(OPEN, house.asking(file))).toBeNull();
  });

  it('counts tries that are made at once', async () => {
    const file = await house.table.file();
    const shelter = await house.as('shelter');
    const codes = await Promise.all(Array.from({ length: 9 }, (_, at) => shelter.refusal(OPEN, house.asking(file, { birthDate: `2020-02-0${at + 1}` }))));
    expect(codes.filter((code) => code === 'NOT_FOUND')).toHaveLength(5);
    expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(4);
  });

  it('is for no keeper of the hub, for nobody whose screening lapsed, and once at a time, however many ask at once', async () => {
    const file = await house.table.file();
    for (const who of ['privacy', 'admin'] as const) expect(await (await house.as(who)).refusal(OPEN, house.asking(file))).toBe('NOT_FOUND');
    const gi2 = await house.as('gi2');
    await house.world.sql("update professional set trained_until = '2020-01-01' where handle = 'gi2'");
    expect(await gi2.refusal(OPEN, house.asking(file))).not.toBeNull();
    await house.world.sql("update professional set trained_until = '2099-12-31' where handle = 'gi2'");
    const codes = await Promise.all(Array.from({ length: 4 }, () => gi2.refusal(OPEN, house.asking(file))));
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(new Set(codes.filter((code) => code !== null))).toEqual(new Set(['EMERGENCY_RUNS']));
    expect(await gi2.refusal(OPEN, house.asking(await house.table.file()))).toBe('EMERGENCY_RUNS');
  });
});

describe('an emergency afterwards', () => {
  it('is judged by the privacy officer of another organisation, when it is over, and whoever opened it reads what was found', async () => {
    const file = await house.table.file();
    const id = await house.enter('gi2', file);
    const privacy = await house.as('privacy');
    const judge = (change: object = {}) => privacy.refusal(REVIEW, { input: { id, version: 1, verdict: 'NOT_JUSTIFIED', note: 'De dienstdoende collega was bereikbaar', ...change } });
    expect(await judge()).toBe('EMERGENCY_RUNS');
    await house.leave('gi2', id);
    const due = (await house.list('privacy')).find((each) => each['id'] === id)!;
    expect(due).toMatchObject({ verdict: null, overdue: false, kind: 'CHILD_IN_DANGER', viewerMay: { consult: false, extend: false, review: true } });
    for (const who of ['chair', 'gi2', 'admin'] as const) expect(await (await house.as(who)).refusal(REVIEW, { input: { id, version: 2, verdict: 'JUSTIFIED', note: 'x' } })).toBe('NOT_FOUND');
    expect(await judge()).toBe('STALE');
    const line = await LiveClient.open(await house.as('gi2'));
    await pause(300);
    const heard = line.count('mine');
    expect(await judge({ version: 2 })).toBeNull();
    await line.until('mine', undefined, heard);
    line.close();
    expect((await house.list('gi2')).find((each) => each['id'] === id)).toMatchObject({ verdict: 'NOT_JUSTIFIED', reviewedBy: house.world.people.privacy.name, note: 'De dienstdoende collega was bereikbaar' });
    expect((await house.list('chair')).find((each) => each['id'] === id)).toMatchObject({ verdict: 'NOT_JUSTIFIED', note: null, reviewedBy: null });
    expect(await judge({ version: 3 })).toBe('REVIEWED_BEFORE');
  });

  it('of somebody of the officer’s own organisation waits for another officer, and shows as overdue once its day is over', async () => {
    const file = await house.table.file({ seats: ['police', 'gi', 'ggz'] });
    const id = await house.enter('scribe', file);
    await house.leave('scribe', id);
    expect(await (await house.as('privacy')).refusal(REVIEW, { input: { id, version: 2, verdict: 'JUSTIFIED', note: 'in orde' } })).toBe('SAME_ORGANISATION');
    expect((await house.list('privacy')).find((each) => each['id'] === id)).toMatchObject({ overdue: false, viewerMay: { review: false } });
    await house.world.sql("update emergency_access set review_due = '2020-01-01' where id = $1", [id]);
    expect((await house.list('privacy')).find((each) => each['id'] === id)).toMatchObject({ overdue: true });
  });

  it('is told of an item that was wrong as everybody who had read it', async () => {
    const file = await house.table.file();
    const item = await house.table.fact(file, 'HIT', ['gi']);
    const id = await house.enter('gi2', file);
    await house.view('gi2', id);
    await house.leave('gi2', id);
    await house.table.as.police.ask('mutation ($id: ID!) { withdrawContribution(id: $id) { id } }', { id: item });
    const notices = await house.world.sql<{ readers: string[]; organisation_id: string }>('select readers, organisation_id from recall_notice where contribution_id = $1', [item]);
    expect(notices).toContainEqual({ readers: [house.world.people.gi2.id], organisation_id: house.world.people.gi2.organisationId });
  });

  it('cannot be read by an id that was made up', async () => {
    for (const asked of [EMERGENCY_VIEW, WHY_ALLOWED]) expect(await (await house.as('gi2')).refusal(asked, { id: newId() })).toBe('NOT_FOUND');
  });
});
