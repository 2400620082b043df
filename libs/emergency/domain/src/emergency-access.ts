/** Why somebody opens a case they do not sit in; a closed list beside their own words, so that emergencies can be counted. */
export const EMERGENCY_KINDS = ['ACUTE_DANGER', 'CHILD_IN_DANGER', 'MISSING_PERSON', 'OTHER'] as const;
export type EmergencyKind = (typeof EMERGENCY_KINDS)[number];

/** The most that is shown of an item: a summary its supplier wrote, or with an argument of its own the whole card. */
export const EMERGENCY_LEVELS = ['SUMMARY', 'FULL'] as const;
export type EmergencyLevel = (typeof EMERGENCY_LEVELS)[number];

/** What is found when it is judged afterwards. */
export const EMERGENCY_VERDICTS = ['JUSTIFIED', 'NOT_JUSTIFIED'] as const;
export type EmergencyVerdict = (typeof EMERGENCY_VERDICTS)[number];

/** How long it lasts, and how much longer once. The database holds to the same. */
export const EMERGENCY_MINUTES = 15;
/** Wrong tries in a day; after that only the table itself can help. */
export const MOST_ATTEMPTS = 5;

/** That somebody saw something of a case in an emergency: who, until when, how far, and what was found of it afterwards. */
export interface EmergencyAccess {
  readonly id: string;
  readonly caseId: string;
  readonly professionalId: string;
  readonly organisationId: string;
  readonly kind: EmergencyKind;
  readonly level: EmergencyLevel;
  readonly from: Date;
  readonly until: Date;
  readonly extendedAt: Date | null;
  readonly endedAt: Date | null;
  /** The day on which it must have been judged. */
  readonly reviewDue: string;
  readonly verdict: EmergencyVerdict | null;
  readonly reviewedAt: Date | null;
  readonly version: number;
}

/** Whether it opens something at this moment: by the clock, whatever anybody has written down. */
export const isRunning = ({ from, until, endedAt }: Pick<EmergencyAccess, 'from' | 'until' | 'endedAt'>, now: Date): boolean => endedAt === null && from <= now && now < until;
