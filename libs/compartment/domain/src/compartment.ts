export const COMPARTMENT_KINDS = ['INTIMATE_TERROR', 'STALKING'] as const;
export type CompartmentKind = (typeof COMPARTMENT_KINDS)[number];

export const CERTAINTIES = ['SUSPECTED', 'ESTABLISHED'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Things of which their supplier can say whose side they are of; what is part of another goes with it. */
export const SIDED_KINDS = ['Contribution', 'Factor', 'Hypothesis', 'Conclusion', 'TegenspraakGround', 'Decision', 'Action', 'FamilyMessage'] as const;
export type SidedKind = (typeof SIDED_KINDS)[number];

/** Where a thing travels, as whoever may know of the mark is told: to all, to those who serve one party, or to nobody who serves either. */
export const TRAVELS = ['ALL', 'PROTECTED', 'FEARED', 'NOBODY'] as const;
export type Travels = (typeof TRAVELS)[number];

/** Whom a seat serves or speaks with, of the persons of one mark; nobody is an answer, unknown is none. */
export interface SeatAnswer {
  readonly seatId: string;
  readonly personIds: readonly string[] | null;
}

/** That two parties of a case are kept apart: whom that protects, and who may be the danger. */
export interface Compartment {
  readonly id: string;
  readonly caseId: string;
  readonly seatId: string;
  readonly kind: CompartmentKind;
  readonly certainty: Certainty;
  readonly protectedIds: readonly string[];
  readonly fearedIds: readonly string[];
  /** Seats that may know who marked it and why. */
  readonly audience: readonly string[];
  readonly why: string;
}
