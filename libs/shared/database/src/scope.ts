import { moment, raw, sql, text, texts, uuid, whole, type Sql } from './sql';

/** Which part of a case is asked: all of it, what changed since a point in its stream, or these very things. */
export interface Scope {
  readonly caseId: string;
  readonly since?: number;
  readonly ids?: readonly string[];
  /** For a report: what stood when this conference closed (or stands now, while it has not). */
  readonly report?: { readonly conferenceId: string; readonly until: Date };
}

/** Keeps a report to what was there at closing; `since` is the column that says from when. */
export const stoodAt = ({ report }: Scope, since: Sql): Sql => (report ? sql` and ${since} <= ${moment(report.until)}` : raw(''));

/** Keeps a report to what its own conference made. */
export const ofConference = ({ report }: Scope, alias: string): Sql => (report ? sql` and ${raw(alias)}.conference_id = ${uuid(report.conferenceId)}` : raw(''));

/** The part of the predicate that keeps to the scope; `alias` is the table's alias in the query. */
export function within({ caseId, since, ids }: Scope, kind: string, alias: string): Sql {
  const inCase = sql`${raw(alias)}.case_id = ${uuid(caseId)}`;
  // As text, so that no index is asked: all of the case come to the wall, whether or not these are among them, and it takes as long.
  if (ids) return sql`${inCase} and ${raw(alias)}.id::text = any(${texts(ids)})`;
  if (since === undefined) return inCase;
  return sql`${inCase} and ${raw(alias)}.id in (select o.object_id from outbox o where o.stream = ${uuid(caseId)} and o.kind = ${text(kind)} and o.n > ${whole(since)})`;
}
