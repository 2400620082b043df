import type { Actor } from '@casustafel/policy';
import type { EntityManager } from 'typeorm';
import type { LogEntry } from './log-entry';
import type { JsonRow } from './read';
import type { Sql } from './sql';

/** What changed, for whom to tell after commit. Seats before and after decide who hears of it; content never travels. */
export interface Tiding {
  readonly caseId: string;
  readonly topic: 'changed' | 'room' | 'seat';
  readonly kind: string;
  readonly id: string;
  readonly seatsBefore?: readonly string[];
  readonly seatsAfter?: readonly string[];
}

/** Handed only to work inside a transaction, so that a repository cannot be built outside one. */
export interface Tx {
  readonly manager: EntityManager;
  /** The database's time at the start of this transaction: the only `now` that rules know. */
  readonly now: Date;
  readonly actor: Actor;
  query(query: Sql): Promise<JsonRow[]>;
  /** Writes the log row of this act; what cannot be logged does not happen. */
  log(entry: LogEntry & { readonly objects: readonly { readonly kind: string; readonly id: string }[]; readonly subjects?: readonly string[] }): Promise<void>;
  /** Puts a signal into the outbox, in this transaction. */
  tell(tiding: Tiding): Promise<void>;
  /** Tells one person that something of their own changed. */
  tellPerson(professionalId: string, tiding: Omit<Tiding, 'topic'>): Promise<void>;
  /** Goes on as another person, within the same transaction (an import where each entry names who acts). */
  actAs(actor: Actor): Promise<Tx>;
}
