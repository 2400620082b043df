import type { CitedKind } from '@casustafel/decision-domain';

/** What one seat answered to a proposal. */
export interface Response {
  readonly seatId: string;
  readonly kind: string;
  readonly reason?: string | null;
  readonly whatWouldRemove?: string | null;
  readonly tegenspraakId?: string | null;
}

/** A decision as the viewer was shown it. */
export interface DecisionInView {
  readonly id: string;
  readonly caseId: string;
  readonly conferenceId: string;
  readonly proposedBySeatId: string;
  readonly text: string;
  readonly state: string;
  readonly cites: readonly { readonly kind: string; readonly id: string }[];
  readonly responses: readonly Response[];
  readonly silentSeatIds: readonly string[];
  readonly proposedAt: string;
  readonly endedAt?: string | null;
  readonly dropReason?: string | null;
  readonly version: number;
  readonly viewerMay: { readonly respond: boolean; readonly close: boolean; readonly drop: boolean };
}

/** An action as the viewer was shown it. */
export interface ActionInView {
  readonly id: string;
  readonly caseId: string;
  readonly conferenceId: string;
  readonly decisionId?: string | null;
  readonly text: string;
  readonly ownerSeatId: string;
  readonly dueOn: string;
  readonly track: string;
  readonly together: string;
  readonly togetherIds: readonly string[];
  /** Those it brings together may not be brought together now. */
  readonly waitsForTogether: boolean;
  readonly state: string;
  readonly effect?: string | null;
  readonly endedAt?: string | null;
  /** Who said so, when that was not the owner. */
  readonly endedBySeatId?: string | null;
  readonly version: number;
  readonly viewerMay: { readonly end: boolean };
}

/** A seat at this table, as everybody there may know it. */
export interface TableSeat {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly live: boolean;
  readonly self: boolean;
}

/** Somebody of the family or around it, as the table calls them. */
export interface TablePerson {
  readonly id: string;
  readonly label: string;
}

/** Something a decision may rest on, in the words of the screen. */
export interface Citable {
  readonly kind: CitedKind;
  readonly id: string;
  readonly label: string;
}

/** A dissent as far as it concerns a decision: what it is about, and whether its answer is still owed. */
export interface DissentAbout {
  readonly targetId: string;
  readonly state: string;
}

const OWES_ANSWER = ['RAISED', 'RESTATED', 'UNDERSTOOD'];

/** How many dissents the viewer may read hold this decision up; the server judges again when it is taken. */
export const heldUp = ({ id, cites }: DecisionInView, dissents: readonly DissentAbout[]): number =>
  dissents.filter(({ targetId, state }) => OWES_ANSWER.includes(state) && (targetId === id || cites.some((cited) => cited.id === targetId))).length;

export const nameOf = (seats: readonly TableSeat[], id: string | null | undefined): string => {
  const seat = seats.find((one) => one.id === id);
  return seat ? `${seat.name}, ${seat.organisation}` : '';
};

/** Open ones first, the longest overdue at the top. */
export const byUrgency = (one: ActionInView, other: ActionInView): number =>
  Number(one.state !== 'OPEN') - Number(other.state !== 'OPEN') || one.dueOn.localeCompare(other.dueOn);
