import type { Sealer } from '@casustafel/key-store';
import type pg from 'pg';
import { FAR_OFF, LONG_AGO } from './days';
import type { GrownApart, GrownCase, GrownSeat, Served } from './grown';

interface Ground {
  readonly client: pg.Client;
  readonly insert: (table: string, rows: readonly Readonly<Record<string, unknown>>[]) => Promise<void>;
  readonly sealer: Sealer;
}

const partyOf = ({ caseId, organisationId, task }: GrownSeat): string => `${caseId}:${organisationId}:${task}`;

/**
 * Marks that two are kept apart, and what was answered of every seat and said of every item. Where each thing travels is not planted:
 * the database judges it, as it does when somebody at the table marks.
 */
export async function plantMark(file: GrownCase, { mark, one, other }: GrownApart, { client, insert, sealer }: Ground): Promise<void> {
  const { id: caseId, seats, items } = file;
  const sealed = (place: string): string => `\\x${sealer.seal(caseId, place, { why: 'Omdat' }).toString('hex')}`;
  const served: Readonly<Record<Served, readonly string[] | null>> = { ONE: [one], OTHER: [other], BOTH: [one, other], NEITHER: [], UNKNOWN: null };
  const [first] = seats;
  await insert('compartment', [{
    id: mark, case_id: caseId, seat_id: first!.id, party: partyOf(first!), kind: 'STALKING', certainty: 'SUSPECTED', protected: [one], feared: [other], audience: [first!.id], channel: caseId,
    content: sealed(`compartment:${mark}`), marked_at: LONG_AGO, version: 1,
  }]);
  await insert('compartment_answer', seats.flatMap(({ id, serves }) => (served[serves] ? [{ id, case_id: caseId, compartment_id: mark, seat_id: id, persons: served[serves], answered_by: first!.id, at: LONG_AGO }] : [])));
  await insert('side_word', items.flatMap(({ id, author, word }) => (word
    ? [{ id, case_id: caseId, kind: 'Contribution', thing_id: id, party: partyOf(author), seat_id: author.id, side_of: word === 'ALL' ? [] : word, for_all: word === 'ALL', content: sealed(`side_word:${id}`), at: LONG_AGO }]
    : [])));
  await judgeApart(client, caseId, seats);
}

/** Has the database judge where everything travels, as whoever sits there asks it to. */
export async function judgeApart(client: pg.Client, caseId: string, seats: readonly GrownSeat[]): Promise<void> {
  const sitting = seats.find(({ from, until, circle }) => from <= LONG_AGO && until >= FAR_OFF && circle === 'CLEAR')!;
  await client.query('select enter($1, $2)', [sitting.person.id, '']);
  await client.query('select judge_apart($1)', [caseId]);
}
