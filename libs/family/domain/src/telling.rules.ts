import { accept, audienceOf, dayOf, mayCite, mayKnow, refuse, type Citable, type Result, type SeatOfRecipient } from '@casustafel/kernel';
import { isJoint, isWritten, type FamilyMessage, type MessageForm, type Wait } from './family-message';
import type { MessageChangeInput, MessageEndingInput, MessageInput } from './family.input';

/** A fact that is cited, with what its supplier tied to it as far as it binds what leaves the table. */
export interface CitedFact extends Citable {
  readonly notOnward: boolean;
  readonly notInReport: boolean;
  /** It was brought on the other side than the one whom the word is for stands on. */
  readonly isAcross: boolean;
}

/** What a word is held against at planning, at telling and at printing. */
export interface TellingFacts {
  readonly seat: SeatOfRecipient;
  /** Who sits at the table and may hear of these persons. */
  readonly liveSeats: readonly SeatOfRecipient[];
  readonly cited: readonly CitedFact[];
  /** Whom it is for, by age where that is known. */
  readonly persons: readonly { readonly id: string; readonly adult: boolean | null }[];
  /** Whom it is safe to contact, now. */
  readonly safeToContact: ReadonlySet<string>;
  /** Whether the word of the chair that they can be spoken with together stands, now. */
  readonly togetherStands: boolean;
  readonly now: Date;
}

/** Something that is wrong with a fact that is cited: which ones, for the author to see in their own list. */
export interface WrongCitation {
  readonly ok: false;
  readonly code: 'CITATION_TOO_NARROW' | 'NOT_ONWARD' | 'NOT_IN_LETTER';
  readonly ids: readonly string[];
}

export type PlanningRefusal =
  | 'PERSON_NOT_IN_CASE' | 'ONE_PERSON' | 'SEVERAL_PERSONS' | 'NOT_A_CHILD' | 'OWNER_NOT_AT_TABLE' | 'DATE_IN_PAST' | 'CONTACT_NOT_SAFE' | 'TOGETHER_NOT_ARGUED';

const wrong = (code: WrongCitation['code'], facts: readonly CitedFact[]): WrongCitation => ({ ok: false, code, ids: facts.map(({ id }) => id) });

/**
 * What a supplier tied to a fact binds every output (Wgs 2.29 lid 3): what may not be passed on is told to nobody of the family,
 * what may not stand in a report stands in no letter either.
 */
export function boundBy(form: MessageForm, cited: readonly CitedFact[]): WrongCitation | null {
  const notOnward = cited.filter((fact) => fact.notOnward);
  if (notOnward.length > 0) return wrong('NOT_ONWARD', notOnward);
  const notInLetter = isWritten(form) ? cited.filter((fact) => fact.notInReport) : [];
  return notInLetter.length > 0 ? wrong('NOT_IN_LETTER', notInLetter) : null;
}

/** Who it is for, and whether that fits the form: two at once are spoken with only in a form that says so. */
export function fits(form: MessageForm, personIds: readonly string[], persons: TellingFacts['persons']): PlanningRefusal | null {
  const chosen = personIds.map((id) => persons.find((each) => each.id === id));
  if (chosen.some((each) => !each)) return 'PERSON_NOT_IN_CASE';
  if (isJoint(form) && chosen.length < 2) return 'SEVERAL_PERSONS';
  if (!isJoint(form) && chosen.length > 1) return 'ONE_PERSON';
  return form === 'CHILD_LETTER' && chosen[0]!.adult === true ? 'NOT_A_CHILD' : null;
}

/** Whether these may be contacted in this form, now. Together is asked first: it is asked in every case alike, before anything is looked at. */
export function reaches(form: MessageForm, personIds: readonly string[], { safeToContact, togetherStands }: Pick<TellingFacts, 'safeToContact' | 'togetherStands'>): 'TOGETHER_NOT_ARGUED' | 'CONTACT_NOT_SAFE' | null {
  if (isJoint(form) && !togetherStands) return 'TOGETHER_NOT_ARGUED';
  return personIds.every((id) => safeToContact.has(id)) ? null : 'CONTACT_NOT_SAFE';
}

const offPlan = ({ bySeatId, dueOn }: Pick<MessageInput, 'bySeatId' | 'dueOn'>, audience: readonly string[], { liveSeats, now }: TellingFacts): PlanningRefusal | null => {
  if (!liveSeats.some(({ id }) => id === bySeatId) || !audience.includes(bySeatId)) return 'OWNER_NOT_AT_TABLE';
  return dueOn < dayOf(now) ? 'DATE_IN_PAST' : null;
};

const citable = (audience: readonly string[], { liveSeats, cited, now }: TellingFacts): WrongCitation | null => {
  const verdict = mayCite(liveSeats.filter(({ id }) => audience.includes(id)), cited, now);
  const narrow = cited.filter(({ id, isAcross }) => isAcross || (!verdict.ok && verdict.ids.includes(id)));
  return narrow.length > 0 ? wrong('CITATION_TOO_NARROW', narrow) : null;
};

