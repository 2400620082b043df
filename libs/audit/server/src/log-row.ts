import { momentOf, type JsonRow } from '@casustafel/database';
import { isId } from '@casustafel/kernel';
import { ITEMS } from '@casustafel/policy';
import type { AccessLogLineModel } from './access-log.model';

/** One row of the log as the officer may see it, with its place for the next page. */
export interface LogRow extends Omit<AccessLogLineModel, 'since' | 'rows'> {
  readonly place: string;
  readonly actorId: string;
  readonly caseId: string | null;
}

/** Where a row stands, for a page that goes on from there. */
export const placeOf = (row: JsonRow): string => Buffer.from(JSON.stringify([row['at'], row['stream'], row['n']])).toString('base64url');

/** @returns null for a place nobody gave out. */
export function readPlace(place: string): { at: string; stream: string; n: number } | null {
  try {
    const [at, stream, n] = JSON.parse(Buffer.from(place, 'base64url').toString()) as [string, string, number];
    // Kept as text: a Date would lose the microseconds that tell two rows apart.
    return Number.isNaN(Date.parse(at)) || typeof n !== 'number' || !isId(stream) ? null : { at, stream, n };
  } catch {
    return null;
  }
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

export function logRow(row: JsonRow): LogRow {
  const kinds = texts(row['object_kinds']);
  return {
    id: `${String(row['stream'])}:${String(row['n'])}`,
    place: placeOf(row),
    at: momentOf(row['at']),
    actorId: String(row['actor_id'] ?? ''),
    actor: String(row['actor_name'] ?? ''),
    onBehalfOf: row['behalf_name'] === null ? null : String(row['behalf_name']),
    jobTitle: String(row['job_title'] ?? ''),
    organisation: String(row['organisation'] ?? ''),
    role: String(row['role']),
    function: String(row['function']),
    action: String(row['action']),
    outcome: String(row['outcome']),
    caseId: row['case_id'] === null ? null : String(row['case_id']),
    caseNumber: row['case_number'] === null ? null : String(row['case_number']),
    objects: [...new Set(kinds)].map((kind) => ({ kind, count: kinds.filter((each) => each === kind).length })),
    subjects: (row['about'] as { familyRole: string; position: number }[] | null) ?? [],
    purpose: String(row['purpose']),
    live: row['live'] === true,
    origin: String(row['origin']),
    operator: String(row['operator']),
    ruleBook: String(row['rule_book']),
    agreement: String(row['agreement']),
    // What judged each item says of which kind it is, and that is of the case: it is there for judging again, not for reading.
    decisionKey: String(row['decision_key']).split(ITEMS)[0]!,
  };
}
