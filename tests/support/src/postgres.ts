import pg from 'pg';

/** A database of its own for one test file, and how each of the roles reaches it. */
export interface FreshDatabase {
  /** The application's address: bound by row-level security. */
  readonly url: string;
  /** The owner's address: migrations, and looking behind the walls in a test. */
  readonly adminUrl: string;
  readonly logUrl: string;
  readonly superUrl: string;
  drop(): Promise<void>;
}

const roles = { owner: 'casustafel_owner', app: 'casustafel_app', log: 'casustafel_log' };

/** Copies the migrated database of this run; it takes some tens of milliseconds. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await asSuperuser(async (client) => {
    // Two copies of one template at the same moment: the second would be refused, so they queue.
    await client.query("select pg_advisory_lock(hashtext('casustafel_template'))");
    await client.query(`create database ${name} template ${needed('CASUSTAFEL_TEST_TEMPLATE')} owner ${roles.owner}`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to ${roles.app}, ${roles.log}`);
  });
  return {
    url: addressOf(name, 'app'),
    adminUrl: addressOf(name, 'owner'),
    logUrl: addressOf(name, 'log'),
    superUrl: inDatabase(name).href,
    drop: () => asSuperuser((client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

function addressOf(name: string, role: keyof typeof roles): string {
  const passwords = JSON.parse(needed('CASUSTAFEL_TEST_PASSWORDS')) as Record<keyof typeof roles, string>;
  return Object.assign(inDatabase(name), { username: roles[role], password: passwords[role] }).href;
}

function inDatabase(name: string): URL {
  return Object.assign(new URL(needed('CASUSTAFEL_TEST_SUPER_URL')), { pathname: `/${name}` });
}

async function asSuperuser(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: needed('CASUSTAFEL_TEST_SUPER_URL') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: this suite needs the set-up of tests/support.`);
  return value;
}
