import type { TegenspraakTargetKind } from '@casustafel/tegenspraak-domain';

/** One turn in the thread, as the viewer was shown it. */
export interface Turn {
  readonly kind: string;
  readonly seatId: string;
  readonly at: string;
  readonly words?: string | null;
  readonly outcome?: string | null;
  readonly otherSeatId?: string | null;
  readonly checkBefore?: string | null;
}

/** What the server says the viewer may do with it now. */
export interface DissentRights {
  readonly ask: boolean;
  readonly restate: boolean;
  readonly confirm: boolean;
  readonly writeSentence: boolean;
  readonly adoptSentence: boolean;
  readonly waive: boolean;
  readonly answer: boolean;
  readonly settle: boolean;
  readonly withdraw: boolean;
}

/** A dissent as the viewer was shown it: its head and its thread. */
export interface Dissent {
  readonly id: string;
  readonly caseId: string;
  readonly conferenceId: string;
  readonly targetKind: string;
  readonly targetId: string;
  readonly aspect?: string | null;
  readonly weight: string;
  readonly authorSeatId: string;
  readonly state: string;
  readonly sentence: string;
  readonly askedSeatId?: string | null;
  readonly raisedAt: string;
  readonly thread: readonly Turn[];
  readonly version: number;
  readonly viewerMay: DissentRights;
}

/** Its ground, for those it was written for. */
export interface Ground {
  readonly id: string;
  readonly tegenspraakId: string;
  readonly why: string;
  readonly knowledge?: string | null;
  readonly wouldChangeMyMind?: string | null;
  readonly alternative?: string | null;
  readonly citedContributionIds: readonly string[];
  /** A fact it rested on has closed: its author says it again without. */
  readonly toRevise: boolean;
  readonly version: number;
  readonly viewerMay: { readonly revise: boolean };
}

/** A seat at this table, as everybody there may know it. */
export interface TableSeat {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly live: boolean;
  readonly self: boolean;
}

/** What somebody dissents from, in the words the screen has for it. */
export interface DissentTarget {
  readonly kind: TegenspraakTargetKind;
  readonly id: string;
  readonly label: string;
}

/** A fact that may be offered as ground. */
export interface CitableFact {
  readonly id: string;
  readonly label: string;
}

/** How somebody is named in the thread. */
export const nameOf = (seats: readonly TableSeat[], id: string | null | undefined): string => {
  const seat = seats.find((one) => one.id === id);
  return seat ? `${seat.name}, ${seat.organisation}` : '';
};

/** Whether the next turn is the viewer's; an own withdrawal or letting go waits for nobody. */
export const waitsForMe = ({ viewerMay: { restate, confirm, writeSentence, adoptSentence, answer, settle } }: Dissent): boolean =>
  restate || confirm || writeSentence || adoptSentence || answer || settle;

const ENDED = ['SETTLED', 'MAINTAINED', 'WITHDRAWN'];
export const hasEnded = ({ state }: Dissent): boolean => ENDED.includes(state);

/** What waits for the viewer first, then what is open, then what ended; within that as it was raised. */
export const inOrder = (dissents: readonly Dissent[]): readonly Dissent[] => {
  const rank = (one: Dissent): number => (waitsForMe(one) ? 0 : hasEnded(one) ? 2 : 1);
  return [...dissents].sort((one, other) => rank(one) - rank(other) || one.raisedAt.localeCompare(other.raisedAt));
};
