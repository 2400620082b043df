import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface KeptState {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly consumedAt: Date | null;
}

export interface Indexes {
  readonly uid?: string;
  readonly grantId?: string;
  readonly userCode?: string;
}

const KEPT = "select payload, consumed_at as \"consumedAt\" from identity_state where kind = $1 and (expires_at is null or expires_at > now())";

/** What must survive between two steps of signing in, wherever the next step lands. */
@Injectable()
export class IdentityState {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async put(kind: string, id: string, payload: object, seconds: number | undefined, { uid, grantId, userCode }: Indexes = {}): Promise<void> {
    await this.database.query(
      `insert into identity_state (kind, id, payload, uid, grant_id, user_code, expires_at)
       values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7::float8))
       on conflict (kind, id) do update set payload = $3, uid = $4, grant_id = $5, user_code = $6, expires_at = excluded.expires_at`,
      [kind, id, JSON.stringify(payload), uid ?? null, grantId ?? null, userCode ?? null, seconds ?? null],
    );
    // Swept by whoever writes: what has expired is read by nobody.
    await this.database.query('delete from identity_state where expires_at < now()');
  }

  get(kind: string, id: string): Promise<KeptState | null> {
    return this.first(`${KEPT} and id = $2`, [kind, id]);
  }

  byUid(kind: string, uid: string): Promise<KeptState | null> {
    return this.first(`${KEPT} and uid = $2`, [kind, uid]);
  }

  byUserCode(kind: string, userCode: string): Promise<KeptState | null> {
    return this.first(`${KEPT} and user_code = $2`, [kind, userCode]);
  }

  /** Reads and removes in one: what may be used once is used by one. */
  async take(kind: string, id: string): Promise<Readonly<Record<string, unknown>> | null> {
    const [rows]: [{ payload: Record<string, unknown>; live: boolean }[], number] = await this.database.query(
      'delete from identity_state where kind = $1 and id = $2 returning payload, expires_at > now() as live', [kind, id],
    );
    const [taken] = rows;
    return taken?.live ? taken.payload : null;
  }

  async consume(kind: string, id: string): Promise<void> {
    await this.database.query('update identity_state set consumed_at = now() where kind = $1 and id = $2', [kind, id]);
  }

  async remove(kind: string, id: string): Promise<void> {
    await this.database.query('delete from identity_state where kind = $1 and id = $2', [kind, id]);
  }

  async removeGrant(grantId: string): Promise<void> {
    await this.database.query('delete from identity_state where grant_id = $1', [grantId]);
  }

  private async first(statement: string, values: readonly string[]): Promise<KeptState | null> {
    const [row]: KeptState[] = await this.database.query(statement, [...values]);
    return row ?? null;
  }
}
