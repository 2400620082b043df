/** One person at a time: what is said or sent to that person alone. */
export const SINGLE_FORMS = ['CONVERSATION', 'TELEPHONE', 'LETTER', 'CHILD_LETTER'] as const;
/** Several persons together: in one room, at one table with a mediator, or as readers of one letter. */
export const JOINT_FORMS = ['JOINT_CONVERSATION', 'MEDIATION', 'SHARED_LETTER'] as const;
export type JointForm = (typeof JOINT_FORMS)[number];
export const MESSAGE_FORMS = [...SINGLE_FORMS, ...JOINT_FORMS] as const;
export type MessageForm = (typeof MESSAGE_FORMS)[number];

/** What leaves the table on paper. */
export const WRITTEN_FORMS: readonly MessageForm[] = ['LETTER', 'CHILD_LETTER', 'SHARED_LETTER'];

export const isJoint = (form: MessageForm): form is JointForm => (JOINT_FORMS as readonly string[]).includes(form);
export const isWritten = (form: MessageForm): boolean => WRITTEN_FORMS.includes(form);

export const MESSAGE_STATES = ['PLANNED', 'TOLD', 'COULD_NOT', 'DROPPED'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];
export const MESSAGE_ENDINGS = ['TOLD', 'COULD_NOT', 'DROPPED'] as const;
export type MessageEnding = (typeof MESSAGE_ENDINGS)[number];

/** What a planned word still waits for, each asked anew at every look and act. */
export const WAITS = ['CONTACT', 'TOGETHER', 'CONDITION', 'REVISION'] as const;
export type Wait = (typeof WAITS)[number];

/** A word to the family: who tells whom what, in which form, before when. */
export interface FamilyMessage {
  readonly id: string;
  readonly caseId: string;
  /** The conference it was planned in, where there was one. */
  readonly conferenceId: string | null;
  readonly authorSeatId: string;
  readonly personIds: readonly string[];
  readonly form: MessageForm;
  /** The seat that tells it. */
  readonly bySeatId: string;
  readonly dueOn: string;
  readonly text: string;
  readonly audience: readonly string[];
  /** Whom it was made for, before anything it cites closed. */
  readonly bornAudience: readonly string[];
  readonly citedContributionIds: readonly string[];
  /** What of that has closed since; until it was revised only its author's party and the supplier read it. */
  readonly closedContributionIds: readonly string[];
  readonly state: MessageState;
  /** How it went, or why not. */
  readonly outcome: string | null;
  readonly endedAt: Date | null;
  readonly version: number;
}
