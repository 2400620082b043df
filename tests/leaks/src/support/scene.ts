import { jest } from '@jest/globals';
import { addDays, dayOf, newId, weekdayOf } from '@casustafel/kernel';
import { foundWorld, HubClient, startHub, type Handle, type Hub, type HubOptions, type World } from '@casustafel/tests-support';
import { Canaries, type Readers } from './canaries';
import { EVERYBODY, type Somebody } from './people';
import { Doors } from './schema';
import { admit, hubOptions } from './matrix-mode';
import { ask, type Heard } from './wire';

/** Where the matrix is played: a hub with two regions in it, everybody signed in, and a name for everything that was made. */
export class Scene {
  readonly canaries = new Canaries();
  private readonly ids = new Map<string, string>();
  /** Where the police stood when last noted: for others to try, and for themselves to go on from. */
  cursor = '';

  private constructor(
    readonly hub: Hub,
    readonly world: World,
    readonly elsewhere: World,
    readonly doors: Doors,
    private readonly clients: Map<Somebody, HubClient>,
  ) {}

  static async open(options: HubOptions = {}): Promise<Scene> {
    const hub = await startHub({ ...hubOptions(), ...options });
    const at = { adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder };
    const world = await foundWorld(at);
    const elsewhere = await foundWorld({ ...at, prefix: 'x-' });
    await elsewhere.openCase({ seats: ['police'] });
    await world.openCase({ seats: ['veiligThuis'] });
    // Their screening lapses while they are at work: whoever comes with a lapsed one is not let in at all.
    await world.sql("update professional set screened_until = '2099-12-31' where handle = 'lapsed'");
    const clients = new Map<Somebody, HubClient>([['stranger', listed(hub.stranger())]]);
    for (const who of EVERYBODY) if (who !== 'stranger') clients.set(who, listed(await hub.signIn(who)));
    const scene = new Scene(hub, world, elsewhere, Doors.of(hub), clients);
    await scene.nameTables();
    return scene;
  }

  as(who: Somebody): HubClient {
    return this.clients.get(who)!;
  }

  async signIn(handle: Handle): Promise<HubClient> {
    return listed(await this.hub.signIn(handle));
  }

  /** Somebody goes on with another's sign-in. */
  give(who: Somebody, client: HubClient): void {
    this.clients.set(who, client);
  }

  professional(who: Handle): string {
    return this.world.people[who].id;
  }

  id(name: string): string {
    const found = this.ids.get(name);
    if (!found) throw new Error(`Nothing was made that is called ${name}`);
    return found;
  }

  /** The same, or the id of nothing while it has not been made. */
  idIfMade(name: string): string {
    return this.ids.get(name) ?? newId();
  }

  /** Gives what was made a name; with readers, that it is there is theirs alone. */
  keep(name: string, id: string | undefined, readers: Readers): void {
    if (!id) throw new Error(`${name} was not made`);
    this.ids.set(name, id);
    this.canaries.hide(name, id, readers);
  }

  seat(who: string): string {
    return this.id(`seat of ${who}`);
  }

  async noteCursor(): Promise<void> {
    const { caseView } = await this.as('police').ask('query ($caseId: ID!) { caseView(caseId: $caseId) { cursor } }', { caseId: this.id('case') });
    this.cursor = caseView.cursor;
  }

  async versionOf(table: string, name: string): Promise<number> {
    const [row] = await this.world.sql<{ version: number }>(`select version from ${table} where id = $1`, [this.id(name)]);
    return row!.version;
  }

  /** The day the table sits next, so many weeks on. */
  tableDay(weeks = 0): string {
    const today = dayOf(new Date());
    return addDays(today, ((9 - weekdayOf(today)) % 7) + 7 * weeks);
  }

  /** Knocks on a door, for everything behind it. */
  knock(who: Somebody, root: 'Query' | 'Mutation', door: string, variables: object): Promise<Heard> {
    return ask(this.as(who), this.doors.everything(root, door), variables);
  }

  /** Does an act. @throws when the hub refuses. */
  async act(who: Somebody, door: string, variables: object): Promise<readonly string[]> {
    const { refusal, data, body } = await this.knock(who, 'Mutation', door, variables);
    if (refusal || !data) throw new Error(`${who} could not ${door}: ${body}`);
    const { id, ids } = data[door] as { id: string; ids: readonly string[] };
    return ids[0] === id ? ids : [id, ...ids];
  }

  /** Does something while the access log cannot be written. What the hub reports of it is its business, and kept quiet. */
  async unlogged<T>(work: () => Promise<T>): Promise<T> {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await this.hub.asOwner('revoke insert on access_log from casustafel_app, casustafel_log');
    try {
      return await work();
    } finally {
      await this.hub.asOwner('grant insert on access_log to casustafel_app, casustafel_log');
      said.mockRestore();
    }
  }

  /** What stands in every table but the log, to see whether anything was left behind. */
  async tables(): Promise<Readonly<Record<string, string>>> {
    await this.settled();
    const names = await this.hub.asOwner<{ name: string }>("select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1");
    // A sign-in notes when it was last used, a line when it was last open: there only the number of rows is compared.
    const parts = names.filter(({ name }) => !LOG.has(name)).map(({ name }) => `select '${name}' as name, count(*) || ' ' || ${COUNTED.has(name) ? "''" : `coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '')`} as content from "${name}" t`);
    const rows = await this.hub.asOwner<{ name: string; content: string }>(parts.join(' union all '));
    return Object.fromEntries(rows.map(({ name, content }) => [name, content]));
  }

  /** Open screens follow a vault whose channels were judged again a moment later, in a transaction of the clock's own. */
  private async settled(): Promise<void> {
    const waiting = async () => (await this.hub.asOwner<{ waits: boolean }>('select exists (select 1 from protected_needle where was_channel is not null) as waits'))[0]!.waits;
    for (let tried = 0; (await waiting()) && tried < 200; tried += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.elsewhere.close();
    await this.hub.close();
  }

  /** What is known in a whole region and nowhere else; and what only the reader of the log is shown. */
  private async nameTables(): Promise<void> {
    const everybodyHere = EVERYBODY.filter((who) => who !== 'stranger' && who !== 'lapsed' && !who.startsWith('x-'));
    await this.world.sql('update case_table set name = $1 where id = $2', [this.canaries.word('case_table.name', everybodyHere), this.world.tableId]);
    await this.world.sql('update log_actor set job_title = $1 where actor_id = any($2)', [this.canaries.word('log_actor.job_title', ['privacy']), [this.professional('police'), this.professional('chair'), this.professional('ggz')]]);
  }
}

/** Somebody whose documents are on the list before they are sent. */
class Listed extends HubClient {
  override post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response> {
    const { query } = (body ?? {}) as { query?: unknown };
    if (path === '/graphql' && typeof query === 'string') admit(query);
    return super.post(path, body, headers);
  }

  override as(cookie: string): Listed {
    return new Listed(this.url, cookie);
  }
}
const listed = ({ url, cookie }: HubClient): Listed => new Listed(url, cookie);

// That somebody tried to open an emergency is kept as the log keeps it.
const LOG = new Set(['access_log', 'log_stream', 'emergency_attempt']);
const COUNTED = new Set(['sign_in', 'presence']);
