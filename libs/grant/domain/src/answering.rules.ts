import { accept, dayOf, refuse, type DataCategory, type Result } from '@casustafel/kernel';
import { stateAt, type AccessRequest, type DeclineSentence, type WishedLevel } from './access-request';
import { endOf } from './asking.rules';

export interface GrantingFacts {
  /** The supplier's own items that were picked. */
  readonly items: readonly { readonly id: string; readonly caseId: string; readonly party: string; readonly category: DataCategory }[];
  readonly seatId: string;
  /** The asker still sits at this table. */
  readonly askerSits: boolean;
  readonly now: Date;
}

export interface GrantTerms {
  readonly level: WishedLevel;
  readonly until: Date;
}

export type GrantingRefusal = 'ALREADY_ANSWERED' | 'ASKER_LEFT' | 'NOT_WHAT_WAS_ASKED' | 'UNTIL_IN_PAST' | 'UNTIL_TOO_LATE';

/** Grants what was asked: that one item, or of a scope whichever of their own the supplier picks, perhaps none. */
export function grant(
  request: AccessRequest,
  { itemIds, level, untilOn, reason }: { readonly itemIds: readonly string[]; readonly level?: WishedLevel | null; readonly untilOn: string | null; readonly reason: string },
  { items, seatId, askerSits, now }: GrantingFacts,
): Result<{ readonly request: AccessRequest; readonly terms: GrantTerms }, GrantingRefusal> {
  if (request.state !== 'ASKED') return refuse('ALREADY_ANSWERED');
  if (!askerSits) return refuse('ASKER_LEFT');
  if (!isWhatWasAsked(request, itemIds, items)) return refuse('NOT_WHAT_WAS_ASKED');
  // What was wished for may be over by the time it is answered; then the supplier names a day.
  const until = untilOn ? endOf(untilOn, now) : endOf(dayOf(new Date(request.until.getTime() - 1)), now);
  if (!until.ok) return until;
  const terms = { level: level ?? request.level, until: until.value };
  return accept({ terms, request: { ...answered(request, seatId, now), state: 'GRANTED', level: terms.level, until: terms.until, itemIds, answer: { sentence: null, reason } } });
}

function isWhatWasAsked({ contributionId, category, caseId, supplier }: AccessRequest, itemIds: readonly string[], items: GrantingFacts['items']): boolean {
  if (contributionId) return itemIds.length === 1 && itemIds[0] === contributionId;
  return itemIds.every((id) => items.some((item) => item.id === id && item.caseId === caseId && item.party === supplier && item.category === category));
}

/** Declines. To a scope a fixed sentence is enough: own words easily say that there is something. */
export function decline(
  request: AccessRequest, { sentence, reason }: { readonly sentence: DeclineSentence; readonly reason: string | null }, { seatId, now }: { readonly seatId: string; readonly now: Date },
): Result<AccessRequest, 'ALREADY_ANSWERED' | 'DECLINE_REASON_MISSING'> {
  if (request.state !== 'ASKED') return refuse('ALREADY_ANSWERED');
  if (request.contributionId && !reason) return refuse('DECLINE_REASON_MISSING');
  return accept({ ...answered(request, seatId, now), state: 'DECLINED', answer: { sentence, reason } });
}

/** Ends a grant before its time. */
export function endEarly(request: AccessRequest, { now }: { readonly now: Date }): Result<AccessRequest, 'NOT_GRANTED'> {
  if (stateAt(request, now) !== 'GRANTED') return refuse('NOT_GRANTED');
  return accept({ ...request, state: 'ENDED', until: now, version: request.version + 1 });
}

/** Takes one's own question back while nobody has answered it. */
export function takeBack(request: AccessRequest): Result<AccessRequest, 'ALREADY_ANSWERED'> {
  return request.state === 'ASKED' ? accept({ ...request, state: 'WITHDRAWN', version: request.version + 1 }) : refuse('ALREADY_ANSWERED');
}

const answered = (request: AccessRequest, seatId: string, now: Date): AccessRequest => ({ ...request, answeredAt: now, answeredBySeatId: seatId, version: request.version + 1 });
