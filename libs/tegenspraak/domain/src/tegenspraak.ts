/** What a dissent may be about. `SHARING` is the lawfulness of sharing an item, its id being that item's. */
export const TEGENSPRAAK_TARGETS = ['CONTRIBUTION', 'HYPOTHESIS', 'SCORE_LINE', 'DECISION', 'ACTION', 'CONCLUSION', 'FACTOR', 'SHARING'] as const;
export type TegenspraakTargetKind = (typeof TEGENSPRAAK_TARGETS)[number];

/** Of a fact card one disputes that it is so, or what it means. */
export const CONTRIBUTION_ASPECTS = ['FACT', 'MEANING'] as const;
export type ContributionAspect = (typeof CONTRIBUTION_ASPECTS)[number];

export interface TegenspraakTarget {
  readonly kind: TegenspraakTargetKind;
  readonly id: string;
  readonly aspect: ContributionAspect | null;
}

export const WEIGHTS = ['QUESTION', 'DISAGREEMENT', 'WEIGHTY_OBJECTION'] as const;
export type Weight = (typeof WEIGHTS)[number];

export const TEGENSPRAAK_STATES = [
  'DRAFTED', 'RAISED', 'RESTATED', 'UNDERSTOOD', 'ANSWERED', 'TO_BE_CHECKED', 'SETTLED', 'MAINTAINED', 'WITHDRAWN',
] as const;
export type TegenspraakState = (typeof TEGENSPRAAK_STATES)[number];

/** The head: what the table reads, with the audience of the target. */
export interface TegenspraakHead {
  readonly target: TegenspraakTarget;
  readonly weight: Weight;
  /** The claim disputed, in one sentence for the table. */
  readonly sentence: string;
}

/** The ground: why, and on which knowledge, with an audience of its own. */
export interface TegenspraakGround {
  readonly why: string;
  readonly knowledge: string | null;
  readonly wouldChangeMyMind: string | null;
  readonly alternative: string | null;
  readonly citedContributionIds: readonly string[];
}

/** A ground, and what became of what it rests on since it was given. */
export interface RestingGround extends TegenspraakGround {
  readonly bornAudience: readonly string[];
  readonly audience: readonly string[];
  /** Facts it rests on that closed: until they are left out, its author and their supplier alone read it. */
  readonly closedContributionIds: readonly string[];
  readonly version: number;
}

/** Whether the author has to say it again without what closed. */
export const isGroundToRevise = ({ closedContributionIds }: Pick<RestingGround, 'closedContributionIds'>): boolean => closedContributionIds.length > 0;

/** How the table may answer: with the reason where it does not simply accept. */
export type TegenspraakAnswer =
  | { readonly outcome: 'ACCEPTED'; readonly because: string | null }
  | { readonly outcome: 'PARTLY' | 'NOT_ACCEPTED'; readonly because: string }
  | { readonly outcome: 'TO_BE_CHECKED'; readonly because: string | null; readonly checkBySeatId: string; readonly checkBefore: string };

/** Why the restatement was let go; the answer is still owed. */
export interface Waiver {
  readonly bySeatId: string;
  readonly reason: string;
  readonly authorWasAbsent: boolean;
}

/** A recorded dissent with an obliged answer: where its life stands. Its words travel in the events. */
export interface Tegenspraak {
  readonly id: string;
  readonly conferenceId: string;
  readonly caseId: string;
  readonly target: TegenspraakTarget;
  readonly weight: Weight;
  readonly authorSeatId: string;
  readonly state: TegenspraakState;
  /** Whom the chair asked to answer; otherwise whoever leads. */
  readonly askedSeatId: string | null;
  /** The other's words for the author's point, last given. */
  readonly restatement: string | null;
  readonly notYetCount: number;
  /** The author's own sentence after two misses, waiting to be adopted. */
  readonly authorSentence: string | null;
  readonly waiver: Waiver | null;
  readonly answer: TegenspraakAnswer | null;
  readonly raisedAt: Date | null;
  readonly version: number;
}

const OWES_ANSWER: readonly TegenspraakState[] = ['RAISED', 'RESTATED', 'UNDERSTOOD'];

/** Whether the table still owes its first written answer. */
export const isUnanswered = ({ state }: Pick<Tegenspraak, 'state'>): boolean => OWES_ANSWER.includes(state);

/** Whether the table may know of it at all: a draft is its author's alone. */
export const isRaised = ({ raisedAt }: Pick<Tegenspraak, 'raisedAt'>): boolean => raisedAt !== null;

const OPEN_POINT: readonly TegenspraakState[] = [...OWES_ANSWER, 'ANSWERED', 'TO_BE_CHECKED'];

/** Whether it is still on its way; such a point travels to the next table. */
export const isOpenPoint = ({ state }: Pick<Tegenspraak, 'state'>): boolean => OPEN_POINT.includes(state);
