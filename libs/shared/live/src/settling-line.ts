import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { LIVE_OPTIONS, type LiveOptions } from './live.options';

const PATIENCE = 3_000;

/**
 * The connection of this process on which rights end by the clock. Not that of the relay: what is settled waits for whoever holds a thing
 * just then, and a word to a screen must not stand behind it.
 */
@Injectable()
export class SettlingLine implements OnModuleDestroy {
  private client: pg.Client | null = null;

  constructor(@Inject(LIVE_OPTIONS) private readonly options: LiveOptions) {}

  /** @throws when the database cannot be reached or does not answer in time; the next question opens the line anew. */
  async query(text: string, values: readonly unknown[]): Promise<void> {
    const client = (this.client ??= await this.open());
    await client.query(text, [...values]).catch((error: unknown) => {
      if (!(error instanceof pg.DatabaseError)) this.lost(client);
      throw error;
    });
  }

  async onModuleDestroy(): Promise<void> {
    const { client } = this;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async open(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.options.databaseUrl, connectionTimeoutMillis: PATIENCE, query_timeout: PATIENCE, keepAlive: true, application_name: 'casustafel settling' });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    await client.connect();
    return client;
  }

  private lost(client: pg.Client): void {
    if (this.client === client) this.client = null;
    client.removeAllListeners('end');
    client.end().catch(() => undefined);
  }
}
