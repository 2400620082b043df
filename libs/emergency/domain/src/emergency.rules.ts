import { accept, dayOf, refuse, type Result } from '@casustafel/kernel';
import { EMERGENCY_MINUTES, isRunning, type EmergencyAccess, type EmergencyVerdict } from './emergency-access';

const minutesAfter = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000);

/** When one that begins now ends, unless it is extended. */
export const endOfEmergency = (now: Date): Date => minutesAfter(now, EMERGENCY_MINUTES);

/** Once, while it runs, by as long again: it ends at most twice that after it began, whenever this was pressed. */
export function extend(access: EmergencyAccess, now: Date): Result<EmergencyAccess, 'EMERGENCY_ENDED' | 'EXTENDED_BEFORE'> {
  if (!isRunning(access, now)) return refuse('EMERGENCY_ENDED');
  if (access.extendedAt) return refuse('EXTENDED_BEFORE');
  return accept({ ...access, until: minutesAfter(access.until, EMERGENCY_MINUTES), extendedAt: now, version: access.version + 1 });
}

/** Ends it at once. */
export function end(access: EmergencyAccess, now: Date): Result<EmergencyAccess, 'EMERGENCY_ENDED'> {
  return isRunning(access, now) ? accept({ ...access, endedAt: now, version: access.version + 1 }) : refuse('EMERGENCY_ENDED');
}

export interface Reviewer {
  readonly professionalId: string;
  readonly organisationId: string;
}

export type ReviewRefusal = 'EMERGENCY_RUNS' | 'REVIEWED_BEFORE' | 'CONCERNED' | 'SAME_ORGANISATION';

/** Judges it afterwards: by somebody who is not concerned, of another organisation than whoever opened it (D12), and once. */
export function review(access: EmergencyAccess, verdict: EmergencyVerdict, { professionalId, organisationId }: Reviewer, now: Date): Result<EmergencyAccess, ReviewRefusal> {
  if (access.professionalId === professionalId) return refuse('CONCERNED');
  if (access.organisationId === organisationId) return refuse('SAME_ORGANISATION');
  if (isRunning(access, now)) return refuse('EMERGENCY_RUNS');
  if (access.reviewedAt) return refuse('REVIEWED_BEFORE');
  return accept({ ...access, verdict, reviewedAt: now, version: access.version + 1 });
}

/** Nobody judged it, and the day on which that had to be done is over. */
export const isOverdue = ({ reviewedAt, reviewDue }: Pick<EmergencyAccess, 'reviewedAt' | 'reviewDue'>, now: Date): boolean => reviewedAt === null && reviewDue < dayOf(now);
