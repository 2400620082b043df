import type { ConferencePhase, Step } from '@casustafel/kernel';

/**
 * What the socket may carry: that something changed, and the state of the room.
 * Never case content; whoever is told asks the server anew, judged and logged.
 */
export interface ServerSignals {
  /** Every 3 seconds, so that a client knows a silent line from a dead one. */
  beat: () => void;
  /** Something this person may know of this case changed. `mark` differs when the reader's own projection differs. */
  changed: (signal: { caseId: string; mark: string }) => void;
  /** The room's state, whole each time: step, lead, who is here, who has answered. */
  room: (state: RoomState) => void;
  /** Somebody of this person's own audience is writing. */
  typing: (signal: { conferenceId: string; place: string; seatId: string }) => void;
  /** The right to this case ended: clear it from the screen. */
  gone: (signal: { caseId: string }) => void;
  /** Something about the person themself changed (a new seat, a new table date): ask *my week* anew. */
  mine: () => void;
  /** What is new to this person in all of their cases is another list than it was: ask it anew. For who asked to hear of it. */
  newForMe: () => void;
  /** The sign-in ended; the server closes the line next. */
  signedOut: (signal: { reason: 'ENDED' | 'IDLE' | 'ABSOLUTE' }) => void;
}

export interface ClientSignals {
  /**
   * Follow a case; the answer says only whether it worked. What changed before the answer is not told:
   * ask what is new after it, also after every reconnection (the server knows nothing of earlier lines).
   */
  watch: (to: { caseId: string }, done: (ok: boolean) => void) => void;
  unwatch: (to: { caseId: string }) => void;
  /** Sit down in a conference that is to come or live (presence), or leave it. */
  join: (to: { conferenceId: string }, done: (ok: boolean) => void) => void;
  leave: (to: { conferenceId: string }) => void;
  /** `place` names what is being written in: kind and id, `AnalysisPart:<id>`; only who may know that thing hears of it. */
  typing: (signal: { conferenceId: string; place: string }) => void;
  /** Hear of what is new in all one's own cases, or no longer. What changed before is not told: ask after it, also after every reconnection. */
  watchNew: () => void;
  unwatchNew: () => void;
  /** The tab is visible and in use: a live session in a visible tab is not idle. */
  awake: () => void;
}

export interface RoomState {
  readonly conferenceId: string;
  readonly phase: ConferencePhase;
  readonly step: Step;
  readonly leadSeatId: string | null;
  /** Since when the lead has not been connected (ISO), or null while connected. */
  readonly leadLostSince: string | null;
  readonly presentSeatIds: readonly string[];
  readonly confirmedSeatIds: readonly string[];
  /** The stays of guests in the session, by ids that say nothing of who: while there are any, screens show only what they may see. */
  readonly guestPresenceIds: readonly string[];
  readonly answered: readonly { readonly lineId: string; readonly round: number; readonly seatIds: readonly string[] }[];
}
