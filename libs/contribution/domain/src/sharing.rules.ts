import { accept, NEVER_PASSING, refuse, type Level, type Result } from '@casustafel/kernel';
import { levelsGrantable, levelsLeft, openUntilLeft, receiversLeft, type SupplierCondition, type Written } from './condition';
import { receiversOf, type Contribution, type OpenGate } from './contribution';

export interface SharingFacts {
  readonly seatIds: readonly string[];
  readonly liveSeatIds: ReadonlySet<string>;
  /** Every seat of the supplier in this case, ended ones too: a former colleague is no receiver. */
  readonly ownSeatIds: ReadonlySet<string>;
  /** The supplier's sentence: the one on the card, or the one given now. */
  readonly ground: string | null;
  readonly level: Level;
  readonly text: Written;
  readonly gate: OpenGate | null;
  readonly conditions: readonly SupplierCondition[];
  readonly incidental: boolean;
  readonly now: Date;
}

export type SharingRefusal = 'WITHDRAWN' | 'NEVER_PASSES' | 'GROUND_MISSING' | 'SEAT_NOT_AT_TABLE' | 'CONCLUSION_MISSING' | 'SUMMARY_MISSING' | 'CONDITION_IN_PAST' | 'LEVEL_NOTHING';

/** Widens the circle that may know, and says how much. Who may widen it, and what the law lets them see, is for the policy to say. */
export function share(contribution: Contribution, facts: SharingFacts): Result<Contribution, SharingRefusal> {
  const { seatIds, liveSeatIds, ownSeatIds, ground, level, text, gate, conditions, incidental, now } = facts;
  if (contribution.withdrawnAt) return refuse('WITHDRAWN');
  if (NEVER_PASSING.includes(contribution.category)) return refuse('NEVER_PASSES');
  // Asked for at every item, not once per case: need-to-know is weighed item by item.
  if (!ground?.trim()) return refuse('GROUND_MISSING');
  if (seatIds.some((id) => !liveSeatIds.has(id))) return refuse('SEAT_NOT_AT_TABLE');
  if (level === 'NOTHING') return refuse('LEVEL_NOTHING');
  // A level is a text of the supplier's own: it cannot be chosen before it is written.
  if (level === 'CONCLUSION' && !text.conclusion) return refuse('CONCLUSION_MISSING');
  if (level === 'SUMMARY' && !text.summary) return refuse('SUMMARY_MISSING');
  const openUntil = openUntilLeft(conditions);
  if (openUntil <= now) return refuse('CONDITION_IN_PAST');

  const audience = [...new Set([...contribution.audience, ...ownSeatIds, ...seatIds])];
  if (receiversOf({ audience }, ownSeatIds).length === 0) return accept({ ...contribution, audience });
  return accept({
    ...contribution, audience, level, gate, conditions, incidental, openUntil,
    shows: levelsLeft(level, conditions, text),
    grantable: levelsGrantable(conditions, text),
    receivers: receiversLeft(conditions),
    sharedAt: contribution.sharedAt ?? now,
    version: contribution.version + 1,
  });
}

export interface NarrowingFacts {
  /** The seats that keep it, besides one's own. */
  readonly seatIds: readonly string[];
  /** Every seat of the supplier in this case, ended ones too: a former colleague is no receiver. */
  readonly ownSeatIds: ReadonlySet<string>;
}

/** Makes the circle smaller; never widens it in passing, and never shuts the supplier out. */
export function narrow(
  contribution: Contribution,
  { seatIds, ownSeatIds }: NarrowingFacts,
): Result<Contribution, 'WITHDRAWN' | 'SEAT_NOT_IN_AUDIENCE'> {
  if (contribution.withdrawnAt) return refuse('WITHDRAWN');
  const present = new Set(contribution.audience);
  if (seatIds.some((id) => !present.has(id) && !ownSeatIds.has(id))) return refuse('SEAT_NOT_IN_AUDIENCE');

  const audience = contribution.audience.filter((id) => ownSeatIds.has(id) || seatIds.includes(id));
  const stillShared = receiversOf({ audience }, ownSeatIds).length > 0;
  return accept({
    ...contribution,
    audience,
    level: stillShared ? contribution.level : 'NOTHING',
    shows: stillShared ? contribution.shows : [],
    sharedAt: stillShared ? contribution.sharedAt : null,
    version: contribution.version + 1,
  });
}

/** Closes it for everyone at once. Who had opened it stays in the log; what others recorded themselves stays theirs. */
export function withdraw(contribution: Contribution, { now }: { readonly now: Date }): Result<Contribution, 'WITHDRAWN'> {
  if (contribution.withdrawnAt) return refuse('WITHDRAWN');
  return accept({ ...contribution, withdrawnAt: now, openUntil: now, version: contribution.version + 1 });
}

/** The way through secrecy is shut: what had passed through it closes at once, and stays with its supplier. */
export function closeGate(contribution: Contribution, { now }: { readonly now: Date }): Result<Contribution, 'GATE_NOT_OPEN'> {
  if (!contribution.gate || contribution.gate.until <= now) return refuse('GATE_NOT_OPEN');
  return accept({ ...contribution, gate: { ...contribution.gate, until: now }, version: contribution.version + 1 });
}

/** The consent it rests on holds for fewer than before: it closes for the others at once, and opens for nobody. */
export function narrowGate(contribution: Contribution, covers: readonly string[]): Result<Contribution, 'GATE_NOT_OPEN'> {
  if (!contribution.gate) return refuse('GATE_NOT_OPEN');
  const left = contribution.gate.covers.filter((capacity) => covers.includes(capacity));
  return accept({ ...contribution, gate: { ...contribution.gate, covers: left }, version: contribution.version + 1 });
}
