import type { DataCategory, Level, Task } from '@casustafel/kernel';

export const REQUEST_STATES = ['ASKED', 'GRANTED', 'DECLINED', 'WITHDRAWN', 'ENDED'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What can be wished for: more than that something is there. */
export const WISHED_LEVELS = ['ASK', 'CONCLUSION', 'SUMMARY', 'FULL'] as const satisfies readonly Level[];
export type WishedLevel = (typeof WISHED_LEVELS)[number];

/** Fixed sentences of a refusal, none of which says whether there is anything: they hold for a cupboard that is full and for one that is empty. */
export const DECLINE_SENTENCES = ['NOT_NEEDED', 'NO_GROUND', 'NOT_NOW', 'COME_AND_TALK'] as const;
export type DeclineSentence = (typeof DECLINE_SENTENCES)[number];

/** The longest a grant can run: whoever needs it longer asks again, and is weighed again. */
export const MOST_DAYS = 90;

/** Somebody asks a party at the table for an item they already see something of, or for a category of which nobody says whether there is any. */
export interface AccessRequest {
  readonly id: string;
  readonly caseId: string;
  /** Who asks: this seat, and not the colleagues of its holder. */
  readonly seatId: string;
  /** The party it is asked of: case, organisation and task in one. */
  readonly supplier: string;
  readonly organisationId: string;
  readonly task: Task;
  readonly contributionId: string | null;
  readonly category: DataCategory | null;
  readonly level: WishedLevel;
  readonly reason: string;
  readonly until: Date;
  readonly state: RequestState;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
  readonly answeredBySeatId: string | null;
  readonly answer: RequestAnswer | null;
  /** What was granted; for the supplier alone, as nobody else is told how many there were. */
  readonly itemIds: readonly string[];
  readonly version: number;
}

/** What the supplier says to it. */
export interface RequestAnswer {
  readonly sentence: DeclineSentence | null;
  readonly reason: string | null;
}

/** Where it stands at a moment: a grant ends by itself, whether or not anybody has written that down yet. */
export const stateAt = ({ state, until }: Pick<AccessRequest, 'state' | 'until'>, now: Date): RequestState => (state === 'GRANTED' && until <= now ? 'ENDED' : state);
