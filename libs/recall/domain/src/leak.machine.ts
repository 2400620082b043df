import { accept, assertNever, refuse, type Result } from '@casustafel/kernel';
import { isLate } from './leak-clock';
import { mustInform, mustReport, type LeakRecord, type LeakRisk, type LeakState } from './leak-record';

export type LeakEvent =
  | { readonly kind: 'ASSESSED'; readonly risk: LeakRisk; readonly assessment: string }
  | { readonly kind: 'REPORTED'; readonly reportedAt: Date; readonly reason: string | null }
  | { readonly kind: 'NOT_REPORTED'; readonly reason: string }
  | { readonly kind: 'CLOSED'; readonly informedAt: Date | null; readonly reason: string | null };
export type LeakRefusal = 'LEAK_NOT_NOW' | 'LEAK_MUST_BE_REPORTED' | 'LEAK_LATE_NEEDS_REASON' | 'LEAK_MUST_INFORM' | 'MOMENT_IN_FUTURE' | 'BEFORE_DISCOVERY';

// Where each step may be taken from: nothing is decided that was not weighed, and nothing is closed undecided.
const FROM: Readonly<Record<LeakEvent['kind'], readonly LeakState[]>> = {
  ASSESSED: ['OPEN', 'ASSESSED'], REPORTED: ['ASSESSED'], NOT_REPORTED: ['ASSESSED'], CLOSED: ['REPORTED', 'NOT_REPORTED'],
};

const outOfTime = ({ discoveredAt }: LeakRecord, at: Date, now: Date): LeakRefusal | null => (at > now ? 'MOMENT_IN_FUTURE' : at < discoveredAt ? 'BEFORE_DISCOVERY' : null);

function hindrance(one: LeakRecord, event: LeakEvent, now: Date): LeakRefusal | null {
  switch (event.kind) {
    case 'ASSESSED':
      return null;
    case 'REPORTED':
      // Too late is still owed, with the reason why (AVG 33 lid 1).
      return outOfTime(one, event.reportedAt, now) ?? (isLate(one.discoveredAt, event.reportedAt) && !event.reason ? 'LEAK_LATE_NEEDS_REASON' : null);
    case 'NOT_REPORTED':
      return mustReport(one) ? 'LEAK_MUST_BE_REPORTED' : null;
    case 'CLOSED':
      if (event.informedAt) return outOfTime(one, event.informedAt, now);
      return mustInform(one) && !event.reason ? 'LEAK_MUST_INFORM' : null;
    default:
      return assertNever(event);
  }
}

function changeOf(event: LeakEvent, now: Date): Partial<LeakRecord> {
  switch (event.kind) {
    case 'ASSESSED': return { state: 'ASSESSED', risk: event.risk, assessment: event.assessment, assessedAt: now };
    case 'REPORTED': return { state: 'REPORTED', reportedAt: event.reportedAt, reportReason: event.reason, decidedAt: now };
    case 'NOT_REPORTED': return { state: 'NOT_REPORTED', reportReason: event.reason, decidedAt: now };
    case 'CLOSED': return { state: 'CLOSED', informedAt: event.informedAt, informReason: event.reason, closedAt: now };
    default: return assertNever(event);
  }
}

/** One step on one leak; there is no step back, and none that removes one (AVG 33 lid 5: every leak stays documented). */
export function applyToLeak(one: LeakRecord, event: LeakEvent, now: Date): Result<LeakRecord, LeakRefusal> {
  if (!FROM[event.kind].includes(one.state)) return refuse('LEAK_NOT_NOW');
  const hindered = hindrance(one, event, now);
  return hindered ? refuse(hindered) : accept({ ...one, ...changeOf(event, now), version: one.version + 1 });
}

/** Whether it was found when it could have been: not in the future, and not before the item was there. */
export function discovered(at: Date, broughtAt: Date, now: Date): Result<Date, 'MOMENT_IN_FUTURE' | 'BEFORE_IT_WAS_SHARED'> {
  if (at > now) return refuse('MOMENT_IN_FUTURE');
  return at < broughtAt ? refuse('BEFORE_IT_WAS_SHARED') : accept(at);
}
