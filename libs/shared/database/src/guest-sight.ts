import type { Level } from '@casustafel/kernel';
import type { ReadTx } from './look';
import type { Read } from './read';
import { raw, sql, uuid, uuids, type Bound, type Sql } from './sql';

/** What the guests who are in the session now leave of one screen. */
export interface GuestSight {
  /** Their stays, by ids that say nothing of who they are. */
  readonly presenceIds: readonly string[];
  /** Whether this screen shows only what the guests may see: it does, unless its owner said that these very guests cannot see it. */
  readonly shielded: boolean;
  /** What every guest who is here has heard, and how much of it all of them have. */
  readonly told: ReadonlyMap<string, Level>;
}

/** Nobody is here who may not see everything. */
export const NO_GUESTS: GuestSight = { presenceIds: [], shielded: false, told: new Map() };

interface ToldJson {
  readonly id: string;
  readonly level: Level;
}

const RANK = "array_position(array['CONCLUSION', 'SUMMARY', 'FULL'], r.level)";

/**
 * Reads, first of all in a look, whether guests are in the session, and sets that for the reads after it in the same statement:
 * what may not be seen with guests present is not read at all, and so it cannot stand in the log either.
 */
export const guestSight = (read: ReadTx, caseId: string, signInId: string | null): Read<GuestSight> => read.aside(
  sql`select s.presence_ids, s.shielded, s.told, set_config('casustafel.shielded', case when s.shielded then 'on' else '' end, true) as set_shielded,
      set_config('casustafel.told', case when s.shielded then (select coalesce(string_agg(t.value->>'id', ','), '') from jsonb_array_elements(s.told) t) else '' end, true) as set_told,
      set_config('casustafel.here', case when s.shielded then (select coalesce(string_agg(distinct x.id::text, ','), '') from (
        select unnest((select reader_seats())::uuid[]) as id union all
        select v.seat_id from presence v join conference c on c.id = v.conference_id and c.phase = 'LIVE' where v.case_id = ${uuid(caseId)} and not v.gone and v.seen_at > now() - interval '10 seconds') x) else '' end, true) as set_here
    from (
      with here as materialized (
        select p.id, p.guest_id from guest_presence p where p.case_id = ${uuid(caseId)} and p.left_at is null
      ), heard as (
        select r.contribution_id, r.guest_id, max(${raw(RANK)}) as rank from read_aloud r
        where r.state = 'TOLD' and r.recalled is null and r.guest_id in (select guest_id from here) group by 1, 2
      )
      select h.ids as presence_ids,
        cardinality(h.ids) > 0 and ${seenBy(uuid(caseId), signInId)} as shielded,
        coalesce((select jsonb_agg(jsonb_build_object('id', x.contribution_id, 'level', (array['CONCLUSION', 'SUMMARY', 'FULL'])[x.rank]))
          from (select contribution_id, min(rank) as rank from heard group by 1 having count(*) = cardinality(h.ids)) x), '[]') as told
      from (select array(select id from here order by id) as ids) h
    ) s`,
  (row) => ({
    presenceIds: row['presence_ids'] as string[],
    shielded: row['shielded'] === true,
    told: new Map((row['told'] as ToldJson[]).map(({ id, level }) => [id, level])),
  }),
);

/** Unless the owner of this screen said that these very guests cannot see it; `h.ids` are their stays. */
function seenBy(caseId: Sql | Bound, signInId: string | null): Sql {
  return sql`not exists (select 1 from guest_unseen u where u.case_id = ${caseId} and u.sign_in_id = ${uuid(signInId)} and u.presence_ids @> h.ids)`;
}

/** Guests who are in the session of a case now. */
export interface GuestsInCase {
  readonly caseId: string;
  readonly presenceIds: readonly string[];
}

const inSessions = (caseIds: readonly string[]): Sql => sql`(select p.case_id, array_agg(p.id order by p.id) as ids from guest_presence p where p.case_id = any(${uuids(caseIds)}) and p.left_at is null group by 1) h`;

/** The same question for a screen over several cases: who is there. It is asked in the look that reads the list. */
export const guestsInCases = (read: ReadTx, caseIds: readonly string[]): Read<GuestsInCase> =>
  read.aside(sql`select h.case_id, h.ids from ${inSessions(caseIds)}`, (row) => ({ caseId: row['case_id'] as string, presenceIds: row['ids'] as string[] }));

/** Cases of which nothing is to stand on this screen, for as long as guests in their session can see it. */
export const shieldedCases = (caseIds: readonly string[], signInId: string | null): Sql =>
  sql`(select h.case_id from ${inSessions(caseIds)} where ${seenBy(raw('h.case_id'), signInId)})`;

const SHIELDED = raw("(select current_setting('casustafel.shielded', true)) = 'on'");
const listed = (name: string): Sql => raw(`(select string_to_array(nullif(current_setting('casustafel.${name}', true), ''), ','))::uuid[]`);

/** What guests leave of a kind of thing: all, what they were told, who sits in the room with them, or nothing. */
export type LeftByGuests = 'ALL' | 'TOLD' | 'HERE' | 'NOTHING';

/** Keeps a read to what guests may see beside this reader; without a word on it, that is nothing. */
export function besideGuests<T>(read: Read<T>, leaves: LeftByGuests = 'NOTHING'): Read<T> {
  if (leaves === 'ALL') return read;
  const also: Sql = leaves === 'NOTHING' ? raw('') : sql`or q.id = any(${listed(leaves === 'TOLD' ? 'told' : 'here')})`;
  return { ...read, query: sql`select q.* from (${read.query}) q where ${SHIELDED} is not true ${also}` };
}
