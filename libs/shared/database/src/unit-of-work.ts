import { through } from '@casustafel/key-store';
import { NotFound, Problem } from '@casustafel/kernel';
import { Refused, type Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import type { Caller } from './caller';
import { ClockOffset } from './clock-offset';
import { ActingEyes, outsider, ReadingEyes } from './eyes';
import { besideGuests, guestSight } from './guest-sight';
import { beginIdempotent, finishIdempotent } from './idempotency';
import { logRow, type LogEntry } from './log-entry';
import { ReadTx, type Reads, type Required, type Rows } from './look';
import { overtaken, stillAgreed } from './one-agreement';
import { OutboxBell } from './outbox-bell';
import { momentOf, type JsonRow } from './read';
import { sql, uuid } from './sql';
import { openTx } from './open-tx';
import { settleWords } from './settle-words';
import type { Tx } from './tx';
import { VeilMissing, Veils, type ReadVeil } from './veils';

const RETRIABLE = new Set(['40001' /* serialization_failure */, '40P01' /* deadlock_detected */]);
const ATTEMPTS = 3;
/** An act touches few cases, and the vault of each changes seldom. */
const RELOADS = 12;

export interface LookAt<R extends Reads> extends LogEntry {
  readonly required?: Required<R>;
  /** Whether what was read is to be seen by somebody outside the hub: nobody's protected values stand in it then, the reader's own neither. */
  readonly besideOutsiders?: (answer: Readonly<Record<string, readonly JsonRow[] | undefined>>) => boolean;
  /** Its reads say themselves what guests leave of them. Left out, a look into a case reads nothing while a guest looks along on this screen. */
  readonly saysBesideGuests?: true;
}

/** The only two ways to the database: a look, and a transaction. */
@Injectable()
export class UnitOfWork {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(ClockOffset) private readonly clock: ClockOffset,
    @Inject(OutboxBell) private readonly bell: OutboxBell,
    @Inject(Veils) private readonly veils: Veils,
  ) {}

  /**
   * Reads and logs in one statement. The reads are described by `describe` and run together with the log row.
   * @throws NotFound when the required read is empty; whether it was absent or forbidden stands in the log alone.
   * @throws Problem CHANGED_MEANWHILE when the agreement by which it was to be judged turned before it was done.
   * @throws Problem GUESTS_PRESENT when a guest looks along on this screen, and it does not say itself what is left of it then.
   */
  async look<R extends Reads>(caller: Caller, at: LookAt<R>, describe: (read: ReadTx) => R): Promise<Rows<R> & { readonly at: Date }> {
    await this.keepOutLapsed(caller, at);
    const read = new ReadTx(caller.actor.now);
    const reads: R = describe(read);
    const entry = { ...logRow(caller, at), besideGuests: isShieldable(at), required: at.required?.read, refusedKind: at.required?.kind, refusedId: at.required?.id };
    const shielded = shieldedFrom(read, caller, at, reads);
    const asked = [...Object.entries(shielded), ['still agreed', stillAgreed(read, caller.actor)] as const].map(([name, { kind, query, decides, named }]) => ({ name, kind, decides, named, sql: query.text, args: query.values }));
    const text = await this.ask<string | null>('look', 'select look($1, $2, $3, $4) as answer from stay_within($5)', [
      caller.actor.professionalId, this.clock.value, JSON.stringify(entry), JSON.stringify(asked), caller.within ?? null,
    ]).catch(overtaken);
    if (text === null) throw new NotFound();
    const answer = JSON.parse(text) as Record<string, JsonRow[]>;
    if (answer[BESIDE]?.[0]?.['shielded']) throw new Problem('GUESTS_PRESENT');
    // Mapping opens the words, and is done anew where it turns out that something of the case is protected and not known here yet.
    const reader = at.besideOutsiders?.(answer) ? outsider(caller.actor) : caller.actor;
    const rows = await this.veiled(caller, new ReadingEyes(reader, this.veils), () =>
      Object.fromEntries(Object.entries(reads).map(([name, { map }]) => [name, (answer[name] ?? []).map(map)])), () => casesIn(answer));
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
    const eyes = new ReadingEyes(caller.actor, this.veils);
    return this.veiled(caller, eyes, async () => {
      const runner = this.database.createQueryRunner();
      try {
        await runner.startTransaction();
        return await work(await openTx(runner, caller, this.clock.value));
      } finally {
        await rollBack(runner);
        await runner.release();
      }
    });
  }

  /** Whether any of these words would be replaced for this reader now, whoever wrote them: asked of an answer that is on its way. */
  async hides(caller: Caller, caseId: string, content: unknown): Promise<boolean> {
    return (await this.veilOver(caller, caseId)).veil.hidesIn(content, caller.actor);
  }

  /**
   * Runs an act in one transaction and answers the ids it concerns. Retried as a whole on deadlock and serialisation
   * failure; a repeat under the same key answers the first outcome; a refusal is logged after the rollback.
   */
  async run(caller: Caller, work: (tx: Tx) => Promise<readonly string[]>): Promise<readonly string[]> {
    try {
      const ids = await this.commitKnowing(caller, work);
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

  /** Opens words for somebody; what is protected in a case is read when its first word is opened, and not before: of all these cases at once. */
  private async veiled<T>(caller: Caller, eyes: ReadingEyes, work: () => T | Promise<T>, cases: () => readonly string[] = () => []): Promise<T> {
    const read = new Set<string>();
    for (;;) {
      try {
        return await through(eyes, work);
      } catch (error) {
        if (!(error instanceof VeilMissing) || read.has(error.caseId)) throw error;
        const lacking = cases().filter((caseId) => caseId !== error.caseId && !read.has(caseId) && this.veils.lacks(caller.actor, caseId));
        for (const [caseId, veil] of await this.veilsOver(caller, [error.caseId, ...lacking])) {
          read.add(caseId);
          eyes.put(caseId, veil);
        }
      }
    }
  }

  private async veilOver(caller: Caller, caseId: string): Promise<ReadVeil> {
    return (await this.veilsOver(caller, [caseId])).get(caseId)!;
  }

  private async veilsOver(caller: Caller, caseIds: readonly string[]): Promise<ReadonlyMap<string, ReadVeil>> {
    const { source } = this.veils;
    const read = new ReadTx(caller.actor.now);
    // The version first: what is read after it is of that version, or newer.
    const asked = caseIds.map((caseId) => ({ caseId, version: read.aside(sql`select vault_of(${uuid(caseId)}, false) as n`, (row) => Number(row['n'])), needles: source.needles(read, caseId) }));
    const described = asked.flatMap(({ caseId, version, needles }) => [[`version ${caseId}`, version], [`needles ${caseId}`, needles]] as const)
      .map(([name, { query }]) => ({ name, kind: '', sql: query.text, args: query.values }));
    const text = await this.ask<string>('look', 'select look($1, $2, $3, $4) as answer from stay_within($5)', [caller.actor.professionalId, this.clock.value, JSON.stringify({ action: null }), JSON.stringify(described), caller.within ?? null]);
    const answer = JSON.parse(text) as Record<string, JsonRow[]>;
    return new Map(asked.map(({ caseId, version: { map: versionIn }, needles: { map: needleIn } }) => {
      const veil = source.veilOf(caseId, (answer[`needles ${caseId}`] ?? []).map(needleIn));
      const [version] = (answer[`version ${caseId}`] ?? []).map(versionIn);
      const found = { version: version ?? 0, veil };
      this.veils.remember(caseId, found);
      return [caseId, found] as const;
    }));
  }

  /** An act is done anew, as a whole, when what is protected in a case it touches was not known here yet, or changed meanwhile. */
  private async commitKnowing(caller: Caller, work: (tx: Tx) => Promise<readonly string[]>): Promise<readonly string[]> {
    const read = new Map<string, ReadVeil>();
    for (let tried = 0; ; tried += 1) {
      try {
        return await this.commit(caller, work, read);
      } catch (error) {
        if (!(error instanceof VeilMissing) || tried === RELOADS) throw error;
        read.set(error.caseId, await this.veilOver(caller, error.caseId));
      }
    }
  }

  private async commit(caller: Caller, work: (tx: Tx) => Promise<readonly string[]>, read: ReadonlyMap<string, ReadVeil>, attempt = 1): Promise<readonly string[]> {
    const runner = this.database.createQueryRunner();
    try {
      await runner.startTransaction();
      const eyes = new ActingEyes(caller.actor, this.veils, new Map(read));
      const tx = await openTx(runner, caller, this.clock.value, (actor: Actor) => eyes.become(actor));
      const before = await beginIdempotent(runner, caller);
      const ids = before ?? (await through(eyes, () => work(tx)));
      if (!before) await settleWords(tx, eyes, this.veils);
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
    return this.commit(caller, work, read, attempt + 1);
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

const BESIDE = 'beside guests';

/** A look into a case that somebody will see, and that does not say itself what guests leave of it. */
type Lookable = Pick<LookAt<Reads>, 'action' | 'caseId' | 'saysBesideGuests'>;
const isShieldable = ({ action, caseId, saysBesideGuests }: Lookable): boolean => Boolean(caseId && action && !saysBesideGuests);

/** Whether a guest looks along is read before everything else; what may not be seen then is not read, and so does not stand in the log either. */
function shieldedFrom(read: ReadTx, { signInId }: Caller, at: Lookable, reads: Reads): Reads {
  const { caseId } = at;
  if (!caseId || !isShieldable(at)) return reads;
  return { [BESIDE]: guestSight(read, caseId, signInId), ...Object.fromEntries(Object.entries(reads).map(([name, each]) => [name, besideGuests(each)])) };
}

/** The cases of what was read, where its rows say so. */
const casesIn = (answer: Readonly<Record<string, readonly JsonRow[]>>): readonly string[] =>
  [...new Set(Object.values(answer).flat().map((row) => row['case_id']).filter((caseId) => typeof caseId === 'string'))];

async function rollBack(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  // A connection that is already gone cannot roll back; the first error is the one that tells.
  await runner.rollbackTransaction().catch(() => undefined);
}

/** The version somebody changed is no longer the one they saw. */
export const stale = (): Problem => new Problem('STALE');
