import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { IN_TIME, LiveClient, pause, type Handle, type HubClient, type WorldCase } from '@casustafel/tests-support';
import { openHall, type TableHall } from './sitting';

jest.setTimeout(30_000);

const SEAT = 'mutation ($input: SeatProfessionalInput!) { seatProfessional(input: $input) { id } }';
const ANSWER = 'mutation ($seatId: ID!) { answerOwnCircle(seatId: $seatId) { id } }';
const DECLARE = 'mutation ($input: DeclareOwnCircleInput!) { declareOwnCircle(input: $input) { id } }';
const ARGUE = 'mutation ($input: WeighOwnCircleInput!) { argueOwnCircle(input: $input) { id } }';
const REFUSE = 'mutation ($input: WeighOwnCircleInput!) { refuseOwnCircle(input: $input) { id } }';
const OPEN_EMERGENCY = 'mutation ($input: OpenEmergencyInput!) { openEmergency(input: $input) { id } }';
const QUESTIONS = 'query { ownCircleQuestions { seatId caseId caseNumber family { label name } } }';
const DECLARED = 'query { ownCircles { id caseNumber name organisation own kind words state said { name organisation says reason } viewerMay { argue refuse } } }';
const VIEW = 'query ($caseId: ID!) { caseView(caseId: $caseId) { contributions { id } seats { id live } } }';

let hall: TableHall;
const lines = new Map<Handle, HubClient>();
const as = async (who: Handle): Promise<HubClient> => {
  const line = lines.get(who) ?? (await hall.hub.signIn(who));
  lines.set(who, line);
  return line;
};
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

const seat = async (file: WorldCase, who: Handle): Promise<string> =>
  (await hall.as.chair.ask(SEAT, { input: { caseId: file.id, professionalId: hall.world.people[who].id, function: 'PARTNER' } })).seatProfessional.id;
const looks = async (who: Handle, file: WorldCase): Promise<string | null> => (await as(who)).refusal(VIEW, { caseId: file.id });
const listed = async (who: Handle, id: string) => (await (await as(who)).ask(DECLARED)).ownCircles.find((each: { id: string }) => each.id === id);
const declare = async (who: Handle, seatId: string, change: object = {}): Promise<string> => (await (await as(who)).ask(DECLARE, { input: { seatId, kind: 'LIVES_NEAR', words: 'REIGER woont twee deuren verder', ...change } })).declareOwnCircle.id;
const argue = async (who: Handle, id: string, by = ARGUE) => (await as(who)).refusal(by, { input: { id, reason: 'Er is niemand anders die dit kind kent' } });

