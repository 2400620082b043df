import { accept, addDays, dayOf, endOfDay, levelAtLeast, refuse, type DataCategory, type Level, type Result, type Task } from '@casustafel/kernel';
import { MOST_DAYS, type AccessRequest, type WishedLevel } from './access-request';

export interface AskingFacts {
  readonly id: string;
  readonly caseId: string;
  readonly seat: { readonly id: string; readonly party: string };
  readonly supplier: { readonly party: string; readonly organisationId: string; readonly task: Task };
  /** The item, with what the asker sees of it now; null for a scope. */
  readonly item: { readonly id: string; readonly level: Level } | null;
  readonly category: DataCategory | null;
  /** The asker's own open questions about the same. */
  readonly alreadyAsked: boolean;
  /** The day of the conference that runs or is to come, where there is one. */
  readonly conferenceDay: string | null;
  readonly now: Date;
}

export type AskingRefusal = 'OWN_PARTY' | 'ALREADY_SEEN' | 'ALREADY_ASKED' | 'UNTIL_IN_PAST' | 'UNTIL_TOO_LATE';

/** What was asked and nothing of what there is: nothing here depends on whether the supplier has anything. */
export function ask(given: { readonly level: WishedLevel; readonly reason: string; readonly untilOn: string | null }, facts: AskingFacts): Result<AccessRequest, AskingRefusal> {
  const { id, caseId, seat, supplier, item, category, alreadyAsked, conferenceDay, now } = facts;
  if (seat.party === supplier.party) return refuse('OWN_PARTY');
  if (item && levelAtLeast(item.level, given.level)) return refuse('ALREADY_SEEN');
  if (alreadyAsked) return refuse('ALREADY_ASKED');
  const until = endOf(given.untilOn ?? usualDay(conferenceDay, now), now);
  if (!until.ok) return until;
  return accept({
    id, caseId, seatId: seat.id, supplier: supplier.party, organisationId: supplier.organisationId, task: supplier.task,
    contributionId: item?.id ?? null, category: item ? null : category, level: given.level, reason: given.reason, until: until.value,
    state: 'ASKED', askedAt: now, answeredAt: null, answeredBySeatId: null, answer: null, itemIds: [], version: 1,
  });
}

/** The conference of today or later, within what a grant can last; otherwise today. */
export function usualDay(conferenceDay: string | null, now: Date): string {
  const today = dayOf(now);
  return conferenceDay && conferenceDay >= today && conferenceDay <= addDays(today, MOST_DAYS) ? conferenceDay : today;
}

/** The end of a Dutch day, within what a grant can last. */
export function endOf(day: string, now: Date): Result<Date, 'UNTIL_IN_PAST' | 'UNTIL_TOO_LATE'> {
  const today = dayOf(now);
  if (day < today) return refuse('UNTIL_IN_PAST');
  return day > addDays(today, MOST_DAYS) ? refuse('UNTIL_TOO_LATE') : accept(endOfDay(day));
}