/** Plans a word: for whom, by whom, before when, citing only what everybody who reads it may know. */
export function planMessage(
  { caseId, personIds, form, scope, bySeatId, dueOn, text, citedContributionIds }: MessageInput,
  facts: TellingFacts & { readonly id: string; readonly conferenceId: string | null },
): Result<FamilyMessage, PlanningRefusal> | WrongCitation {
  const { id, conferenceId, seat, liveSeats, cited, persons, now } = facts;
  // Only us are those of the own organisation who may know what it cites.
  const named = audienceOf(scope, seat, liveSeats);
  const audience = scope === 'TABLE' ? named : liveSeats.filter((each) => named.includes(each.id) && cited.every((fact) => mayKnow(each, fact, now))).map((each) => each.id);
  const no = fits(form, personIds, persons) ?? offPlan({ bySeatId, dueOn }, audience, facts) ?? reaches(form, personIds, facts);
  if (no) return refuse(no);
  const narrow = citable(audience, facts) ?? boundBy(form, cited);
  if (narrow) return narrow;
  return accept({
    id, caseId, conferenceId, authorSeatId: seat.id, personIds, form, bySeatId, dueOn, text, audience, bornAudience: audience, citedContributionIds, closedContributionIds: [],
    state: 'PLANNED', outcome: null, endedAt: null, version: 1,
  });
}

/** Writes it anew. What it rested on and closed is let go, and whom it was made for reads it again. */
export function changeMessage(
  kept: FamilyMessage, { text, bySeatId, dueOn, citedContributionIds }: Omit<MessageChangeInput, 'messageId' | 'version'>, facts: TellingFacts,
): Result<FamilyMessage, PlanningRefusal | 'ALREADY_ENDED'> | WrongCitation {
  if (kept.state !== 'PLANNED') return refuse('ALREADY_ENDED');
  const no = offPlan({ bySeatId, dueOn }, kept.bornAudience, facts) ?? reaches(kept.form, kept.personIds, facts);
  if (no) return refuse(no);
  const narrow = citable(kept.bornAudience, facts) ?? boundBy(kept.form, facts.cited);
  if (narrow) return narrow;
  return accept({ ...kept, text, bySeatId, dueOn, citedContributionIds, closedContributionIds: [], audience: kept.bornAudience, version: kept.version + 1 });
}

/** What a planned word is held against at every look and act: what any of its facts may be tied to, and whom it reaches. */
export interface HeldAgainst extends Pick<TellingFacts, 'safeToContact' | 'togetherStands'> {
  readonly notOnward: boolean;
  readonly notInReport: boolean;
}

/** What a planned word waits for. */
export function waitsFor({ form, personIds, closedContributionIds }: Pick<FamilyMessage, 'form' | 'personIds' | 'closedContributionIds'>, facts: HeldAgainst): readonly Wait[] {
  const waits: readonly (Wait | false)[] = [
    isJoint(form) && !facts.togetherStands && 'TOGETHER',
    !personIds.every((id) => facts.safeToContact.has(id)) && 'CONTACT',
    closedContributionIds.length > 0 && 'REVISION',
    (facts.notOnward || (isWritten(form) && facts.notInReport)) && 'CONDITION',
  ];
  return waits.filter((each) => each !== false);
}

const WAIT_REFUSAL = { TOGETHER: 'TOGETHER_NOT_ARGUED', CONTACT: 'CONTACT_NOT_SAFE', REVISION: 'TO_REVISE', CONDITION: 'CONDITION_CAME' } as const;

export interface EndingFacts {
  readonly waits: readonly Wait[];
  readonly now: Date;
}

/** Ends it honestly. It is told only while nothing is waited for; that it could not, or was let go, can always be said. */
export function endMessage(
  kept: FamilyMessage, { ending, outcome }: Pick<MessageEndingInput, 'ending' | 'outcome'>, { waits, now }: EndingFacts,
): Result<FamilyMessage, 'ALREADY_ENDED' | (typeof WAIT_REFUSAL)[Wait]> {
  if (kept.state !== 'PLANNED') return refuse('ALREADY_ENDED');
  const [wait] = ending === 'TOLD' ? waits : [];
  if (wait) return refuse(WAIT_REFUSAL[wait]);
  return accept({ ...kept, state: ending, outcome, endedAt: now, version: kept.version + 1 });
}

/** What is wrong, and the field in which it is put right. */
export const MESSAGE_FIELDS: Partial<Readonly<Record<PlanningRefusal, string>>> = {
  PERSON_NOT_IN_CASE: 'personIds', ONE_PERSON: 'personIds', SEVERAL_PERSONS: 'personIds', NOT_A_CHILD: 'form', OWNER_NOT_AT_TABLE: 'bySeatId', DATE_IN_PAST: 'dueOn',
};