describe('the question before the first look', () => {
  it('shows which case it is and how the family is called, and nothing of it until it is answered', async () => {
    const file = await hall.world.openCase({ seats: ['ggz'], reason: 'MERREL is de aanleiding' });
    const fact = await hall.fact(file, 'ggz', []);
    const seatId = await seat(file, 'police');
    expect(await looks('police', file)).toBe('NOT_FOUND');
    const police = await as('police');
    const question = (await police.ask(QUESTIONS)).ownCircleQuestions.find((each: { seatId: string }) => each.seatId === seatId);
    expect(question).toEqual({ seatId, caseId: file.id, caseNumber: file.number, family: expect.arrayContaining([{ label: 'Vader', name: 'Leo Canarievogel' }]) });
    expect(JSON.stringify(question)).not.toContain('MERREL');
    expect((await police.ask('query { myCases { id } }')).myCases).not.toContainEqual({ id: file.id });
    const [met] = await hall.world.sql("select outcome, object_kinds, purpose from access_log where action = 'MET_FAMILY' and actor_id = $1 and $2 = any(object_ids)", [hall.world.people.police.id, file.id]);
    expect(met).toMatchObject({ outcome: 'SHOWN', purpose: 'OWN_CIRCLE' });

    expect(await (await as('gi')).refusal(ANSWER, { seatId })).toBe('NOT_FOUND');
    expect(await police.refusal(ANSWER, { seatId })).toBeNull();
    expect(await looks('police', file)).toBeNull();
    expect(await police.refusal(ANSWER, { seatId })).toBe('ANSWERED_BEFORE');
    const [kept] = await hall.world.sql<{ circle: string; circle_at: Date | null }>('select circle, circle_at from seat where id = $1', [seatId]);
    expect(kept).toEqual({ circle: 'CLEAR', circle_at: expect.any(Date) });
    const [row] = await hall.world.sql("select object_ids, outcome from access_log where action = 'ANSWERED_OWN_CIRCLE' and case_id = $1", [file.id]);
    expect(row).toEqual({ object_ids: [seatId], outcome: 'DONE' });
    expect(fact).toBeDefined();
  });

  it('is asked of nobody twice, and not of who wrote the names down', async () => {
    const started = await hall.as.chair.ask('mutation ($input: StartCaseInput!) { startCase(input: $input) { id } }', {
      input: { tableId: hall.world.tableId, legalMode: 'WGS', reason: 'Zorgen', goal: 'Rust', persons: [{ familyRole: 'CHILD', label: 'Kind 1', name: 'Iris Verzonnen', birthDate: '2019-04-05' }] },
    });
    expect(await hall.as.chair.refusal(VIEW, { caseId: started.startCase.id })).toBeNull();
    expect((await hall.as.chair.ask(QUESTIONS)).ownCircleQuestions).toEqual([]);
  });

  it('is asked of whoever stands in or takes a seat over, in the database itself', async () => {
    const file = await hall.world.openCase({ seats: ['police'] });
    await (await as('mandate')).ask('mutation ($input: HandOverSeatInput!) { handOverSeat(input: $input) { id } }', { input: { seatId: file.seatOf('police'), receiverId: hall.world.people.police2.id, reason: 'LEAVING' } });
    expect(await looks('police2', file)).toBe('NOT_FOUND');
    const [question] = (await (await as('police2')).ask(QUESTIONS)).ownCircleQuestions;
    expect(question).toMatchObject({ caseId: file.id, caseNumber: file.number });
    await (await as('police2')).ask(ANSWER, { seatId: question.seatId });
    expect(await looks('police2', file)).toBeNull();
  });
});

