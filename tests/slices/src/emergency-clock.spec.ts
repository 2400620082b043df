import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { IN_TIME, LiveClient, pause } from '@casustafel/tests-support';
import { EMERGENCY_VIEW, END_EMERGENCY, EmergencyHouse, EXTEND, WHY_ALLOWED } from './in-emergency';

jest.setTimeout(30_000);

let house: EmergencyHouse;
beforeAll(async () => {
  house = await EmergencyHouse.open();
});
afterEach(() => house.over());
afterAll(() => house.close());

describe('the clock of an emergency', () => {
  it('ends it after fifteen minutes, on an open screen within a second, and writes that down', async () => {
    const file = await house.table.file();
    await house.table.fact(file, 'HIT', ['gi']);
    const id = await house.enter('gi2', file);
    const line = await LiveClient.open(await house.as('gi2'));
    // Whose page says that it runs: the desk where it is judged, and whoever leads the table.
    const told = [await LiveClient.open(await house.as('privacy')), await LiveClient.open(house.table.as.chair)];
    await pause(800);
    const heard = line.count('mine');
    const before = told.map((each) => each.count('mine'));
    await house.pass(14.9);
    expect(await (await house.as('gi2')).refusal(EMERGENCY_VIEW, { id })).toBeNull();
    await house.pass(15.01);
    const from = performance.now();
    expect(await (await house.as('gi2')).refusal(EMERGENCY_VIEW, { id })).toBe('NOT_FOUND');
    await line.until('mine', undefined, heard);
    expect(performance.now() - from).toBeLessThan(IN_TIME);
    for (const [at, each] of told.entries()) await each.until('mine', undefined, before[at]);
    [line, ...told].forEach((each) => each.close());
    const [row] = await house.world.sql("select * from access_log where case_id = $1 and action = 'EMERGENCY_RAN_OUT'", [file.id]);
    expect(row).toMatchObject({ outcome: 'DONE', origin: 'clock', object_ids: [id] });
    expect(await (await house.as('gi2')).refusal(EXTEND, { input: { id, reason: 'nog even' } })).toBe('EMERGENCY_ENDED');
  });

  it('is pushed on once, with a reason, and by no sequence of presses past thirty minutes', async () => {
    const file = await house.table.file();
    const id = await house.enter('gi2', file);
    const gi2 = await house.as('gi2');
    const extend = () => gi2.refusal(EXTEND, { input: { id, reason: 'De ploeg is nog binnen' } });
    const codes = await Promise.all([extend(), extend(), extend()]);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    await house.pass(29.9);
    expect(await gi2.refusal(EMERGENCY_VIEW, { id })).toBeNull();
    expect(await extend()).toBe('EXTENDED_BEFORE');
    await house.pass(30.01);
    expect(await gi2.refusal(EMERGENCY_VIEW, { id })).toBe('NOT_FOUND');
    const written = (set: string) => house.world.sql(`update emergency_access set ${set} where id = $1`, [id]).then(() => null, (error: { code: string }) => error.code);
    expect(await written("until_at = from_at + interval '31 minutes'")).toBe('23514');
    expect(await written("extended_at = null")).toBe('23514');
    expect((await house.table.as.chair.ask(WHY_ALLOWED, { id })).emergencyReason.extension).toBe('De ploeg is nog binnen');
  });

  it('ends when whoever opened it says so, and for nobody else', async () => {
    const file = await house.table.file();
    const id = await house.enter('gi2', file);
    for (const who of ['chair', 'privacy', 'shelter'] as const) {
      expect(await (await house.as(who)).refusal(END_EMERGENCY, { id })).toBe('NOT_FOUND');
      expect(await (await house.as(who)).refusal(EMERGENCY_VIEW, { id })).toBe('NOT_FOUND');
    }
    const desk = await LiveClient.open(await house.as('privacy'));
    await house.leave('gi2', id);
    await desk.until('mine');
    desk.close();
    expect(await (await house.as('gi2')).refusal(EMERGENCY_VIEW, { id })).toBe('NOT_FOUND');
    expect((await house.list('gi2')).find((each) => each['id'] === id)).toMatchObject({ own: true, viewerMay: { consult: false, extend: false } });
  });

  it('an item that is taken back leaves the open emergency at once, and what is not theirs to see makes no sound', async () => {
    const file = await house.table.file();
    const item = await house.table.fact(file, 'HIT', ['gi']);
    const id = await house.enter('gi2', file);
    const line = await LiveClient.open(await house.as('gi2'));
    await pause(800);
    const heard = line.count('mine');
    await house.table.fact(file, 'FULL', [], { by: 'ggz', category: 'HEALTH' });
    await pause(600);
    expect(line.count('mine')).toBe(heard);
    await house.table.as.police.ask('mutation ($id: ID!) { withdrawContribution(id: $id) { id } }', { id: item });
    await line.until('mine', undefined, heard);
    expect((await house.view('gi2', id)).items).toEqual([]);
    line.close();
  });

  it('lets nobody’s item be read whose party was not told', async () => {
    const file = await house.table.file();
    const id = await house.enter('gi2', file);
    await house.table.fact(file, 'FULL', ['gi']);
    expect((await house.view('gi2', id)).items).toEqual([]);
  });
});
