import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addDays, newId } from '@casustafel/kernel';
import { IN_TIME, LiveClient, type Handle } from '@casustafel/tests-support';
import { DESK, NAME, openStandingIn, TAKE_BACK, VIEW, type StandingIn } from './standing-in';

jest.setTimeout(30_000);

const STARTS = 9;
const NOON = 12;

describe('standing in for a colleague', () => {
  let house: StandingIn;
  beforeAll(async () => {
    house = await openStandingIn();
  });
  afterEach(() => house.today());
  afterAll(() => house.hall.close());

  const seats = ['police', 'ggz', 'gi'] as const;

  it('is named by whoever holds the mandate, who is shown numbers and not one case', async () => {
    const file = await house.world.openCase({ seats });
    const mandate = await house.sign('mandate');
    const desk = async () => (await mandate.ask(DESK)).standInDesk;
    expect((await desk()).seats).toContainEqual({ id: file.seatOf('police'), caseNumber: file.number, professionalId: house.id('police'), dates: expect.arrayContaining([house.day]) });
    const seatId = await house.name(file);
    expect((await desk()).standIns).toContainEqual({ id: seatId, caseNumber: file.number, professionalId: house.id('police2'), absentId: house.id('police'), date: house.day, begun: false });
    for (const refused of [VIEW, 'query ($caseId: ID!) { contributions(caseId: $caseId) { id } }']) expect(await mandate.refusal(refused, { caseId: file.id })).toBe('NOT_FOUND');
    // Nobody of another organisation stands on it, and the look is a row that names what it showed.
    const own = await house.world.sql<{ id: string }>("select id from seat where organisation_id = $1 and until_at > now()", [house.world.people.police.organisationId]);
    const shown = (await desk()).seats.map(({ id }: { id: string }) => id);
    expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining(shown));
    const [row] = await house.world.sql<{ object_ids: string[]; outcome: string }>("select object_ids, outcome from access_log where actor_id = $1 and action = 'LISTED' order by at desc limit 1", [house.id('mandate')]);
    expect(row?.outcome).toBe('SHOWN');
    expect([...row!.object_ids].sort()).toEqual([...shown, ...(await desk()).standIns.map(({ id }: { id: string }) => id)].sort());
  });

  it('shows nobody else a desk', async () => {
    for (const who of ['police', 'chair', 'admin', 'privacy'] as const) expect((await (await house.sign(who)).ask(DESK)).standInDesk).toEqual({ seats: [], standIns: [], colleagues: [] });
    expect((await (await house.sign('ggzMandate')).ask(DESK)).standInDesk.seats.map(({ professionalId }: { professionalId: string }) => professionalId)).not.toContain(house.id('police'));
  });

  it('begins with the day and ends with it, by the clock', async () => {
    const file = await house.world.openCase({ seats });
    const fact = await house.hall.fact(file, 'police', []);
    const seatId = await house.name(file);
    const standsIn = async () => ((await house.view(await house.sign('gi'), file)).seats as { id: string }[]).some(({ id }) => id === seatId);

    expect([await house.refusal('police2', file), await standsIn()]).toEqual(['NOT_FOUND', false]);
    house.at(house.day, -0.01);
    expect([await house.refusal('police2', file), await standsIn()]).toEqual(['NOT_FOUND', false]);
    house.at(house.day, 0.01);
    expect([await house.refusal('police2', file), await standsIn()]).toEqual([null, true]);
    house.at(house.day, STARTS);
    const view = await house.view(await house.sign('police2'), file);
    expect(view.contributions).toEqual([{ id: fact }]);
    expect(view.seats).toContainEqual(expect.objectContaining({ id: seatId, name: house.world.people.police2.name, live: true, self: true, standingInForSeatId: file.seatOf('police') }));
    house.at(house.day, 23.99);
    expect(await house.refusal('police2', file)).toBeNull();
    house.at(addDays(house.day, 1), 0.01);
    expect(await house.refusal('police2', file)).toBe('NOT_FOUND');
    expect(await house.refusal('police', file)).toBeNull();
  });

  it('ends on an open screen too, within a second of the clock', async () => {
    const file = await house.world.openCase({ seats });
    await house.name(file);
    const left = 1_500;
    house.at(addDays(house.day, 1), -left / 3_600_000);
    const ends = performance.now() + left;
    const line = await LiveClient.open(await house.sign('police2'));
    expect(await line.watch(file.id)).toBe(true);
    expect(await line.until('gone')).toEqual({ caseId: file.id });
    expect(performance.now() - ends).toBeLessThan(IN_TIME);
    expect(await line.watch(file.id)).toBe(false);
    line.close();
  });

  it('is not let in on what others shared with the colleague until they say so', async () => {
    const file = await house.world.openCase({ seats });
    const fact = await house.hall.fact(file, 'ggz', ['police', 'gi', 'chair']);
    const seatId = await house.name(file);
    house.at(house.day, STARTS);
    const police2 = await house.sign('police2');
    expect((await house.view(police2, file)).contributions).toEqual([]);
    const ggz = await house.sign('ggz');
    await ggz.ask('mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }', { input: { ids: [fact], seatIds: [seatId], ground: 'Vervangt vandaag' } });
    expect((await house.view(police2, file)).contributions).toEqual([{ id: fact }]);
    house.at(addDays(house.day, 1), STARTS);
    expect(await house.refusal('police2', file)).toBe('NOT_FOUND');
  });

  it('stands in the log with both names, and the officer reads both', async () => {
    const file = await house.world.openCase({ seats });
    await house.name(file);
    house.at(house.day, NOON);
    await house.view(await house.sign('police2'), file);
    const [row] = await house.world.sql<{ actor_id: string; on_behalf_of: string }>("select actor_id, on_behalf_of from access_log where case_id = $1 and action = 'LOOKED' and actor_id = $2", [file.id, house.id('police2')]);
    expect(row).toEqual({ actor_id: house.id('police2'), on_behalf_of: file.seatOf('police') });
    const { accessLog } = await (await house.sign('privacy')).ask('query ($filter: AccessLogFilter!) { accessLog(filter: $filter) { lines { actor onBehalfOf action } } }', { filter: { caseId: file.id } });
    expect(accessLog.lines).toContainEqual({ actor: 'Gijs Voorbeeld', onBehalfOf: 'Fien Voorbeeld', action: 'LOOKED' });
    expect(accessLog.lines).toContainEqual({ actor: 'Hanna Voorbeeld', onBehalfOf: null, action: 'NAMED_STAND_IN' });
  });

  it('is taken back before the day without a trace at the table, and on the day at once', async () => {
    const file = await house.world.openCase({ seats });
    const before = await house.name(file);
    await (await house.sign('mandate')).ask(TAKE_BACK, { seatId: before });
    house.at(house.day, STARTS);
    expect(await house.refusal('police2', file)).toBe('NOT_FOUND');
    expect(JSON.stringify(await house.view(await house.sign('chair'), file))).not.toContain(before);

    const onTheDay = await house.name(file);
    expect(await house.refusal('police2', file)).toBeNull();
    await (await house.sign('mandate')).ask(TAKE_BACK, { seatId: onTheDay });
    expect(await house.refusal('police2', file)).toBe('NOT_FOUND');
    expect(await (await house.sign('mandate')).refusal(TAKE_BACK, { seatId: file.seatOf('police') })).toBe('NOT_STANDING_IN');
  });

  it('named and taken back on the day itself, is told to the table and to the one it concerns', async () => {
    const file = await house.world.openCase({ seats });
    house.at(house.day, STARTS);
    const [chair, police2] = await Promise.all((['chair', 'police2'] as const).map(async (who) => LiveClient.open(await house.sign(who)))) as [LiveClient, LiveClient];
    expect(await chair.watch(file.id)).toBe(true);
    const seatId = await house.name(file);
    await Promise.all([chair.until('changed'), police2.until('mine')]);
    expect(await police2.watch(file.id)).toBe(true);
    await (await house.sign('mandate')).ask(TAKE_BACK, { seatId });
    expect(await police2.until('gone')).toEqual({ caseId: file.id });
    [chair, police2].forEach((line) => line.close());
  });

  it('named for a later day, is told to nobody', async () => {
    const file = await house.world.openCase({ seats });
    const [chair, police2] = await Promise.all((['chair', 'police2'] as const).map(async (who) => LiveClient.open(await house.sign(who)))) as [LiveClient, LiveClient];
    expect(await chair.watch(file.id)).toBe(true);
    await house.name(file);
    await new Promise((done) => setTimeout(done, 700));
    expect([chair.said('changed'), police2.said('mine')]).toEqual([[], []]);
    expect(await house.world.sql('select kind from outbox where case_id = $1', [file.id])).toEqual([]);
    [chair, police2].forEach((line) => line.close());
  });

  it('is ended by the chair like every seat', async () => {
    const file = await house.world.openCase({ seats });
    const seatId = await house.name(file);
    house.at(house.day, STARTS);
    await (await house.sign('chair')).ask('mutation ($seatId: ID!) { unseat(seatId: $seatId) { id } }', { seatId });
    expect([await house.refusal('police2', file), await house.refusal('police', file)]).toEqual(['NOT_FOUND', null]);
  });

  it('ends when the seat ends that it stands for', async () => {
    const file = await house.world.openCase({ seats });
    await house.name(file);
    await file.unseat('police');
    house.at(house.day, STARTS);
    expect(await house.refusal('police2', file)).toBe('NOT_FOUND');
  });

  it('falls away on the day itself when the secrecy statement no longer holds, and only then', async () => {
    const file = await house.world.openCase({ seats: [...seats, 'police3'] });
    await house.name(file);
    const until = async (date: string) => house.world.sql("update professional set secrecy_until = $1 where handle = any('{police2,police3}')", [date]);
    await until(addDays(house.day, -1));
    house.at(house.day, STARTS);
    // Who sits in a seat of their own is not asked for it.
    expect([await house.refusal('police2', file), await house.refusal('police3', file)]).toEqual(['NOT_FOUND', null]);
    await until(house.day);
    expect(await house.refusal('police2', file)).toBeNull();
    await until('2099-12-31');
  });

  describe('is refused where one fact differs', () => {
    const tried = async (who: Handle, change: object = {}) => {
      const file = await house.world.openCase({ seats });
      return (await house.sign(who)).refusal(NAME, house.naming(file, change));
    };
    it('with everything right it is done', async () => expect(await tried('mandate')).toBeNull());
    it.each(['police', 'chair', 'admin', 'ggzMandate'] as const)('named by %s', async (who) => expect(await tried(who)).toBe('NOT_FOUND'));
    it('for a seat that is not there', async () => expect(await tried('mandate', { seatIds: [newId()] })).toBe('NOT_FOUND'));
    it('somebody of another organisation', async () => expect(await tried('mandate', { professionalId: house.id('ggz2') })).toBe('OTHER_ORGANISATION'));
    it('the colleague themself', async () => expect(await tried('mandate', { professionalId: house.id('police') })).toBe('STANDS_IN_FOR_SELF'));
    it('a day on which the table does not sit', async () => expect(await tried('mandate', { date: addDays(house.day, 1) })).toBe('NOT_A_TABLE_DAY'));
    it('a day behind us', async () => expect(await tried('mandate', { date: addDays(house.day, -14) })).toBe('DATE_IN_PAST'));
    it.each([['screened_until', 'SCREENING_EXPIRED'], ['trained_until', 'TRAINING_EXPIRED'], ['secrecy_until', 'SECRECY_EXPIRED']])('%s before that day', async (column, code) => {
      await house.world.sql(`update professional set ${column} = $1 where handle = 'police3'`, [addDays(house.day, -1)]);
      expect(await tried('mandate', { professionalId: house.id('police3') })).toBe(code);
      await house.world.sql(`update professional set ${column} = $1 where handle = 'police3'`, [house.day]);
      expect(await tried('mandate', { professionalId: house.id('police3') })).toBeNull();
      await house.world.sql(`update professional set ${column} = '2099-12-31' where handle = 'police3'`);
    });
    it('twice for one seat and day', async () => {
      const file = await house.world.openCase({ seats });
      await house.name(file);
      expect(await (await house.sign('mandate')).refusal(NAME, house.naming(file, { professionalId: house.id('police3') }))).toBe('STAND_IN_NAMED');
    });
    it('once the mandate is gone', async () => {
      const mandate = await house.sign('mandate');
      await house.world.sql("update professional set offices = '{}' where handle = 'mandate'");
      expect(await mandate.refusal(NAME, house.naming(await house.world.openCase({ seats })))).toBe('NOT_FOUND');
      await house.world.sql("update professional set offices = '{MANDATE_HOLDER}' where handle = 'mandate'");
    });
  });
});
