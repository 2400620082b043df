/** How somebody knows a family: related, as a neighbour, or otherwise in private. */
export const CIRCLE_KINDS = ['RELATED', 'LIVES_NEAR', 'KNOWS'] as const;
export type CircleKind = (typeof CIRCLE_KINDS)[number];

/** Weighed; argued by two that the seat can stay; refused; or over because the seat ended otherwise. */
export const CIRCLE_STATES = ['DECLARED', 'ARGUED', 'REFUSED', 'ENDED'] as const;
export type CircleState = (typeof CIRCLE_STATES)[number];

export const CIRCLE_SAYS = ['ARGUE', 'REFUSE'] as const;
export type CircleSays = (typeof CIRCLE_SAYS)[number];

/** What somebody who leads the table, or holds the mandate of that organisation, said of it. */
export interface CircleWord {
  readonly professionalId: string;
  readonly organisationId: string;
  readonly says: CircleSays;
}

/** That a professional knows the family of a case. While it is weighed their seat opens nothing. */
export interface OwnCircle {
  readonly id: string;
  readonly caseId: string;
  readonly professionalId: string;
  readonly organisationId: string;
  readonly kind: CircleKind;
  readonly state: CircleState;
  readonly seatUntil: Date;
}

/** How it stands now: a seat that ran out is weighed no more. */
export const stateNow = ({ state, seatUntil }: Pick<OwnCircle, 'state' | 'seatUntil'>, now: Date): CircleState => (state === 'DECLARED' && seatUntil <= now ? 'ENDED' : state);
