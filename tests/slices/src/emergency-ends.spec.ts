import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { HubClient, IN_TIME, LiveClient, pause, startHub } from '@casustafel/tests-support';
import { EMERGENCY_VIEW, EmergencyHouse, EXTEND, REVIEW } from './in-emergency';

jest.setTimeout(30_000);

const PROPOSE = 'mutation ($input: ProposeRegimeInput!) { proposeRegimeChange(input: $input) { id } }';
const CARRY_OUT = 'mutation ($id: ID!) { carryOutRegimeChange(id: $id) { ids } }';
const ANSWER_REGIME = 'mutation ($input: AnswerRegimeInput!) { answerRegimeQuestion(input: $input) { id } }';
const REGIME = 'query ($caseId: ID!) { caseView(caseId: $caseId) { regime { id part viewerMay { answer } } } }';
const SEAT = 'mutation ($input: SeatProfessionalInput!) { seatProfessional(input: $input) { id } }';
const ANSWER = 'mutation ($seatId: ID!) { answerOwnCircle(seatId: $seatId) { id } }';
const DECLARE = 'mutation ($input: DeclareOwnCircleInput!) { declareOwnCircle(input: $input) { id } }';
const MINE = 'query ($caseId: ID!) { caseView(caseId: $caseId) { contributions { id level } } }';

let house: EmergencyHouse;
beforeAll(async () => {
  house = await EmergencyHouse.open();
});
afterEach(() => house.over());
afterAll(() => house.close());

const looks = async (id: string): Promise<string | null> => (await house.as('gi2')).refusal(EMERGENCY_VIEW, { id });
const rowsOf = (action: string, id: string) => house.world.sql('select outcome, purpose from access_log where action = $1 and $2 = any (object_ids)', [action, id]);

