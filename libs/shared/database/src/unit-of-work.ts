import { NotFound, Problem } from '@casustafel/kernel';
import { Refused } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import type { Caller } from './caller';
import { ClockOffset } from './clock-offset';
import { beginIdempotent, finishIdempotent } from './idempotency';
import { logRow, type LogEntry } from './log-entry';
import { ReadTx, type Reads, type Required, type Rows } from './look';
import { overtaken, stillAgreed } from './one-agreement';
import { OutboxBell } from './outbox-bell';
import { momentOf, type JsonRow } from './read';
import { openTx } from './open-tx';
import type { Tx } from './tx';

const RETRIABLE = new Set(['40001' /* serialization_failure */, '40P01' /* deadlock_detected */]);
const ATTEMPTS = 3;

export interface LookAt<R extends Reads> extends LogEntry {
  readonly required?: Required<R>;
}

/** The only two ways to the database: a look, and a transaction. */
@Injectable()
export class UnitOfWork {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(ClockOffset) private readonly clock: ClockOffset,
    @Inject(OutboxBell) private readonly bell: OutboxBell,
  ) {}

  /**
   * Reads and logs in one statement. The reads are described by `describe` and run together with the log row.
   * @throws NotFound when the required read is empty; whether it was absent or forbidden stands in the log alone.
   * @throws Problem CHANGED_MEANWHILE when the agreement by which it was to be judged turned before it was done.
   */
  async look<R extends Reads>(caller: Caller, at: LookAt<R>, describe: (read: ReadTx) => R): Promise<Rows<R> & { readonly at: Date }> {
    await this.keepOutLapsed(caller, at);
    const read = new ReadTx(caller.actor.now);
    const reads: R = describe(read);
    const entry = { ...logRow(caller, at), required: at.required?.read, refusedKind: at.required?.kind, refusedId: at.required?.id };
    const asked = [...Object.entries(reads), ['still agreed', stillAgreed(read, caller.actor)] as const].map(([name, { kind, query, decides, named }]) => ({ name, kind, decides, named, sql: query.text, args: query.values }));
    const text = await this.ask<string | null>('look', 'select look($1, $2, $3, $4) as answer from stay_within($5)', [
      caller.actor.professionalId, this.clock.value, JSON.stringify(entry), JSON.stringify(asked), caller.within ?? null,
    ]).catch(overtaken);
    if (text === null) throw new NotFound();
    const answer = JSON.parse(text) as Record<string, JsonRow[]>;
    const rows = Object.fromEntries(Object.entries(reads).map(([name, { map }]) => [name, (answer[name] ?? []).map(map)]));
    return { ...rows, at: momentOf(answer['now']?.[0]?.['now']) } as Rows<R> & { at: Date };
  }

  /** Reads as this person without a log row: only to judge or to compare; nothing read here may leave the process. */
  async judge<R extends Reads>(caller: Caller, describe: (read: ReadTx) => R, sight?: LogEntry['sight']): Promise<Rows<R>> {
    const { at: _, ...rows } = await this.look(caller, { action: null as unknown as string, sight }, describe);
    return rows as unknown as Rows<R>;
  }

  /**
   * The same for what several slices answer together: their reads share one transaction, which is always rolled back.
   * As with {@link judge}, nothing of a case that is read here may leave the process.
   */
  async peek<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.database.createQueryRunner();
    try {
      await runner.startTransaction();
      return await work(await openTx(runner, caller, this.clock.value));
    } finally {
      await rollBack(runner);
      await runner.release();
    }
  }

  /**
   * Runs an act in one transaction and answers the ids it concerns. Retried as a whole on deadlock and serialisation
   * failure; a repeat under the same key answers the first outcome; a refusal is logged after the rollback.
   */
  async run(caller: Caller, work: (tx: Tx) => Promise<readonly string[]>): Promise<readonly string[]> {
    try {
      const ids = await this.commit(caller, work);
      this.bell.ring();
      return ids;
    } catch (error) {
      if (error instanceof Refused) await this.noteRefusal(caller, error);
      throw error;
    }
  }

  /** Judges outside a transaction (a look whose rows are known) and writes the refusal down like every other. */
  async refuseUnless(caller: Caller, judge: () => void): Promise<void> {
    try {
      judge();
    } catch (error) {
      if (error instanceof Refused) await this.noteRefusal(caller, error);
      throw error;
    }
  }

  /** The database knows of seats alone; whoever's screening lapsed keeps theirs, and yet no case is there for them. */
  private async keepOutLapsed(caller: Caller, { caseId, action }: LogEntry): Promise<void> {
    if (!caseId || caller.actor.valid) return;
    await this.refuseUnless(caller, () => {
      throw new Refused('CaseFile', caseId, action);
    });
  }

  private async commit(caller: Caller, work: (tx: Tx) => Promise<readonly string[]>, attempt = 1): Promise<readonly string[]> {
    const runner = this.database.createQueryRunner();
    try {
      await runner.startTransaction();
      const tx = await openTx(runner, caller, this.clock.value);
      const before = await beginIdempotent(runner, caller);
      const ids = before ?? (await work(tx));
      if (!before) await finishIdempotent(runner, caller, ids);
      await runner.commitTransaction();
      return ids;
    } catch (error) {
      await rollBack(runner);
      // PostgreSQL aborts the transaction as a whole, so only the work as a whole can be tried again.
      if (attempt === ATTEMPTS || !RETRIABLE.has((error as { code?: string }).code ?? '')) throw error;
    } finally {
      await runner.release();
    }
    return this.commit(caller, work, attempt + 1);
  }

  private async noteRefusal(caller: Caller, { kind, id, action }: Refused): Promise<void> {
    await this.ask('note_refusal', 'select note_refusal($1, $2, $3) as answer', [JSON.stringify(logRow(caller, { action })), kind, id]);
  }

  private async ask<T>(name: string, text: string, values: readonly unknown[]): Promise<T> {
    const pool = (this.database.driver as unknown as { master: { query(q: object): Promise<{ rows: { answer: T }[] }> } }).master;
    const { rows } = await pool.query({ name, text, values });
    return rows[0]?.answer as T;
  }
}

async function rollBack(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  // A connection that is already gone cannot roll back; the first error is the one that tells.
  await runner.rollbackTransaction().catch(() => undefined);
}

/** The version somebody changed is no longer the one they saw. */
export const stale = (): Problem => new Problem('STALE');
