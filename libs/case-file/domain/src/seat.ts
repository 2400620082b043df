import { OPEN_END, type SeatFunction, type Task } from '@casustafel/kernel';

/** One professional, of one organisation, in one case, in one function, from–until. */
export interface Seat {
  readonly id: string;
  readonly caseId: string;
  readonly professionalId: string;
  readonly organisationId: string;
  readonly task: Task;
  readonly function: SeatFunction;
  readonly from: Date;
  readonly until: Date;
  readonly standingInForSeatId: string | null;
}

/** Whether its holder sits at the table at this moment. */
export const isLive = ({ from, until }: Pick<Seat, 'from' | 'until'>, now: Date): boolean => from <= now && now < until;

/** Whether nobody has agreed an end yet. */
export const hasNoEnd = ({ until }: Pick<Seat, 'until'>): boolean => until >= OPEN_END;
