import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { IN_TIME, lawfully, LiveClient, type HubClient, type WorldCase } from '@casustafel/tests-support';
import { openApart, SPEAKS, type Apart } from './keeping-apart';
import { HAND_OVER, openStandingIn, type StandingIn } from './standing-in';

jest.setTimeout(60_000);

const STARTS = 9;
/** The police serve Nora, the clinic Leo, the guardian neither. */
const SERVES = { chair: [], police: ['nora'], gi: [], ggz: ['leo'] } as const;

let house: StandingIn;
let at: Apart;
beforeAll(async () => {
  house = await openStandingIn();
  at = await openApart(house.hall);
});
afterEach(() => house.today());
afterAll(() => house.hall.close());

const share = async (who: HubClient, ids: readonly string[], seatId: string): Promise<unknown> => who.ask(at.SHARE, { input: { ids, seatIds: [seatId], ground: 'Nodig voor de veiligheid', ...lawfully('gi') } });
/** What the police brought, and what the guardian brought about each of the two. */
const facts = async (file: WorldCase) => ({ own: await at.fact(file, 'police', ['nora'], []), noras: await at.fact(file, 'gi', ['nora'], ['chair']), leos: await at.fact(file, 'gi', ['leo'], ['chair']) });
const ids = async (who: HubClient, file: WorldCase): Promise<readonly string[]> => [...(await at.ids(who, file))].sort();

describe('whoever stands in where two parties are kept apart', () => {
  it.each(['before it was marked', 'after it'])('named %s: is reached by what reaches the seat they stand in for, and by nothing of the other side', async (when) => {
    const { file } = await house.hall.sit();
    const { own, noras, leos } = await facts(file);
    const early = when === 'before it was marked' ? await house.name(file) : null;
    const mark = await at.keep(file, SERVES);
    const seatId = early ?? (await house.name(file));
    house.at(house.day, STARTS);
    const [police2, gi] = [await house.sign('police2'), await house.sign('gi')];
    await share(gi, [noras, leos], seatId);
    expect(await ids(police2, file)).toEqual([own, noras].sort());
    expect((await at.marks(gi, file))[0].seats).toContainEqual({ seatId, personIds: [file.persons.nora] });

    // What is said of the seat they stand in for holds for them at once.
    await gi.ask(SPEAKS, { input: { compartmentId: mark, seatId: file.seatOf('police'), personIds: [file.persons.leo] } });
    expect(await ids(police2, file)).toEqual([own, leos].sort());
    await gi.ask(SPEAKS, { input: { compartmentId: mark, seatId: file.seatOf('police'), personIds: [file.persons.nora, file.persons.leo] } });
    expect(await ids(police2, file)).toEqual([]);
  });

  it('and serves somebody of the other side by themself: is reached by neither side', async () => {
    const { file } = await house.hall.sit();
    const { noras, leos } = await facts(file);
    const mark = await at.keep(file, SERVES);
    const seatId = await house.name(file);
    house.at(house.day, STARTS);
    const [police2, gi] = [await house.sign('police2'), await house.sign('gi')];
    await share(gi, [noras, leos], seatId);
    const said = (personIds: readonly string[]) => gi.ask(SPEAKS, { input: { compartmentId: mark, seatId, personIds } });
    await said([file.persons.leo]);
    expect(await ids(police2, file)).toEqual([]);
    // Saying that they serve nobody gives them no more than the seat has.
    await said([]);
    expect(await ids(police2, file)).not.toContain(leos);
    expect(await ids(police2, file)).toContain(noras);
  });

  it('for a seat of which nobody said whom it serves, has what is for all and nothing else', async () => {
    const { file } = await house.hall.sit();
    const { noras, leos } = await facts(file);
    const mark = await at.keep(file, { ...SERVES, police: null }, house.hall.as.gi, { audienceSeatIds: [file.seatOf('gi')] });
    const seatId = await house.name(file);
    house.at(house.day, STARTS);
    const [police2, gi] = [await house.sign('police2'), await house.sign('gi')];
    await share(gi, [noras, leos], seatId);
    await gi.ask(SPEAKS, { input: { compartmentId: mark, seatId, personIds: [] } });
    expect(await ids(police2, file)).toEqual([]);
  });
});

describe('whoever takes a seat over where two parties are kept apart', () => {
  const handOver = async (who: HubClient, file: WorldCase, change: object = {}): Promise<string> => (await who.ask(HAND_OVER, house.handing(file, change))).handOverSeat.ids[1];

  it.each(['police', 'mandate'] as const)('by the word of %s: is reached by what reached it, and by nothing of the other side', async (by) => {
    const { file } = await house.hall.sit();
    const { own, noras, leos } = await facts(file);
    await at.keep(file, SERVES);
    const seatId = await handOver(await house.sign(by), file, by === 'mandate' ? { reason: 'UNABLE' } : {});
    const [police2, gi] = [await house.sign('police2'), await house.sign('gi')];
    await share(gi, [noras, leos], seatId);
    expect(await ids(police2, file)).toEqual([own, noras].sort());
    expect((await at.marks(gi, file))[0].seats).toContainEqual({ seatId, personIds: [file.persons.nora] });
    // Nor is who marked it and why handed over.
    expect(await at.marks(police2, file)).toEqual([]);
  });

  it.each(['police', 'mandate'] as const)('and served the other side already, by the word of %s: serves both, and what closes leaves their screen within the second', async (by) => {
    const { file } = await house.hall.sit({ seats: ['police', 'police2', 'ggz', 'gi'] });
    const { noras, leos } = await facts(file);
    const mark = await at.keep(file, { ...SERVES, police2: ['leo'] });
    const { police2, gi } = house.hall.as;
    await share(gi, [leos], file.seatOf('police2'));
    expect(await ids(police2, file)).toEqual([leos]);
    const { cursor } = await at.view(police2, file);
    const [line, others] = [await LiveClient.open(police2), await LiveClient.open(house.hall.as.ggz)];
    for (const each of [line, others]) expect(await each.watch(file.id)).toBe(true);

    const seatId = await handOver(await house.sign(by), file, by === 'mandate' ? { reason: 'UNABLE' } : {});
    const committed = performance.now();
    expect(seatId).toBe(file.seatOf('police2'));
    await line.until('changed');
    expect(performance.now() - committed).toBeLessThan(IN_TIME);
    expect((await at.view(police2, file, cursor)).gone).toContain(leos);
    expect(await ids(police2, file)).toEqual([]);
    const known = (await house.world.sql<{ knowing: string[] }>('select knowing from contribution where id = $1', [leos]))[0]!.knowing;
    expect(known).not.toContain(seatId);
    [line, others].forEach((each) => each.close());

    // Until somebody who may know says anew whom they serve.
    await gi.ask(SPEAKS, { input: { compartmentId: mark, seatId, personIds: [file.persons.nora] } });
    await share(gi, [noras], seatId);
    expect(await ids(police2, file)).toContain(noras);
    expect(await ids(police2, file)).not.toContain(leos);
  });

  it('after the mark was ended: has no less and no more than who sat there', async () => {
    const { file } = await house.hall.sit();
    const { own, noras, leos } = await facts(file);
    await at.keep(file, SERVES);
    await house.world.sql('update compartment set ended_at = now() where case_id = $1', [file.id]);
    await house.world.sql('delete from case_sides where case_id = $1', [file.id]);
    const seatId = await handOver(await house.sign('police'), file);
    await share(house.hall.as.gi, [noras, leos], seatId);
    expect(await ids(await house.sign('police2'), file)).toEqual([own, noras].sort());
  });
});
