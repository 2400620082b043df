/** What a decision or action may rest on. */
export const CITED_KINDS = ['CONTRIBUTION', 'FACTOR', 'HYPOTHESIS', 'CONCLUSION', 'SCORE_LINE', 'ACTION'] as const;
export type CitedKind = (typeof CITED_KINDS)[number];

export interface Cited {
  readonly kind: CitedKind;
  readonly id: string;
}

export const DECISION_STATES = ['PROPOSED', 'TAKEN', 'DROPPED'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** What the table decides, in the words everyone in its audience reads. */
export interface Decision {
  readonly id: string;
  readonly conferenceId: string;
  readonly caseId: string;
  readonly proposedBySeatId: string;
  readonly text: string;
  readonly cites: readonly Cited[];
  readonly state: DecisionState;
  readonly audience: readonly string[];
  readonly endedAt: Date | null;
  readonly version: number;
}

export const RESPONSES = ['ASSENT', 'CONCERN', 'OBJECTION'] as const;
export type ResponseKind = (typeof RESPONSES)[number];

/** One seat's answer to a proposal: assent, assent with a concern, or a weighty objection. */
export interface DecisionResponse {
  readonly decisionId: string;
  readonly seatId: string;
  readonly kind: ResponseKind;
  readonly reason: string | null;
  readonly whatWouldRemove: string | null;
}

export const TRACKS = ['SAFETY', 'RECOVERY'] as const;
export type Track = (typeof TRACKS)[number];

/** Whether an action brings people of the family together: in one room, or at one table with a mediator. */
export const BRINGINGS = ['NOBODY', 'JOINT_CONVERSATION', 'MEDIATION'] as const;
export type BringsTogether = (typeof BRINGINGS)[number];

export const ACTION_STATES = ['OPEN', 'DONE', 'COULD_NOT', 'NOT_DONE'] as const;
export type ActionState = (typeof ACTION_STATES)[number];
export const ACTION_ENDINGS = ['DONE', 'COULD_NOT', 'NOT_DONE'] as const;
export type ActionEnding = (typeof ACTION_ENDINGS)[number];

/** Who does what before when. */
export interface Action {
  readonly id: string;
  readonly conferenceId: string;
  readonly caseId: string;
  readonly decisionId: string | null;
  readonly text: string;
  readonly ownerSeatId: string;
  readonly dueOn: string;
  readonly track: Track;
  readonly together: BringsTogether;
  /** Whom it brings together; none where it does not. */
  readonly togetherIds: readonly string[];
  readonly state: ActionState;
  /** How it went and what it changed, in one sentence. */
  readonly effect: string | null;
  readonly endedAt: Date | null;
  /** Who said how it ended: its owner, or for one who left whoever leads the table. */
  readonly endedBySeatId: string | null;
  readonly audience: readonly string[];
  readonly version: number;
}
