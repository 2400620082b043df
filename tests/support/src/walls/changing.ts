import { FileKeyStore, Sealer } from '@casustafel/key-store';
import pg from 'pg';
import type { GrownItem } from './grown';
import type { MetWorld } from './met-world';
import { wordsOf } from './plant';

/** Changes what stands in a table, past every rule and trigger, as if it had gone on meanwhile; to see who hears of it. */
export class Changing {
  private constructor(private readonly client: pg.Client, private readonly sealer: Sealer) {}

  static async of({ hub }: MetWorld): Promise<Changing> {
    const client = new pg.Client({ connectionString: hub.database.superUrl });
    await client.connect();
    await client.query('set session_replication_role = replica');
    return new Changing(client, new Sealer(new FileKeyStore(hub.config.keyFolder)));
  }

  /** Gives these of its texts other words; without any, the words it was planted with. */
  async reword({ id, caseId }: GrownItem, texts: readonly string[]): Promise<void> {
    const words = { ...wordsOf(), ...Object.fromEntries(texts.map((name) => [name, 'anders'])) };
    await this.client.query('update contribution set content = $2 where id = $1', [id, this.sealer.seal(caseId, `contribution:${id}`, words)]);
  }

  /** Takes it back, or lets it stand again. */
  async takeBack({ id }: GrownItem, isGone: boolean): Promise<void> {
    await this.client.query(`update contribution set withdrawn_at = ${isGone ? "'2020-01-01'" : 'null'} where id = $1`, [id]);
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
