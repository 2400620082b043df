import type { DataCategory, Knowledge } from '@casustafel/kernel';

/** A fact card as the viewer was shown it. */
export interface Fact {
  readonly id: string;
  readonly caseId: string;
  readonly organisationId: string;
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
  readonly broughtAt: string;
  readonly sharedAt?: string | null;
  readonly withdrawnAt?: string | null;
  /** For the supplier alone. */
  readonly sharedWith?: readonly string[] | null;
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

export const knowledgeOf = ({ knowledge }: Fact): Knowledge => knowledge as Knowledge;
export const categoryOf = ({ category }: Fact): DataCategory => category as DataCategory;

/** Seats of other organisations that may know it; only its supplier is told. */
export function othersWhoKnow(fact: Fact, seats: readonly TableSeat[]): readonly TableSeat[] {
  const named = new Set(fact.sharedWith ?? []);
  return seats.filter((seat) => seat.live && named.has(seat.id) && seat.organisationId !== fact.organisationId);
}

/** How many people at the table, besides the own organisation, may know it. */
export const countOfOthers = (fact: Fact, seats: readonly TableSeat[]): number => othersWhoKnow(fact, seats).length;
