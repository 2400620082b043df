import { decidingFactsOf, knownContributions, maybeMoment, placesTable, raw, ruleToSql, shieldedCases, sql, uuid, whole, type JsonRow, type Read, type ReadTx, type Sql } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import { columnsFor } from './contribution.repository';
import { kept, type KeptContribution } from './contribution.row';
import type { PageEnd } from './new-for-me.marks';

/** An item with its place in the list. */
export interface NewestContribution {
  readonly kept: KeptContribution;
  /** Since when one of the reader's own seats is shown something of it; null where that is not known yet. */
  readonly since: Date | null;
  readonly place: string;
  /** Whether there is more behind the page it stands on. */
  readonly more: boolean;
}

export interface PageOf {
  readonly first: number;
  readonly after: PageEnd | null;
  /** Whose screen it is to stand on: guests may see it, or not. */
  readonly signInId: string | null;
}

export const casesOf = ({ seats }: Actor): readonly string[] => [...new Set(seats.map(({ caseId }) => caseId))];

/**
 * What this reader may know in all of their cases, by the very rule that judges a list of one case: no compartment, closed case or ended
 * seat is asked anything else here. What is seen in an emergency is not theirs, and a look that does not say so sees nothing by it. Of a
 * case with guests in its session nothing is here, also not what they were told: on the page of that case it stands beside them, and
 * whether it is new to this reader is not theirs to see.
 */
const maySee = (actor: Actor, signInId: string | null): Sql =>
  sql`c.withdrawn_at is null and ${knownContributions(actor)} and not c.case_id in ${shieldedCases(casesOf(actor), signInId)}`;

/** Since when a seat of the reader in its case is shown an item, and its place in the list by that. */
const PLACE = raw(`cross join lateral (select max(c.shown_since[array_position(c.shown, s)]) as since from unnest(m.seats) s) w
    cross join lateral (select coalesce(w.since, c.first_processed_at) as place) k`);

/** All there is in their cases, newest first; whoever reads from it judges a row when its turn comes, and none beyond the page. */
const inOrder = raw(`(select c.*, w.since, k.place from m cross join lateral (select c.* from contribution c where c.case_id = m.case_id and c.withdrawn_at is null offset 0) c
    ${PLACE.text} order by k.place desc, c.id desc offset 0)`);

/** The items of a page. Which cases they are of is set for the read after it in the same statement. */
export function readNewest(read: ReadTx, actor: Actor, sealer: Sealer, { first, after, signInId }: PageOf): Read<NewestContribution> {
  const behind = after ? sql`and (c.place, c.id) < (${{ cast: 'timestamptz', value: after.at }}, ${uuid(after.id)})` : raw('');
  const judged = read.judged(
    'Contribution',
    sql`with m as materialized (${placesTable(actor)}), page as materialized (
        select c.*, row_number() over (order by c.place desc, c.id desc) as n from ${inOrder} c where ${maySee(actor, signInId)} ${behind} order by c.place desc, c.id desc limit ${whole(first + 1)})
      select ${columnsFor(actor)}, ${decidingFactsOf(actor)} as decides, c.since, c.place, (select count(*) > ${whole(first)} from page) as more,
        (select set_config('casustafel.page_cases', string_agg(distinct p.case_id::text, ','), true) is null from page p where p.n <= ${whole(first)}) as unknown
      from page c join m on m.case_id = c.case_id where c.n <= ${whole(first)} order by c.place desc, c.id desc`,
    (row) => ({ kept: kept(sealer, row), since: maybeMoment(row['since']), place: String(row['place']), more: row['more'] === true }),
  );
  return { ...judged, named: true };
}

const pageCases = raw("(select string_to_array(nullif(current_setting('casustafel.page_cases', true), ''), ','))::uuid[]");

/** How the cases of that page are called. */
export const readCasesOfPage = (read: ReadTx, actor: Actor): Read<{ readonly id: string; readonly number: string }> =>
  read.rows(
    'CaseFile',
    sql`select f.id, f.number from case_file f where f.id = any(${pageCases}) and ${ruleToSql(ruleFor(actor, 'read', 'CaseFile'), { id: { column: 'f.id', type: 'uuid' } })} order by f.number`,
    (row: JsonRow) => ({ id: row['id'] as string, number: row['number'] as string }),
  );

/** When this person was last here in an earlier sign-in; one that still goes on elsewhere counts until this one began. */
export const readLastHere = (read: ReadTx, signInId: string | null): Read<Date | null> =>
  read.aside(
    sql`select max(least(x.last_seen_at, s.started_at)) as at from sign_in s join sign_in x on x.professional_id = s.professional_id and x.started_at < s.started_at where s.id = ${uuid(signInId)}`,
    (row) => maybeMoment(row['at']),
  );
