import type { DataCategory, Task } from '@casustafel/kernel';
import type { AgeBand } from './age.rules';

/** How it was given. */
export const GIVING_WAYS = ['IN_WRITING', 'ORALLY', 'BY_TELEPHONE', 'BY_REPRESENTATIVE'] as const;
export type GivingWay = (typeof GIVING_WAYS)[number];

/** How it was taken back: never harder than it was given (AVG 7 lid 3). */
export const ENDING_WAYS = ['BY_TELEPHONE', 'ORALLY', 'IN_WRITING'] as const;
export type EndingWay = (typeof ENDING_WAYS)[number];

/** What somebody allowed, without its words: what the rules and lists work on. */
export interface Consent {
  readonly id: string;
  readonly caseId: string;
  /** Whose it is. */
  readonly personId: string;
  /** Whose record it is: with the task and the case, the only party that knows of it. */
  readonly organisationId: string;
  readonly task: Task;
  readonly recordedBySeatId: string;
  readonly recordedAt: Date;
  readonly categories: readonly DataCategory[];
  /** To whom, as `ROLE/TASK`. */
  readonly covers: readonly string[];
  readonly givenOn: string;
  /** The last day that was agreed; a birthday may end it sooner. */
  readonly lastDay: string;
  readonly until: Date;
  /** Who gave it: the person, those who represent them, or both. */
  readonly giverIds: readonly string[];
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** How somebody was called when it was recorded. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** Its words. Sealed at rest, and never written over. */
export interface ConsentText {
  readonly scope: string;
  readonly personLabel: string;
  readonly personName: string;
  readonly way: GivingWay;
  readonly present: string | null;
  readonly band: AgeBand;
  /** Why somebody else decided for a person of twelve or older. */
  readonly notAbleReason: string | null;
  /** Those who hold authority or represent the person, as chosen by who recorded it. */
  readonly representatives: readonly Named[];
}

/** One time it was taken back, whole or in part. */
export interface ConsentChange {
  readonly kind: 'NARROWED' | 'WITHDRAWN';
  readonly by: Named;
  readonly way: EndingWay;
  readonly on: string;
  readonly at: string;
  /** For whom it still held after that. */
  readonly left: readonly string[];
}

/** Whether anything may rest on it: not taken back, and not over. */
export const isStanding = ({ withdrawnAt, until }: Pick<Consent, 'withdrawnAt' | 'until'>, now: Date): boolean => withdrawnAt === null && until > now;
