import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { channelOf, channelsOf, type Channel, type SeatSide } from '@casustafel/compartment-domain';
import fc from 'fast-check';
import pg from 'pg';
import { openApart, type Apart } from './keeping-apart';

jest.setTimeout(120_000);

let at: Apart;
let app: pg.Client;
beforeAll(async () => {
  at = await openApart();
  app = new pg.Client({ connectionString: at.hall.hub.database.url });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await at.hall.close();
});

/** Does something with the application's own role, as this person, and takes it back. Answers the rows, or the code of the refusal. */
async function as(handle: 'ggz' | 'gi' | 'police', statement: string, values: readonly unknown[] = []): Promise<readonly Record<string, unknown>[] | string> {
  await app.query('begin');
  try {
    await app.query("select enter($1, '')", [at.hall.world.people[handle].id]);
    return (await app.query(statement, [...values])).rows;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await app.query('rollback');
  }
}

describe('behind the program, with its own role', () => {
  it('whoever serves the other finds neither the thing, nor the mark, nor whom anybody serves', async () => {
    const { file } = await at.hall.sit();
    const id = await at.fact(file, 'gi', ['nora']);
    expect(await as('ggz', 'select id from contribution where case_id = $1', [file.id])).toEqual([{ id }]);
    await at.keep(file);
    for (const table of ['contribution', 'compartment', 'compartment_answer', 'compartment_end', 'compartment_told', 'side_word']) expect(await as('ggz', `select id from ${table} where case_id = $1`, [file.id])).toEqual([]);
    expect(await as('ggz', 'select seat_id from seat_channel where case_id = $1', [file.id])).toEqual([{ seat_id: file.seatOf('ggz') }]);
    expect(await as('ggz', 'select * from case_sides')).toBe('42501');
    expect(await as('gi', 'select id from contribution where case_id = $1', [file.id])).toEqual([{ id }]);
  });

  it('nobody moves a thing to where more would see it, nor says of another’s thing where it belongs', async () => {
    const { file } = await at.hall.sit();
    const id = await at.fact(file, 'gi', ['nora']);
    const mark = await at.keep(file);
    const moved = await as('gi', 'update contribution set channel = case_id where id = $1 returning channel = case_id as open', [id]);
    expect(moved).toEqual([{ open: false }]);
    const word = "insert into side_word (id, case_id, kind, thing_id, party, seat_id, side_of, for_all, content, at) select gen_random_uuid(), $1, 'Contribution', $2, s.party, s.id, '{}', true, '', now() from seat s where s.id = $3";
    expect(await as('police', word, [file.id, id, file.seatOf('police')])).toBe('42501');
    expect(await as('police', word, [file.id, id, file.seatOf('gi')])).toBe('42501');
    expect(await as('gi', word, [file.id, id, file.seatOf('gi')])).toEqual([]);
    const answer = "insert into compartment_answer (id, case_id, compartment_id, seat_id, persons, answered_by, at) values (gen_random_uuid(), $1, $2, $3, '{}', $4, now())";
    expect(await as('ggz', answer, [file.id, mark, file.seatOf('ggz'), file.seatOf('ggz')])).toBe('42501');
    expect(await as('police', answer, [file.id, mark, file.seatOf('ggz'), file.seatOf('police')])).toEqual([]);
  });

  it('nobody marks, tells or ends past the functions that ask everything again', async () => {
    const { file } = await at.hall.sit();
    const mark = await at.keep(file);
    expect(await as('gi', 'update compartment set ended_at = now() where id = $1', [mark])).toBe('42501');
    expect(await as('gi', 'update compartment set audience = audience || $2::uuid where id = $1', [mark, file.seatOf('ggz')])).toBe('42501');
    expect(await as('ggz', "select tell_of_mark(gen_random_uuid(), $1, $2, $2, '') as told", [mark, file.seatOf('ggz')])).toEqual([{ told: null }]);
    expect(await as('gi', "select tell_of_mark(gen_random_uuid(), $1, $2, $3, '') as told", [mark, file.seatOf('ggz'), file.seatOf('gi')])).toEqual([{ told: null }]);
    const apart = "select mark_apart(gen_random_uuid(), $1, 'STALKING', 'SUSPECTED', $2, $3, $4, $5, '') as marked";
    const nobody = JSON.stringify([{ seat: file.seatOf('ggz'), persons: [file.persons.leo] }]);
    expect(await as('police', apart, [file.seatOf('police'), [file.persons.nora], [file.persons.leo], [file.seatOf('ggz')], nobody])).toEqual([{ marked: false }]);
    expect(await as('police', apart, [file.seatOf('gi'), [file.persons.nora], [file.persons.leo], [file.seatOf('gi')], JSON.stringify([{ seat: file.seatOf('gi'), persons: [] }])])).toEqual([{ marked: false }]);
    expect(await as('gi', 'select * from apart_things($1)', [file.id])).toBe('42501');
  });
});

