import type { DataCategory, Level } from '@casustafel/kernel';

/** Told to who is there, or handed to them on paper. */
export const MANNERS = ['TOLD', 'HANDED'] as const;
export type Manner = (typeof MANNERS)[number];

/** `ASKED`: its supplier has to say yes first. `READY`: it may be told as soon as the guest is there. */
export const READ_ALOUD_STATES = ['ASKED', 'READY', 'DECLINED', 'TOLD', 'DROPPED'] as const;
export type ReadAloudState = (typeof READ_ALOUD_STATES)[number];

/** Levels that can be told: that there is something, and no more, is nothing to tell an outsider. */
export const TOLD_LEVELS = ['CONCLUSION', 'SUMMARY', 'FULL'] as const satisfies readonly Level[];
export type ToldLevel = (typeof TOLD_LEVELS)[number];

/** Special and criminal data, and what tells of them: the supplier agrees first (Wgs 1.7 lid 3; AVG 9, 10, 87). */
export const NEEDS_WORD: readonly DataCategory[] = ['HEALTH', 'CARE_INDICATED', 'GUIDANCE_AND_CARE', 'POLICE', 'JUDICIAL', 'SUPERVISION_AND_MEASURES', 'BSN'];

/** The supplier's own word, from their own sign-in, on this item for this guest. */
export interface SuppliersWord {
  readonly seatId: string;
  readonly at: Date;
  readonly reason: string;
}

/** One item, for one guest: proposed, agreed to where that is needed, and told or handed. */
export interface ReadAloud {
  readonly id: string;
  readonly caseId: string;
  readonly conferenceId: string;
  readonly contributionId: string;
  readonly guestId: string;
  readonly level: ToldLevel;
  /** What it is needed for. */
  readonly purpose: string;
  readonly recordedSeatId: string;
  readonly proposedAt: Date;
  readonly needsWord: boolean;
  readonly state: ReadAloudState;
  readonly word: SuppliersWord | null;
  readonly manner: Manner | null;
  readonly tellerSeatId: string | null;
  readonly toldAt: Date | null;
  /** The article it was told on. */
  readonly article: string | null;
  readonly version: number;
}

/** Whether the supplier has to be asked: by the kind of data, or because they tied "not onward" to it (Wgs 2.29 lid 3). */
export const needsWord = ({ category, notOnward }: { readonly category: DataCategory; readonly notOnward: boolean }): boolean => notOnward || NEEDS_WORD.includes(category);
