import 'reflect-metadata';
import { CaseParts, ReadTx, type Sql } from '@casustafel/database';
import { parseActor, type Actor } from '@casustafel/policy';
import pg from 'pg';
import { startHub, type Hub } from '../hub';
import { HubClient } from '../hub-client';
import { EmergencyOracle } from './emergency-oracle';
import { grow } from './grow';
import { GuestOracle } from './guest-oracle';
import type { GrownMoment, GrownPerson, GrownWorld } from './grown';
import { Oracle } from './oracle';
import { plant, tokenOf } from './plant';

/** A grown world in a running hub, with its clock in our hands. */
export interface MetWorld {
  readonly hub: Hub;
  readonly world: GrownWorld;
  readonly oracle: Oracle;
  readonly emergencies: EmergencyOracle;
  readonly guests: GuestOracle;
  readonly parts: CaseParts;
  /** In which channel each item travels, as the database judged it. */
  readonly channels: ReadonlyMap<string, string>;
  /** Moves the clock of rules and log, and the log itself, to this moment. */
  goTo(moment: GrownMoment): Promise<void>;
  /** This person as the database tells them now. */
  actorOf(person: GrownPerson): Promise<Actor>;
  /** Reads as the application does for this person, behind row-level security and in a transaction that leaves nothing. */
  readAs<Row>(person: GrownPerson, text: string, values?: readonly unknown[], sight?: string): Promise<Row[]>;
  /** The query by which a case gives this kind of thing to this person. */
  partQuery(kind: string, actor: Actor, caseId: string): Sql;
  clientOf(person: GrownPerson): HubClient;
  close(): Promise<void>;
}

export interface MeetOptions {
  readonly seed: number;
  readonly cases: number;
}

const TODAY_AT_NOON = (): Date => new Date(`${new Date().toISOString().slice(0, 10)}T12:00:00Z`);

/** Grows a world from a seed, plants it in a database of its own and starts a hub on it. */
export async function meetWorld({ seed, cases }: MeetOptions): Promise<MetWorld> {
  const hub = await startHub();
  const world = grow({ seed, cases, noon: TODAY_AT_NOON() });
  await plant(world, { adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
  await hub.asOwner('analyze');
  const app = new pg.Pool({ connectionString: hub.database.url, max: 2 });
  app.on('error', () => undefined);
  let offset = '';
  let isLogging = true;

  const goTo = async ({ at, logged }: GrownMoment): Promise<void> => {
    offset = `${Math.round((at.getTime() - Date.now()) / 1000)} seconds`;
    hub.moveClock(offset);
    if (logged === isLogging) return;
    isLogging = logged;
    await hub.asOwner(logged ? 'drop trigger log_is_full on access_log; drop function log_is_full' : LOG_IS_FULL);
  };
  const readAs = async <Row>(person: GrownPerson, text: string, values: readonly unknown[] = [], sight = ''): Promise<Row[]> => {
    const client = await app.connect();
    try {
      await client.query('begin');
      await client.query('select enter($1, $2)', [person.id, offset]);
      await client.query("select set_config('casustafel.sight', $1, true)", [sight]);
      return (await client.query(text, [...values])).rows as Row[];
    } finally {
      await client.query('rollback').catch(() => undefined);
      client.release();
    }
  };
  const parts = hub.app.get(CaseParts, { strict: false });
  const oracle = new Oracle(world);
  const channels = new Map((await hub.asOwner<{ id: string; channel: string }>('select id, channel from contribution')).map(({ id, channel }) => [id, channel]));
  return {
    hub, world, oracle, channels, emergencies: new EmergencyOracle(world, oracle), guests: new GuestOracle(), parts, goTo, readAs,
    partQuery: (kind, actor, caseId) => parts.of(kind)!.read(new ReadTx(actor.now), actor, { caseId }).query,
    actorOf: async (person) => parseActor((await app.query('select actor_of_professional($1, $2) as facts', [person.id, offset])).rows[0].facts),
    clientOf: (person) => new HubClient(hub.url, `casustafel=${tokenOf(person)}`),
    close: async () => {
      await app.end();
      await hub.close();
    },
  };
}

/** The disk of the log is full: nothing can be written down, and so nothing may be shown. */
const LOG_IS_FULL = `
  create function log_is_full() returns trigger language plpgsql as $$ begin raise exception 'no space left' using errcode = 'disk_full'; end $$;
  grant execute on function log_is_full to public;
  create trigger log_is_full before insert on access_log for each row execute function log_is_full();
`;
