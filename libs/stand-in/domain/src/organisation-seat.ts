import type { SeatFunction } from '@casustafel/kernel';

/** A seat as its organisation knows it: who sits where and until when; of the case its number alone. */
export interface OrganisationSeat {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  /** The weekday on which its table sits, 1 (Monday) to 5 (Friday). */
  readonly weekday: number;
  readonly professionalId: string;
  readonly organisationId: string;
  readonly function: SeatFunction;
  readonly from: Date;
  readonly until: Date;
  readonly standingInFor: string | null;
  readonly caseIsOpen: boolean;
}

/** A colleague as far as it decides whether they may sit there; each the last day on which it holds. */
export interface Colleague {
  readonly id: string;
  readonly organisationId: string;
  readonly screenedUntil: string;
  readonly trainedUntil: string;
  readonly secrecyUntil: string;
}

export const isLive = ({ from, until }: Pick<OrganisationSeat, 'from' | 'until'>, now: Date): boolean => from <= now && now < until;

/** The last day on which a colleague may stand in: all three have to hold. */
export const readyUntil = ({ screenedUntil, trainedUntil, secrecyUntil }: Colleague): string => [screenedUntil, trainedUntil, secrecyUntil].sort()[0]!;
