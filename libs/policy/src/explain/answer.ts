import type { Sentence } from '@casustafel/agreement-domain';
import type { Level, Verdict } from '@casustafel/kernel';

/** Law and article, and what it says here, in both languages. */
export interface Reason {
  readonly article: string;
  readonly text: Sentence;
}

export type Language = keyof Sentence;

/** Law and article, and what it says here in one plain sentence. */
export interface Because {
  readonly article: string;
  readonly text: string;
}

/** What the rule book says to a question: whether, how much, on which article, and what would change it. */
export interface Answer {
  readonly verdict: Verdict;
  /** What may be shown now. */
  readonly level: Level;
  readonly because: readonly Because[];
  /** What has to be there; supplying exactly that gives SHARE. */
  readonly missing: readonly string[];
  /** Who can see to it: statutory roles, `PERSON_CONCERNED`, `CHAIR`, `KINDERRECHTER`. */
  readonly mayBeLiftedBy: readonly string[];
  readonly agreement: string;
}
