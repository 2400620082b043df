/** A conference as the viewer was shown it. */
export interface ConferenceInView {
  readonly id: string;
  readonly caseId: string;
  readonly date: string;
  readonly slot: number;
  readonly phase: string;
  readonly step: string;
  readonly question: string;
  readonly leadSeatId?: string | null;
  readonly startedAt?: string | null;
  readonly closedAt?: string | null;
  readonly previousConferenceId?: string | null;
  readonly confirmedByMe: boolean;
  readonly viewerMay: { readonly close: boolean; readonly confirm: boolean; readonly join: boolean; readonly lead: boolean; readonly open: boolean; readonly takeLead: boolean };
}

/** Somebody at the table, as the rail shows them. */
export interface SeatInRoom {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly organisation: string;
  readonly function: string;
  readonly live: boolean;
  readonly self: boolean;
}

/** The room as the socket tells it; null until the first word. */
export interface RoomNow {
  readonly presentSeatIds: readonly string[];
  readonly confirmedSeatIds: readonly string[];
  readonly leadSeatId: string | null;
  readonly leadLostSince: string | null;
  readonly answered: readonly { readonly lineId: string; readonly round: number; readonly seatIds: readonly string[] }[];
}
