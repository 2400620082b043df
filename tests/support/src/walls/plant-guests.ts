import type { Sealer } from '@casustafel/key-store';
import type pg from 'pg';
import { LONG_AGO } from './days';
import type { GrownCase, GrownGuests } from './grown';

interface Ground {
  readonly client: pg.Client;
  readonly insert: (table: string, rows: readonly Readonly<Record<string, unknown>>[]) => Promise<void>;
  readonly sealer: Sealer;
}

/** Guests as they stand in the session of a case. Who may come in and be told what is for other tests: here it is as it was grown. */
export async function plantGuests({ id: caseId, seats }: GrownCase, { guests, unseen }: GrownGuests, { client, insert, sealer }: Ground): Promise<void> {
  const sealed = (place: string, content: object): string => `\\x${sealer.seal(caseId, place, content).toString('hex')}`;
  const conference = (await client.query('select id from conference where case_id = $1', [caseId])).rows[0].id as string;
  const here = { case_id: caseId, conference_id: conference };
  const [first] = seats;
  const kept = ['guest_presence', 'read_aloud'];
  for (const table of kept) await client.query(`alter table ${table} disable trigger ${table}_kept`);
  await insert('guest', guests.map(({ id }) => ({
    ...here, id, role: 'ONDERWIJS', speaks_with: [], recorded_by: first!.id, recorded_at: LONG_AGO, signed_at: LONG_AGO, statement: 'Geheim', signed_way: 'PAPER', witness_seat_id: first!.id, version: 1,
    content: sealed(`guest:${id}`, { name: 'Gast', jobTitle: 'leraar', organisation: 'School', why: 'Omdat' }),
  })));
  await insert('guest_presence', guests.map(({ id, stay, isHere }) => ({ ...here, id: stay, guest_id: id, came_at: LONG_AGO, left_at: isHere ? null : LONG_AGO })));
  await insert('read_aloud', guests.flatMap((guest) => guest.heard.map(({ id, item, level, isRecalled }) => ({
    ...here, id, guest_id: guest.id, contribution_id: item.id, party: `${caseId}:${item.author.organisationId}:${item.author.task}`, level, subjects: [], recorded_seat_id: first!.id, proposed_at: LONG_AGO, needs_word: false,
    content: sealed(`read-aloud:${id}`, { purpose: 'Om te helpen', wordReason: null }), state: 'TOLD', manner: 'TOLD', teller_seat_id: first!.id, told_at: LONG_AGO, article: 'Bgs 2.21',
    recalled: isRecalled ? 'WITHDRAWN' : null, recalled_at: isRecalled ? LONG_AGO : null, version: 1,
  }))));
  const stays = guests.filter(({ isHere }) => isHere).map(({ stay }) => stay);
  // A screen is a sign-in, and in a grown world that has the id of its person.
  await insert('guest_unseen', unseen.map((person) => ({ ...here, id: person.id, seat_id: seats.find((seat) => seat.person === person)!.id, sign_in_id: person.id, presence_ids: stays, said_at: LONG_AGO })));
  for (const table of kept) await client.query(`alter table ${table} enable trigger ${table}_kept`);
}
