import { createHash } from 'node:crypto';
import { ClockOffset, logRow, type Tx } from '@casustafel/database';
import { newId } from '@casustafel/kernel';
import { parseActor, RULE_BOOK_VERSION, type Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Idle and absolute limits of a sign-in, as PostgreSQL reads them. */
const IDLE = '30 minutes';
const ABSOLUTE = '12 hours';

/** The token is known by its hash alone: who reads the table cannot sign in with it. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The stream of those the hub does not know. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

export type Ending = 'ENDED' | 'IDLE' | 'ABSOLUTE';

export interface FoundSignIn {
  readonly actor: Actor;
  readonly signInId: string;
  readonly absoluteEnd: Date;
}

/** Sign-ins, kept in the database so that every process knows the same people. */
@Injectable()
export class SignInRepository {
  constructor(@Inject(DataSource) private readonly database: DataSource, @Inject(ClockOffset) private readonly clock: ClockOffset) {}

  /** Who this token belongs to, with where they sit now, or whether in one case; ends the sign-in when it was idle or lasted too long. */
  async byToken(token: string, within?: string): Promise<FoundSignIn | null> {
    const found = await this.ask<{ actor: Record<string, unknown> | null; signInId: string; absoluteEnd: string } | null>('sign_in', 'select actor_of_sign_in($1, $2, $3, $4) as answer from stay_within($5)', [
      hashOf(token), this.clock.value, IDLE, ABSOLUTE, within ?? null,
    ]);
    if (!found?.actor) return null;
    return { actor: parseActor(found.actor), signInId: found.signInId, absoluteEnd: new Date(found.absoluteEnd) };
  }

  /** The facts of one person, whoever asks. */
  async actorOf(professionalId: string): Promise<Actor | null> {
    const facts = await this.ask<Record<string, unknown> | null>('actor', 'select actor_of_professional($1, $2) as answer', [professionalId, this.clock.value]);
    return facts && parseActor(facts);
  }

  professionalOf(subject: string): Promise<string | null> {
    return this.ask('subject', 'select professional_of_subject($1) as answer', [subject]);
  }

  lapsedOf(professionalId: string): Promise<'SCREENING_LAPSED' | 'TRAINING_LAPSED' | null> {
    return this.ask('lapsed', 'select lapsed_of($1, $2) as answer', [professionalId, this.clock.value]);
  }

  async begin(tx: Tx, signInId: string, token: string): Promise<void> {
    const { professionalId, regionId, name, organisation, jobTitle } = tx.actor;
    await tx.manager.query('insert into sign_in (id, token_hash, professional_id, started_at, last_seen_at) values ($1, $2, $3, hub_now(), hub_now())', [signInId, hashOf(token), professionalId]);
    // The log names people without asking the directory, which its reader may not see.
    await tx.manager.query(
      `insert into log_actor (actor_id, region_id, name, organisation, job_title) values ($1, $2, $3, $4, $5)
       on conflict (actor_id) do update set name = $3, organisation = $4, job_title = $5`,
      [professionalId, regionId, name, organisation, jobTitle],
    );
  }

  /** The log row of a sign-in that was not given; what judged it stands where a verdict's facts stand. */
  async noteRefusal(actor: Actor | null, code: string): Promise<void> {
    const entry = { action: 'SIGNED_IN', purpose: 'SIGN_IN' };
    const row = actor ? logRow({ actor, signInId: null, correlationId: newId(), origin: 'browser' }, entry) : { ...entry, origin: 'browser', ruleBook: RULE_BOOK_VERSION };
    await this.database.query("select append_log($1, $2, null, 'REFUSED', '{}', '{}', '{}') from enter($3, $4)", [
      actor?.professionalId ?? NOBODY, JSON.stringify({ ...row, decisionKey: code }), actor?.professionalId ?? null, this.clock.value,
    ]);
  }

  /** @returns false when it had ended already. */
  async end(tx: Tx, signInId: string): Promise<boolean> {
    const [, count]: [unknown, number] = await tx.manager.query("update sign_in set ended_at = hub_now(), end_reason = 'ENDED' where id = $1 and ended_at is null", [signInId]);
    return count > 0;
  }

  /** A tab that is visible and in use: not idle, though it asks nothing. */
  async touch(signInId: string): Promise<boolean> {
    return this.ask('touch', 'select touch_sign_in($1, $2, $3, $4) as answer', [signInId, this.clock.value, IDLE, ABSOLUTE]);
  }

  /** Why each of these is over; those that go on are not in the answer. */
  async endings(signInIds: readonly string[]): Promise<ReadonlyMap<string, Ending>> {
    const ended = await this.ask<Record<string, Ending>>('endings', 'select sign_ins_over($1, $2, $3, $4) as answer', [signInIds, this.clock.value, IDLE, ABSOLUTE]);
    return new Map(Object.entries(ended));
  }

  private async ask<T>(name: string, statement: string, values: readonly unknown[]): Promise<T> {
    // Prepared once a connection: this runs at every request, and the planning would cost more than the answer.
    const pool = (this.database.driver as unknown as { master: { query(q: object): Promise<{ rows: { answer: T }[] }> } }).master;
    const { rows } = await pool.query({ name: `sign_in_${name}`, text: statement, values });
    return rows[0]?.answer as T;
  }
}
