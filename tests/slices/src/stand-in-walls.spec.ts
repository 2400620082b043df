import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, startOfDay } from '@casustafel/kernel';
import type { Handle, WorldCase } from '@casustafel/tests-support';
import pg from 'pg';
import { openStandingIn, type StandingIn } from './standing-in';

const FORBIDDEN = '42501';

/** What the functions with the rights of the owner, and the walls around them, say to whoever asks them without the program. */
describe('behind the program, standing in and handing over', () => {
  let house: StandingIn;
  let file: WorldCase;
  let app: pg.Client;
  beforeAll(async () => {
    house = await openStandingIn();
    file = await house.world.openCase({ seats: ['police', 'ggz'] });
    app = new pg.Client({ connectionString: house.hub.database.url });
    await app.connect();
  });
  afterAll(async () => {
    await app.end();
    await house.hall.close();
  });

  /** In a transaction of their own that comes to nothing: the rows, or why not. */
  async function as(who: Handle | null, statement: string, values: readonly unknown[] = [], first?: readonly [string, readonly unknown[]]): Promise<readonly object[] | string> {
    await app.query('begin');
    try {
      await app.query('select enter($1, $2)', [who && house.id(who), '']);
      if (first) await app.query(first[0], [...first[1]]);
      return (await app.query(statement, [...values])).rows;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await app.query('rollback');
    }
  }

  const NAME = 'select name_stand_in($1, $2, $3, $4, $5) as told';
  const day = () => startOfDay(house.day);
  const until = (hours: number) => new Date(day().getTime() + hours * 3_600_000);
  const naming = (change: Partial<{ seat: string; person: Handle; from: Date; until: Date }> = {}) => {
    const { seat = file.seatOf('police'), person = 'police2', from = day(), until: end = until(24) } = change;
    return [newId(), seat, house.id(person), from, end];
  };
  const HAND = 'select to_seat_id from hand_over_seat($1, $2, $3, $4, $5, null, $6)';
  const handing = (seat = file.seatOf('police'), person: Handle = 'police2', id = newId()) => [id, seat, house.id(person), newId(), 'LEAVING', []];

  it('naming asks everything itself', async () => {
    expect(await as('mandate', NAME, naming())).toEqual([{ told: [] }]);
    for (const who of ['police', 'ggzMandate', 'chair', null] as const) expect(await as(who, NAME, naming())).toEqual([{ told: null }]);
    for (const wrong of [{ seat: newId() }, { seat: file.seatOf('ggz') }, { person: 'ggz2' }, { person: 'police' }, { until: until(25) }, { until: until(0) }, { from: new Date('2020-01-07'), until: new Date('2020-01-07T10:00:00Z') }, { from: until(24), until: until(48) }] as const) {
      expect(await as('mandate', NAME, naming(wrong))).toEqual([{ told: null }]);
    }
  });

  it('whose screening lapsed holds no mandate', async () => {
    await house.world.sql("update professional set screened_until = '2020-01-01' where handle = 'mandate'");
    expect(await as('mandate', NAME, naming())).toEqual([{ told: null }]);
    expect(await as('mandate', 'select * from organisation_seats()')).toEqual([]);
    await house.world.sql("update professional set screened_until = '2099-12-31' where handle = 'mandate'");
  });

  it('seats are told to the mandate of their own organisation, and at one’s own table to colleagues', async () => {
    const ids = async (who: Handle | null) => ((await as(who, 'select id from organisation_seats()')) as { id: string }[]).map(({ id }) => id);
    expect(await ids('mandate')).toEqual([file.seatOf('police')]);
    expect(await ids('ggzMandate')).toEqual([file.seatOf('ggz')]);
    expect(await ids('police')).toEqual([file.seatOf('police')]);
    for (const who of ['police2', 'rvdk', 'admin', null] as const) expect(await ids(who)).toEqual([]);
  });

  it('handing over asks everything itself', async () => {
    for (const who of ['mandate', 'police'] as const) expect(await as(who, HAND, handing())).toHaveLength(1);
    for (const who of ['police2', 'ggzMandate', 'chair', null] as const) expect(await as(who, HAND, handing())).toEqual([]);
    for (const wrong of [handing(newId()), handing(file.seatOf('ggz')), handing(file.seatOf('police'), 'ggz2'), handing(file.seatOf('police'), 'police')]) expect(await as('mandate', HAND, wrong)).toEqual([]);
  });

  it('what goes along goes in the act that handed the seat over, and by nobody else', async () => {
    const other = await house.world.openCase({ seats: ['police', 'ggz'] });
    const { handOverSeat } = await (await house.sign('mandate')).ask('mutation ($input: HandOverSeatInput!) { handOverSeat(input: $input) { id } }', house.handing(other));
    for (const what of ['hand_over_actions', 'hand_over_answers']) for (const who of ['mandate', 'police2', null] as const) expect(await as(who, `select * from ${what}($1)`, [handOverSeat.id])).toEqual([]);
    expect(await as('mandate', 'select hand_over_drafts($1) as moved', [handOverSeat.id])).toEqual([{ moved: 0 }]);
    expect(await as('mandate', 'select * from seat_handover')).toEqual([]);
    expect(await as('police2', 'select id from seat_handover')).toEqual([{ id: handOverSeat.id }]);
  });

  it('nobody gives such a seat, makes it longer or writes a sheet past them', async () => {
    const insert = `insert into seat (id, case_id, professional_id, organisation_id, role, task, function, from_at, standing_in_for, given_by) values ($1, $2, $3, $4, 'ZVH', 'NONE', 'PARTNER', now(), $5, $3)`;
    expect(await as('chair', insert, [newId(), file.id, house.id('scribe'), house.world.people.scribe.organisationId, file.seatOf('police')])).toBe(FORBIDDEN);
    expect(await as('police', "update seat_handover set reason = 'LEAVING'")).toBe(FORBIDDEN);
    expect(await as('police', 'select * from log_seat')).toBe(FORBIDDEN);
    const standIn = newId();
    await house.world.sql(
      `insert into seat (id, case_id, professional_id, organisation_id, role, task, function, from_at, until_at, standing_in_for, given_by)
       select $1, case_id, $2, organisation_id, role, task, function, now() - interval '1 hour', now() + interval '1 hour', id, $2 from seat where id = $3`, [standIn, house.id('police2'), file.seatOf('police')]);
    const lengthen = 'update seat set until_at = $2 where id = $1';
    expect(await as('police2', lengthen, [standIn, '9999-12-31'])).toBe(FORBIDDEN);
    expect(await as('police2', lengthen, [standIn, new Date(Date.now() - 1_000)])).toEqual([]);
  });

  it('a seat that has not begun is seen by nobody, its own holder included', async () => {
    const other = await house.world.openCase({ seats: ['police', 'ggz'] });
    const seat = await house.name(other);
    for (const who of ['police2', 'police', 'ggz', 'chair', 'mandate'] as const) expect(await as(who, 'select id from seat where id = $1', [seat])).toEqual([]);
  });
});
