import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, listen, type Config, type Mode } from '@casustafel/api';
import { ClockOffset } from '@casustafel/database';
import type { TrustedDocuments } from '@casustafel/graphql';
import { Relay } from '@casustafel/live';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import { HubClient } from './hub-client';
import { eventually } from './live-client';
import { freshDatabase, type FreshDatabase } from './postgres';

export type { Mode };

export interface HubOptions {
  readonly mode?: Mode;
  /** A second process of the same hub: the same database, the same keys, a port of its own. */
  readonly beside?: Pick<Hub, 'database' | 'config'>;
  /** How far the clock of rules and log is moved, as PostgreSQL reads it: `31 minutes`. */
  readonly clock?: string;
  readonly oidc?: Partial<Config['oidc']>;
  readonly webFolder?: string;
  /** A port under which browsers know this hub besides its own: something stands between them. */
  readonly alsoKnownAt?: number;
  /** Documents that are answered besides what the mode lets through. */
  readonly documents?: TrustedDocuments;
}

export interface Hub {
  readonly url: string;
  readonly app: NestExpressApplication;
  readonly database: FreshDatabase;
  readonly config: Config;
  /** Signs a person in by handle. @throws when they may not. */
  signIn(handle: string): Promise<HubClient>;
  stranger(): HubClient;
  /** Looks and writes behind the walls, as the owner of the tables. */
  asOwner<Row = Record<string, unknown>>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Moves the clock of rules and log: `31 minutes`, or nothing for now. */
  moveClock(offset: string): void;
  /** Once everything that was committed until now has been told to whoever follows it here. */
  allTold(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the real hub in this process, on a database and with keys of its own. */
export async function startHub({ mode = 'test', beside, clock = '', oidc = {}, webFolder, alsoKnownAt, documents }: HubOptions = {}): Promise<Hub> {
  const database = beside?.database ?? (await freshDatabase());
  const keyFolder = beside?.config.keyFolder ?? mkdtempSync(join(tmpdir(), 'casustafel-keys-'));
  const port = await freePort();
  const config: Config = {
    mode, port, keyFolder,
    databaseUrl: database.url,
    logUrl: database.logUrl,
    webFolder: webFolder ?? null,
    origins: [port, alsoKnownAt ?? port].flatMap((at) => ['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}:${at}`)),
    // The same suites run with the reference executor when this is set; the hub itself knows no such setting.
    compiled: process.env['CASUSTAFEL_TEST_REFERENCE'] !== '1',
    oidc: { issuer: null, clientId: 'casustafel', clientSecret: null, amr: ['mfa'], acr: [], ...oidc },
  };
  const app = await createApp(config, documents);
  await listen(app, config);
  const moveClock = (offset: string): void => void (app.get(ClockOffset, { strict: false }).value = offset);
  moveClock(clock);

  const owner = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  owner.on('error', () => undefined);
  const url = `http://localhost:${port}`;
  const door = mode === 'production' ? demoDoor(database, config) : null;
  const hub: Hub = {
    url, app, database, config, moveClock,
    signIn: (handle) => (door ? door.signIn(url, handle) : HubClient.signIn(url, handle)),
    stranger: () => new HubClient(url, ''),
    allTold: async () => {
      const counters = (await owner.query<{ stream: string; n: string }>('select stream, n from outbox_counter')).rows;
      const { told } = app.get(Relay, { strict: false });
      await eventually('all of the outbox to be told', () => counters.every(({ stream, n }) => (told.get(stream) ?? Infinity) >= Number(n)) || undefined);
    },
    asOwner: async <Row>(statement: string, values: readonly unknown[] = []) => (await owner.query(statement, [...values])).rows as Row[],
    close: async () => {
      await door?.close();
      await app.close();
      await owner.end();
      if (beside) return;
      await database.drop();
      rmSync(keyFolder, { recursive: true, force: true });
    },
  };
  return hub;
}

/** Production lets nobody in without a second factor at a provider elsewhere; a sign-in made by the same program on the same rows is the same to it. */
function demoDoor(database: FreshDatabase, config: Config) {
  let opened: Promise<Hub> | undefined;
  return {
    signIn: async (url: string, handle: string): Promise<HubClient> => {
      opened ??= startHub({ mode: 'demo', beside: { database, config } });
      const { cookie } = await (await opened).signIn(handle);
      return new HubClient(url, `__Host-${cookie}`);
    },
    close: async (): Promise<void> => (await opened)?.close(),
  };
}

/** A port nobody listens on now; the hub must know its own address before it listens. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