it('the database judges every thing as the pure rule does', async () => {
  const { file } = await at.hall.sit({ seats: ['police', 'ggz', 'gi', 'rvdk', 'process'] });
  const SIDES: Readonly<Record<string, SeatSide>> = { police: 'NEITHER', gi: 'ONE', ggz: 'OTHER', process: 'BOTH', rvdk: 'UNKNOWN' };
  await at.keep(file, { chair: [], police: [], gi: ['nora'], ggz: ['leo'], process: ['nora', 'leo'], rvdk: null });
  const { hub, world } = at.hall;
  const tokens = new Map<string, Channel>((await hub.asOwner<{ token: string; word: Channel }>("select channel_of($1, w) as token, w as word from unnest(array['ALL', 'ONE', 'OTHER', 'NEITHER']) w", [file.id])).map(({ token, word }) => [token, word]));
  const sides = { one: [file.persons.nora], other: [file.persons.leo] };
  const channels = await hub.asOwner<{ seat_id: string; channels: string[] }>('select seat_id, channels from seat_channel where case_id = $1', [file.id]);
  for (const [handle, side] of Object.entries(SIDES)) {
    const row = channels.find(({ seat_id: seat }) => seat === file.seatOf(handle as never));
    expect((row?.channels ?? [file.id]).map((token) => tokens.get(token)).sort()).toEqual([...channelsOf(side)].sort());
  }
  const persons = fc.subarray(['nora', 'leo', 'child1'] as const);
  const made: { id: string; channel: Channel }[] = [];
  await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.keys(SIDES)), persons, fc.option(fc.oneof(fc.constant('ALL' as const), fc.subarray(['nora', 'leo'] as const, { minLength: 1 })), { freq: 2 }), fc.array(fc.nat(), { maxLength: 2 }), async (handle, about, word, picks) => {
    const author = file.seatOf(handle as never);
    const organisation = world.people[handle as 'gi'].organisationId;
    const cited = picks.length > 0 && made.length > 0 ? [...new Set(picks.map((pick) => made[pick % made.length]!))] : [];
    const personIds = about.map((who) => file.persons[who]);
    const id = crypto.randomUUID();
    if (word) await hub.asOwner("insert into side_word (id, case_id, kind, thing_id, party, seat_id, side_of, for_all, content, at) values (gen_random_uuid(), $1, 'Contribution', $2, '', $3, $4, $5, '', now())", [file.id, id, author, word === 'ALL' ? [] : word.map((who) => file.persons[who]), word === 'ALL']);
    const [row] = cited.length > 0
      ? await hub.asOwner<{ channel: string }>(`insert into factor (id, case_id, conference_id, author_seat_id, organisation_id, task, scope, audience, born_audience, cited, closed, person_id, subjects, kind, mechanism, content, first_processed_at, version)
          select $1, $2, c.id, $3, $4, 'NONE', 'OWN', '{}', '{}', $5, '{}', $6, '{}', 'RISK', 'AROSE', '', now(), 1 from conference c where c.case_id = $2 limit 1 returning channel`, [id, file.id, author, organisation, cited.map((one) => one.id), personIds[0] ?? null])
      : await hub.asOwner<{ channel: string }>(`insert into contribution (id, case_id, organisation_id, supplier_role, task, author_seat_id, category, knowledge, audience, about_person_ids, subjects, content, first_processed_at)
          values ($1, $2, $3, 'POLITIE', 'NONE', $4, 'POLICE', 'HEARSAY', '{}', $5, '{}', '', now()) returning channel`, [id, file.id, organisation, author, personIds]);
    const expected = channelOf({ author: SIDES[handle]!, personIds: cited.length > 0 ? personIds.slice(0, 1) : personIds, cited: cited.map((one) => one.channel), word: word === 'ALL' ? 'ALL' : word && word.map((who) => file.persons[who]) }, sides);
    expect(tokens.get(row!.channel)).toBe(expected);
    if (cited.length === 0) made.push({ id, channel: expected });
  }), { numRuns: 150 });
});
