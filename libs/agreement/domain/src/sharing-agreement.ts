import type { CaseFact, Circle, DataCategory, LegalMode, Level, SecrecyGate, StatutoryRole, Task } from '@casustafel/kernel';

/** One sentence in both languages of the interface. */
export interface Sentence {
  readonly nl: string;
  readonly en: string;
}

/** An organisation as the law knows it: a statutory role, and for a municipality the act it works under. */
export interface Capacity {
  readonly role: StatutoryRole;
  readonly task: Task;
}

/**
 * One row of the sharing matrix: what lets this supplier give this category to this recipient.
 * Several rows for the same three are alternatives; each stands on its own article and its own facts.
 */
export interface AgreementRow {
  readonly id: string;
  readonly supplier: Capacity;
  readonly recipient: Capacity;
  readonly category: DataCategory;
  /** Law and article, as a reader would look it up: `Wpg 20 lid 3`. */
  readonly article: string;
  /** What that article says here, in one plain sentence. */
  readonly ground: Sentence;
  /** Ways through professional secrecy of which one must be open; none where the supplier has no such secrecy. */
  readonly gates: readonly SecrecyGate[];
  /** The article of that secrecy and of the way through it; empty where no gate is needed. */
  readonly gateArticle: string;
  /** Particulars that have to be so. */
  readonly needs: readonly CaseFact[];
  readonly about: readonly Circle[];
  /** The most that may be shown. */
  readonly level: Level;
  /** Nobody has checked this ground against its source: never better than asking the supplier, who may name somebody with a reason. */
  readonly unverified: boolean;
  /** Third parties have no account: only by reading aloud (Bgs 2.21). */
  readonly aloud: boolean;
}

/** A region's own line under a shipped agreement; it can only take away. */
export interface Narrowing {
  /** Left out: every role. */
  readonly supplier: Capacity | null;
  readonly recipient: Capacity | null;
  readonly category: DataCategory | null;
  readonly atMost: Level;
}

/** A version of the sharing agreement: which law, since when, as adopted by whom, and every row of it. */
export interface SharingAgreement {
  /** `wgs-zvh` or `own-grounds`, with its date: `wgs-zvh@2025-03-01`; a region's own version adds its number. */
  readonly id: string;
  readonly mode: LegalMode;
  readonly title: Sentence;
  readonly adoptedBy: string;
  /** First and last day on which it holds, `yyyy-mm-dd`; no last day while it has none. */
  readonly from: string;
  readonly until: string | null;
  readonly rows: readonly AgreementRow[];
}

/** Whether it is in force on a day. */
export const inForce = ({ from, until }: Pick<SharingAgreement, 'from' | 'until'>, day: string): boolean => from <= day && (until === null || day <= until);
