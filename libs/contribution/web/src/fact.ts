import type { ConditionKind, DataCategory, Knowledge, Level } from '@casustafel/kernel';

/** What a supplier tied to an item. */
export interface Condition {
  readonly kind: string;
  readonly role?: string | null;
  readonly day?: string | null;
  readonly level?: string | null;
}

/** An item as it came: what is above the level of this reader is not there. */
export interface Shown {
  readonly id: string;
  readonly caseId: string;
  readonly organisationId: string;
  readonly level: string;
  readonly authorSeatId?: string | null;
  readonly category?: string | null;
  readonly knowledge?: string | null;
  readonly aboutPersonIds?: readonly string[] | null;
  readonly occurredOn?: string | null;
  readonly conclusion?: string | null;
  readonly summary?: string | null;
  readonly conditions?: readonly Condition[] | null;
  readonly who?: string | null;
  readonly doesWhat?: string | null;
  readonly toWhom?: string | null;
  readonly effect?: string | null;
  readonly source?: string | null;
  readonly article?: string | null;
  readonly broughtAt?: string | null;
}

/** A fact card as the viewer was shown it, in full. */
export interface Fact {
  readonly id: string;
  readonly caseId: string;
  readonly organisationId: string;
  readonly level?: string;
  readonly category: string;
  readonly knowledge: string;
  readonly aboutPersonIds: readonly string[];
  readonly occurredOn?: string | null;
  readonly who: string;
  readonly doesWhat: string;
  readonly toWhom?: string | null;
  readonly effect?: string | null;
  readonly source: string;
  readonly ground?: string | null;
  readonly article?: string | null;
  readonly conclusion?: string | null;
  readonly summary?: string | null;
  readonly conditions?: readonly Condition[] | null;
  readonly broughtAt: string;
  readonly sharedAt?: string | null;
  readonly withdrawnAt?: string | null;
  /** For the supplier alone. */
  readonly sharedWith?: readonly string[] | null;
  /** For the supplier alone: the most others may be shown, whom it is about, and how it got through secrecy. */
  readonly sharedLevel?: string | null;
  readonly about?: string | null;
  readonly incidental?: boolean | null;
  readonly gate?: { readonly kind: string; readonly covers: readonly string[]; readonly until: string; readonly consentId?: string | null; readonly reason?: string | null } | null;
  readonly version: number;
  readonly viewerMay: { readonly share: boolean; readonly withdraw: boolean; readonly correct: boolean };
}

/** A seat at this table, as everybody there may know it. */
export interface TableSeat {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly role?: string;
  readonly live: boolean;
  readonly self: boolean;
  /** Since when they sit here. */
  readonly from?: string;
}

/** Somebody the case is about. */
export interface Concerned {
  readonly id: string;
  readonly label: string;
  /** The same human being as another entry, whose label this is. */
  readonly mergedIntoId?: string | null;
}

/** One of which everything came. */
export type WholeOf<T extends Shown> = T & { category: string; knowledge: string; aboutPersonIds: readonly string[]; who: string; doesWhat: string; source: string; broughtAt: string };

/** Whether everything of it came. */
export const isWhole = <T extends Shown>(one: T): one is WholeOf<T> =>
  one.level === 'FULL' && [one.category, one.knowledge, one.aboutPersonIds, one.who, one.doesWhat, one.source, one.broughtAt].every((field) => field !== null && field !== undefined);

export const levelOf = ({ level }: Shown): Level => level as Level;
export const conditionKindOf = ({ kind }: Condition): ConditionKind => kind as ConditionKind;

export const knowledgeOf = ({ knowledge }: Fact): Knowledge => knowledge as Knowledge;
export const categoryOf = ({ category }: Fact): DataCategory => category as DataCategory;

/** Seats of other organisations that may know it; only its supplier is told. */
export function othersWhoKnow(fact: Fact, seats: readonly TableSeat[]): readonly TableSeat[] {
  const named = new Set(fact.sharedWith ?? []);
  return seats.filter((seat) => seat.live && named.has(seat.id) && seat.organisationId !== fact.organisationId);
}

/** How many people at the table, besides the own organisation, may know it. */
export const countOfOthers = (fact: Fact, seats: readonly TableSeat[]): number => othersWhoKnow(fact, seats).length;

/** Whether the way it took through professional secrecy ended: whoever saw it by that way sees it no longer, however it was shared. */
export const isGateShut = ({ gate }: Fact, now: Date): boolean => Boolean(gate) && new Date(gate!.until) <= now;
