import type { AccessLogLineModel } from './access-log.model';
import type { LogRow } from './log-row';

const same = (one: AccessLogLineModel & { actorId: string; caseId: string | null }, other: LogRow): boolean =>
  one.live && other.live && one.action === other.action && one.actorId === other.actorId && one.caseId === other.caseId && one.purpose === other.purpose && one.onBehalfOf === other.onBehalfOf;

/**
 * A screen that follows a conference writes a row at every change; as lines they would bury the rest.
 * Neighbouring ones of one person in one sitting become one line, with how many rows it stands for.
 * @param rows newest first.
 */
export function foldLive(rows: readonly LogRow[]): AccessLogLineModel[] {
  const lines: (AccessLogLineModel & { actorId: string; caseId: string | null })[] = [];
  for (const { place: _, ...row } of rows) {
    const line = lines.findLast(({ actorId, live, action }) => live && actorId === row.actorId && action === row.action);
    const earlier = line && same(line, { ...row, place: '' }) && lines.slice(lines.indexOf(line) + 1).every((between) => between.live || between.actorId !== row.actorId) ? line : null;
    if (!earlier) {
      lines.push({ ...row, since: null, rows: 1 });
      continue;
    }
    earlier.since = row.at;
    earlier.rows += 1;
    earlier.objects = added(earlier.objects, row.objects);
    earlier.subjects = [...earlier.subjects, ...row.subjects.filter((one) => !earlier.subjects.some((other) => other.familyRole === one.familyRole && other.position === one.position))];
  }
  return lines;
}

function added(one: AccessLogLineModel['objects'], other: AccessLogLineModel['objects']): AccessLogLineModel['objects'] {
  const sums = new Map(one.map(({ kind, count }) => [kind, count]));
  for (const { kind, count } of other) sums.set(kind, (sums.get(kind) ?? 0) + count);
  return [...sums].map(([kind, count]) => ({ kind, count }));
}
