import type { SeatFunction } from '@casustafel/kernel';
import type { Actor } from './actor';

/** The lists most rules compare with, taken from the actor's live seats. */
export const casesOf = (actor: Actor): string[] => [...new Set(actor.seats.map(({ caseId }) => caseId))];
export const seatsOf = (actor: Actor): string[] => actor.seats.map(({ id }) => id);
export const partiesOf = (actor: Actor): string[] => [...new Set(actor.seats.map(({ party }) => party))];

/** Channels that reach the actor: each is of one case, so that one list serves all. */
export const channelsOf = (actor: Actor): string[] => [...new Set(actor.seats.flatMap(({ channels }) => channels))];

/** Cases in which the actor sits in one of these functions. */
export const casesWithFunction = (actor: Actor, functions: readonly SeatFunction[]): string[] =>
  [...new Set(actor.seats.filter((seat) => functions.includes(seat.function)).map(({ caseId }) => caseId))];
