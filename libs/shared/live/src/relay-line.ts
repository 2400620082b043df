import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { DatabasePulse } from './database-pulse';
import { LIVE_OPTIONS, type LiveOptions } from './live.options';

const CHANNELS = ['casustafel_outbox', 'casustafel_typing'] as const;
export type Channel = (typeof CHANNELS)[number];

const PATIENCE = 3_000;
const PAUSE = 300;

/**
 * The one connection of this process that reads the outbox across cases and listens to the other processes.
 * It carries ids and seats, never content, and comes back by itself when the database does.
 */
@Injectable()
export class RelayLine {
  private client: pg.Client | null = null;
  private stopped = false;
  private readonly listeners = new Map<Channel, (payload: string) => void>();
  private again: NodeJS.Timeout | undefined;
  /** One question at a time: the line is one connection. */
  private inOrder: Promise<unknown> = Promise.resolve();

  constructor(@Inject(LIVE_OPTIONS) private readonly options: LiveOptions, @Inject(DatabasePulse) private readonly pulse: DatabasePulse) {}

  on(channel: Channel, listener: (payload: string) => void): void {
    this.listeners.set(channel, listener);
  }

  async start(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({ connectionString: this.options.databaseUrl, connectionTimeoutMillis: PATIENCE, query_timeout: PATIENCE, keepAlive: true, application_name: 'casustafel relay' });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ channel, payload }) => this.listeners.get(channel as Channel)?.(payload ?? ''));
    try {
      await client.connect();
      await client.query("select set_config('casustafel.relay', 'on', false)");
      for (const channel of CHANNELS) await client.query(`listen ${channel}`);
      this.client = client;
      this.pulse.beat();
      if (this.stopped) await this.stop();
    } catch {
      this.lost(client);
    }
  }

  /** @throws when the database cannot be reached or does not answer in time; the line is then opened anew. */
  query<Row = Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const answer = this.inOrder.then(() => this.ask<Row>(text, values));
    this.inOrder = answer.catch(() => undefined);
    return answer;
  }

  async notify(channel: Channel, payload: string): Promise<void> {
    await this.query('select pg_notify($1, $2)', [channel, payload]);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.again);
    const { client } = this;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async ask<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const { client } = this;
    if (!client) throw new Error('The relay has no line to the database');
    try {
      const { rows } = await client.query(text, [...values]);
      this.pulse.beat();
      return rows as Row[];
    } catch (error) {
      // A database that hangs is as gone as one that is down; only a refusal by the server leaves the line whole.
      if (!(error instanceof pg.DatabaseError)) this.lost(client);
      throw error;
    }
  }

  private lost(client: pg.Client): void {
    if (this.client === client) this.client = null;
    else if (this.client) return;
    client.removeAllListeners('end');
    client.end().catch(() => undefined);
    if (this.stopped) return;
    clearTimeout(this.again);
    this.again = setTimeout(() => void this.start(), PAUSE);
  }
}