describe('whoever says that they know the family', () => {
  it('sees nothing more from that moment, on open screens too, and nobody at the table but who leads hears why', async () => {
    const { file } = await hall.sit();
    await hall.fact(file, 'ggz', ['police']);
    const [line, ggz, chair] = [await LiveClient.open(hall.as.police), await LiveClient.open(hall.as.ggz), await LiveClient.open(hall.as.chair)];
    for (const each of [line, ggz, chair]) await each.watch(file.id);
    await pause(300);
    const [heard, heardChair] = [ggz.count('changed'), chair.count('changed')];
    const from = performance.now();
    const id = await declare('police', file.seatOf('police'));
    await line.until('gone');
    expect(performance.now() - from).toBeLessThan(IN_TIME);
    await chair.until('changed', undefined, heardChair);
    await pause(400);
    expect(ggz.count('changed')).toBe(heard);
    for (const each of [line, ggz, chair]) each.close();
    expect(await looks('police', file)).toBe('NOT_FOUND');

    expect(await listed('police', id)).toMatchObject({ own: true, state: 'DECLARED', viewerMay: { argue: false, refuse: false } });
    expect(await listed('chair', id)).toMatchObject({ own: false, kind: 'LIVES_NEAR', words: 'REIGER woont twee deuren verder', viewerMay: { argue: true, refuse: true } });
    expect(await listed('mandate', id)).toMatchObject({ kind: 'LIVES_NEAR', viewerMay: { argue: true, refuse: true } });
    for (const who of ['ggz', 'gi', 'ggzMandate', 'privacy'] as const) expect(await listed(who, id)).toBeUndefined();
    const seen = (await hall.as.ggz.ask(VIEW, { caseId: file.id })).caseView;
    expect(seen.seats).toContainEqual({ id: file.seatOf('police'), live: true });
    const [kept] = await hall.world.sql<{ row: string }>("select own_circle::text || encode(content, 'escape') as row from own_circle where id = $1", [id]);
    expect(kept!.row).not.toContain('REIGER');
    // An emergency is no way around it.
    expect(await (await as('police')).refusal(OPEN_EMERGENCY, { input: { caseNumber: file.number, name: 'Ada Canarievogel', birthDate: '2020-01-02', kind: 'OTHER', reason: 'Ik wil kijken' } })).toBe('NOT_FOUND');
  });

  it('sits again when two organisations argue it, and not by one, not by their own word, and not by two of one house', async () => {
    const file = await hall.world.openCase({ seats: ['police', ['process', 'PROCESREGISSEUR'], 'ggz'] });
    const fact = await hall.fact(file, 'ggz', ['police']);
    const id = await declare('police', file.seatOf('police'));
    expect(await argue('police', id)).toBe('NOT_FOUND');
    for (const who of ['ggz', 'ggzMandate', 'privacy'] as const) expect(await argue(who, id)).toBe('NOT_FOUND');
    expect(await argue('chair', id)).toBeNull();
    expect(await argue('process', id)).toBe('SAME_ORGANISATION');
    expect(await looks('police', file)).toBe('NOT_FOUND');
    const line = await LiveClient.open(hall.as.police);
    await pause(200);
    expect(await argue('mandate', id)).toBeNull();
    await line.until('mine');
    line.close();
    expect((await hall.as.police.ask(VIEW, { caseId: file.id })).caseView.contributions).toEqual([{ id: fact }]);
    expect(await listed('police', id)).toMatchObject({ state: 'ARGUED', said: [{ says: 'ARGUE', organisation: 'Zorg- en Veiligheidshuis' }, { says: 'ARGUE', organisation: 'Politie' }] });
    expect(await argue('chair', id)).toBe('SETTLED_BEFORE');
    const rows = await hall.world.sql('select actor_id from access_log where action = $1 and case_id = $2 order by n', ['ARGUED_OWN_CIRCLE', file.id]);
    expect(rows).toEqual([{ actor_id: hall.world.people.chair.id }, { actor_id: hall.world.people.mandate.id }]);
  });

  it('of whom both argue at the same moment gets the seat back once', async () => {
    const file = await hall.world.openCase({ seats: ['police'] });
    const id = await declare('police', file.seatOf('police'));
    expect(await Promise.all([argue('chair', id), argue('mandate', id)])).toEqual([null, null]);
    expect(await listed('police', id)).toMatchObject({ state: 'ARGUED' });
    expect(await looks('police', file)).toBeNull();
  });

  it('loses the seat when one refuses, also when another argues at that moment', async () => {
    const file = await hall.world.openCase({ seats: ['police'] });
    const id = await declare('police', file.seatOf('police'));
    const [, refused] = await Promise.all([argue('chair', id), argue('mandate', id, REFUSE)]);
    expect(refused).toBeNull();
    expect(await listed('police', id)).toMatchObject({ state: 'REFUSED' });
    const [row] = await hall.world.sql('select until_at <= now() as over from seat where id = $1', [file.seatOf('police')]);
    expect(row).toEqual({ over: true });
  });

  it('as the last chair is not refused before another chairs', async () => {
    const file = await hall.world.openCase({ seats: ['police', ['process', 'PROCESREGISSEUR']] });
    const id = await declare('chair', file.seatOf('chair'));
    expect(await argue('process', id, REFUSE)).toBe('LAST_CHAIR');
    // Who is concerned leads nothing meanwhile.
    expect(await hall.as.chair.refusal(SEAT, { input: { caseId: file.id, professionalId: hall.world.people.gi.id, function: 'PARTNER' } })).toBe('NOT_FOUND');
  });

  it('may say so before the first look, and need not have looked at all', async () => {
    const file = await hall.world.openCase({ seats: ['ggz'] });
    const seatId = await seat(file, 'rvdk');
    const id = await declare('rvdk', seatId, { kind: 'RELATED', words: null });
    expect((await (await as('rvdk')).ask(QUESTIONS)).ownCircleQuestions.filter((each: { seatId: string }) => each.seatId === seatId)).toEqual([]);
    expect(await (await as('rvdk')).refusal(ANSWER, { seatId })).not.toBeNull();
    expect(await listed('rvdk', id)).toMatchObject({ state: 'DECLARED', kind: 'RELATED', words: null });
    expect(await looks('rvdk', file)).toBe('NOT_FOUND');
  });

  it('keeps what was built on facts they know as it is: their seat is held and not taken away', async () => {
    const file = await hall.world.openCase({ seats: ['police', 'ggz'] });
    const fact = await hall.fact(file, 'ggz', ['police']);
    const before = await hall.world.sql('select knowing from contribution where id = $1', [fact]);
    await declare('police', file.seatOf('police'));
    await hall.fact(file, 'ggz', ['chair']);
    expect(await hall.world.sql('select knowing from contribution where id = $1', [fact])).toEqual(before);
  });
});
