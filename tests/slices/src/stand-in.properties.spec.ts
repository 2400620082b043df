import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addDays, newId } from '@casustafel/kernel';
import type { Handle, HubClient, WorldCase } from '@casustafel/tests-support';
import fc from 'fast-check';
import { HAND_OVER, NAME, openStandingIn, TAKE_BACK, type StandingIn } from './standing-in';

jest.setTimeout(120_000);

const POLICE = ['police', 'police2', 'police3'] as const;
const who = fc.constantFrom(...POLICE);

/** What may happen, in whatever order; most of it is refused when its turn comes, and that is part of it. */
const happening = fc.oneof(
  fc.record({ what: fc.constant('name' as const), absent: who, by: who, weeks: fc.integer({ min: 0, max: 1 }) }),
  fc.record({ what: fc.constant('take back' as const), which: fc.nat({ max: 5 }) }),
  fc.record({ what: fc.constant('hand over' as const), from: who, to: who, byHolder: fc.boolean() }),
  fc.record({ what: fc.constant('to the table day' as const) }),
  fc.record({ what: fc.constant('past the table day' as const) }),
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

const LIVE_OF_POLICE = `select s.id from seat s where s.case_id = $1 and s.organisation_id = $2 and s.from_at <= $3 and s.until_at > $3`;
const NOON = 12;

describe('whatever is named, taken back and handed over, in whatever order', () => {
  let house: StandingIn;
  let clients: Record<(typeof POLICE)[number] | 'mandate', HubClient>;
  beforeAll(async () => {
    house = await openStandingIn();
  });
  afterAll(() => house.hall.close());

  /** People sign in anew whenever the clock was moved: a sign-in does not outlive such a leap. */
  const signIn = async (): Promise<void> => {
    clients = Object.fromEntries(await Promise.all([...POLICE, 'mandate' as const].map(async (handle: Handle) => [handle, await house.sign(handle)]))) as typeof clients;
  };

  async function owe(file: WorldCase): Promise<void> {
    const conference = newId();
    const { sql } = house.world;
    await sql("insert into conference (id, case_id, table_id, held_on, slot, content, placed_at) values ($1, $2, $3, $4, 1, '\\x00', now())", [conference, file.id, house.world.tableId, house.day]);
    const audience = [file.seatOf('police'), file.seatOf('ggz')];
    for (const state of ['OPEN', 'OPEN', 'DONE']) {
      await sql("insert into action (id, case_id, conference_id, owner_seat_id, party, audience, due_on, track, state, content, first_processed_at, version) values ($1, $2, $3, $4, 'x', $5, $6, 'SAFETY', $7, '\\x00', now(), 1)", [newId(), file.id, conference, file.seatOf('police'), audience, house.day, state]);
    }
    await sql("insert into tegenspraak (id, case_id, conference_id, target_kind, target_id, weight, author_seat_id, party, asked_seat_id, state, not_yet_count, audience, content, first_processed_at, version) values ($1, $2, $3, 'ACTION', $4, 'QUESTION', $5, 'x', $6, 'RAISED', 0, $7, '\\x00', now(), 1)", [newId(), file.id, conference, newId(), file.seatOf('ggz'), file.seatOf('police'), audience]);
  }

  async function happen(file: WorldCase, one: Happening, clock: { now: Date }): Promise<void> {
    const { sql } = house.world;
    const seatOf = async (handle: Handle): Promise<string> => (await sql<{ id: string }>('select id from seat where case_id = $1 and professional_id = $2 and standing_in_for is null order by until_at desc limit 1', [file.id, house.id(handle)]))[0]?.id ?? newId();
    const leap = async (date: string): Promise<void> => {
      house.at(date, NOON);
      clock.now = (await sql<{ now: Date }>("select now() + $1::interval as now", [offsetOf(date)]))[0]!.now;
      await signIn();
    };
    switch (one.what) {
      case 'name':
        await clients.mandate.try(NAME, { input: { seatIds: [await seatOf(one.absent)], professionalId: house.id(one.by), date: addDays(house.day, 7 * one.weeks) } });
        return;
      case 'take back': {
        const named = await sql<{ id: string }>('select id from seat where case_id = $1 and standing_in_for is not null order by from_at, id', [file.id]);
        await clients.mandate.try(TAKE_BACK, { seatId: named[one.which]?.id ?? newId() });
        return;
      }
      case 'hand over':
        await clients[one.byHolder ? one.from : 'mandate'].try(HAND_OVER, { input: { seatId: await seatOf(one.from), receiverId: house.id(one.to), reason: 'OTHER_WORK' } });
        return;
      case 'to the table day':
        if (clock.now < new Date(`${house.day}T00:00:00Z`)) await leap(house.day);
        return;
      case 'past the table day':
        await leap(addDays(house.day, 1));
    }
  }

  const offsetOf = (date: string): string => `${new Date(`${date}T00:00:00Z`).getTime() + NOON * 3_600_000 - Date.now()} milliseconds`;

  it('no open action and no owed answer is ever without a live seat of the organisation, and none is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 8 }), async (all) => {
        house.today();
        await signIn();
        const file = await house.world.openCase({ seats: ['police', 'ggz'] });
        await owe(file);
        const clock = { now: new Date() };
        for (const one of all) {
          await happen(file, one, clock);
          const live = new Set((await house.world.sql<{ id: string }>(LIVE_OF_POLICE + ' and s.standing_in_for is null', [file.id, house.world.people.police.organisationId, new Date(clock.now.getTime() + 5_000)])).map(({ id }) => id));
          const owners = await house.world.sql<{ id: string; audience: string[] }>("select owner_seat_id as id, audience from action where case_id = $1 and state = 'OPEN'", [file.id]);
          const asked = await house.world.sql<{ id: string; audience: string[] }>("select asked_seat_id as id, audience from tegenspraak where case_id = $1 and state = 'RAISED'", [file.id]);
          expect([owners.length, asked.length]).toEqual([2, 1]);
          for (const { id, audience } of [...owners, ...asked]) {
            expect(live).toContain(id);
            expect(audience).toContain(id);
          }
          // And nobody stands in for more than a day, or for a seat that is no more.
          const long = await house.world.sql('select s.id from seat s join seat a on a.id = s.standing_in_for where s.case_id = $1 and (s.until_at > s.from_at + interval \'25 hours\' or s.until_at > a.until_at)', [file.id]);
          expect(long).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
    house.today();
  });
});