/** Ends that nobody presses for: what is open has to be gone as soon, and be written down. */
describe('an emergency ends', () => {
  it('with the case that is closed under it: on the open screen at once, and it can be judged', async () => {
    const file = await house.table.file({ seats: ['police', 'gi', 'ggz'] });
    await house.table.fact(file, 'HIT', ['gi']);
    const id = await house.enter('gi2', file);
    const line = await LiveClient.open(await house.as('gi2'));
    await pause(800);
    const { id: change } = (await house.table.as.chair.ask(PROPOSE, { input: { caseId: file.id, kind: 'CLOSING', mode: null, reason: 'Het is rustig' } })).proposeRegimeChange;
    for (const who of ['police', 'gi', 'ggz'] as const) {
      for (const each of (await house.table.as[who].ask(REGIME, { caseId: file.id })).caseView.regime) if (each.viewerMay.answer) await house.table.as[who].ask(ANSWER_REGIME, { input: { id: each.id, agrees: true } });
    }
    const desk = await LiveClient.open(await house.as('privacy'));
    const heard = line.count('mine');
    const from = performance.now();
    await house.table.as.chair.ask(CARRY_OUT, { id: change });
    expect(await looks(id)).toBe('NOT_FOUND');
    await line.until('mine', undefined, heard);
    await desk.until('mine');
    expect(performance.now() - from).toBeLessThan(IN_TIME);
    line.close();
    desk.close();
    expect(await (await house.as('gi2')).refusal(EXTEND, { input: { id, reason: 'nog even' } })).toBe('EMERGENCY_ENDED');
    expect(await rowsOf('LOST_EMERGENCY', id)).toEqual([{ outcome: 'DONE', purpose: 'EMERGENCY' }]);
    const due = (await house.list('privacy')).find((each) => each['id'] === id)!;
    expect(due).toMatchObject({ viewerMay: { review: true } });
    expect(await (await house.as('privacy')).refusal(REVIEW, { input: { id, version: due['version'], verdict: 'NOT_JUSTIFIED', note: 'Er was geen spoed' } })).toBeNull();
  });

  it('without a word to whoever has a seat there and has yet to say whether they know the family', async () => {
    const file = await house.table.file();
    await house.table.fact(file, 'HIT', ['gi']);
    await house.table.as.chair.ask(SEAT, { input: { caseId: file.id, professionalId: house.world.people.police2.id, function: 'PARTNER' } });
    const [unasked, told] = [await LiveClient.open(await house.as('police2')), await LiveClient.open(house.table.as.police)];
    await pause(800);
    const before = unasked.count('mine');
    const id = await house.enter('gi2', file);
    await told.until('mine');
    const opened = told.count('mine');
    await house.leave('gi2', id);
    await told.until('mine', undefined, opened);
    await pause(500);
    expect(unasked.count('mine')).toBe(before);
    [unasked, told].forEach((each) => each.close());
  });

  it('when its holder turns out to know the family, and no other’s with it', async () => {
    const file = await house.table.file();
    const id = await house.enter('gi2', file);
    const others = await house.enter('shelter', file);
    const { id: seatId } = (await house.table.as.chair.ask(SEAT, { input: { caseId: file.id, professionalId: house.world.people.gi2.id, function: 'PARTNER' } })).seatProfessional;
    expect(await looks(id)).toBeNull();
    await (await house.as('gi2')).ask(DECLARE, { input: { seatId, kind: 'LIVES_NEAR', words: 'twee deuren verder' } });
    expect(await looks(id)).toBe('NOT_FOUND');
    expect(await rowsOf('LOST_EMERGENCY', id)).toHaveLength(1);
    expect(await (await house.as('shelter')).refusal(EMERGENCY_VIEW, { id: others })).toBeNull();
    expect(await rowsOf('LOST_EMERGENCY', others)).toEqual([]);
  });

  it('and not because they are seated meanwhile: until then it shows what it did, and afterwards the seat what is the seat’s', async () => {
    const file = await house.table.file();
    const [told, kept] = [await house.table.fact(file, 'HIT', ['gi']), await house.table.fact(file, 'HIT', [])];
    const id = await house.enter('gi2', file);
    const { id: seatId } = (await house.table.as.chair.ask(SEAT, { input: { caseId: file.id, professionalId: house.world.people.gi2.id, function: 'PARTNER' } })).seatProfessional;
    const gi2 = await house.as('gi2');
    // The seat opens nothing before its holder answered, and the emergency no more by it.
    expect(await gi2.refusal(MINE, { caseId: file.id })).toBe('NOT_FOUND');
    await gi2.ask(ANSWER, { seatId });
    expect((await gi2.ask(MINE, { caseId: file.id })).caseView.contributions).toEqual([]);
    expect((await house.view('gi2', id)).items.map((item: { id: string }) => item.id).sort()).toEqual([told, kept].sort());
    await house.leave('gi2', id);
    expect(await looks(id)).toBe('NOT_FOUND');
    expect((await gi2.ask(MINE, { caseId: file.id })).caseView.contributions).toEqual([]);
  });

  it('for whoever signs out: their screen is cut, nobody looks on by the old sign-in, and a new one goes on with what is left of it and no longer', async () => {
    const file = await house.table.file();
    const id = await house.enter('gi2', file);
    const old = await house.table.hub.signIn('gi2');
    const line = await LiveClient.open(old);
    expect(await old.refusal(EMERGENCY_VIEW, { id })).toBeNull();
    await old.post('/auth/sign-out', {});
    expect(await old.refusal(EMERGENCY_VIEW, { id })).toBe('SIGNED_OUT');
    await line.untilClosed();
    const again = await house.table.hub.signIn('gi2');
    expect((await again.ask(EMERGENCY_VIEW, { id })).emergencyView.secondsLeft).toBeLessThanOrEqual(900);
    await house.pass(15.01);
    expect(await again.refusal(EMERGENCY_VIEW, { id })).toBe('NOT_FOUND');
  });

  it('for whoever is not fit for it any more, in the middle of it', async () => {
    const file = await house.table.file();
    const id = await house.enter('gi2', file);
    await house.world.sql("update professional set trained_until = '2020-01-01' where handle = 'gi2'");
    expect(await looks(id)).toBe('NOT_FOUND');
    await house.world.sql("update professional set trained_until = '2099-12-31' where handle = 'gi2'");
    expect(await looks(id)).toBeNull();
  });

  it('by the clock on a screen that is open at another process, which is told within a second; and it is written down once', async () => {
    const file = await house.table.file();
    const beside = await startHub({ beside: house.table.hub });
    try {
      const id = await house.enter('gi2', file);
      const there = new HubClient(beside.url, (await house.as('gi2')).cookie);
      expect(await there.refusal(EMERGENCY_VIEW, { id })).toBeNull();
      const line = await LiveClient.open(there);
      await pause(800);
      const heard = line.count('mine');
      await house.pass(15.01);
      beside.moveClock('15.01 minutes');
      const from = performance.now();
      expect(await there.refusal(EMERGENCY_VIEW, { id })).toBe('NOT_FOUND');
      await line.until('mine', undefined, heard);
      expect(performance.now() - from).toBeLessThan(IN_TIME);
      line.close();
      await pause(600);
      expect(await rowsOf('EMERGENCY_RAN_OUT', id)).toHaveLength(1);
    } finally {
      await beside.close();
    }
  });
});
