import { foundWorld, lawfully, startHub, type Handle, type Hub, type HubClient, type World, type WorldCase } from '@casustafel/tests-support';
import pg from 'pg';

export const VIEW = `query($caseId: ID!) { caseView(caseId: $caseId) { contributions { id doesWhat withdrawnAt }
  recallNotices { id kind own organisation contributionId readAt readBy told confirmedAt confirmedBy viewerMay { confirm } }
  leakRecords { id kind contributionId state }
  supplyRefusals { id organisation category refusedAt liftedAt reason viewerMay { lift } } } }`;
export const LEAKS = `{ leakRecords { id kind caseNumber organisation contributionId discoveredAt reportBefore concerns { familyRole position } receivers { name organisation firstAt }
  state risk mustReport mustInform assessment reportedAt reportReason informedAt informReason closedAt version viewerMay { assess decide close } } }`;
export const MANDATE = '{ mandateRecalls { id kind organisation contributionId readAt readBy confirmedAt viewerMay { confirm } } }';
export const CONFIRM = 'mutation($id: ID!) { confirmRecall(id: $id) { id } }';
export const WRONGLY = 'mutation($input: SharedWronglyInput!) { reportSharedWrongly(input: $input) { id } }';
export const WITHDRAW = 'mutation($id: ID!) { withdrawContribution(id: $id) { id } }';
export const CANARY = 'kanarie-in-de-terugroep';

type Name = 'police' | 'ggz' | 'gi' | 'rvdk' | 'chair' | 'privacy' | 'mandate' | 'veiligThuis';
const NAMES: readonly Name[] = ['police', 'ggz', 'gi', 'rvdk', 'chair', 'privacy', 'mandate', 'veiligThuis'];

/** A table at which the police share with three. */
export class RecallTable {
  private constructor(readonly hub: Hub, readonly world: World, readonly people: Readonly<Record<Name, HubClient>>) {}

  static async open(): Promise<RecallTable> {
    const hub = await startHub();
    const world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
    const people = Object.fromEntries(await Promise.all(NAMES.map(async (name) => [name, await hub.signIn(name)]))) as Record<Name, HubClient>;
    return new RecallTable(hub, world, people);
  }

  file(options: Parameters<World['openCase']>[0] = {}): Promise<WorldCase> {
    return this.world.openCase({ seats: ['police', 'ggz', 'gi', 'rvdk'], ...options });
  }

  /** A fact of one of them, shared with others and opened by nobody yet. */
  async fact(file: WorldCase, by: 'police' | 'ggz' = 'police', ...to: Handle[]): Promise<string> {
    const card = { caseId: file.id, category: by === 'police' ? 'POLICE' : 'GUIDANCE_AND_CARE', knowledge: 'FIRST_HAND', aboutPersonIds: [file.persons.child1], who: 'vader', doesWhat: CANARY, source: 'gezien' };
    const { bringContribution } = await this.people[by].ask('mutation($input: BringContributionInput!) { bringContribution(input: $input) { id } }', { input: card });
    const { id } = bringContribution as { id: string };
    await this.people[by].ask('mutation($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }', { input: { ids: [id], seatIds: to.map((who) => file.seatOf(who)), ground: 'nodig', ...lawfully(by) } });
    return id;
  }

  async correct(file: WorldCase, id: string, by: 'police' | 'ggz' = 'police'): Promise<void> {
    const [row] = await this.world.sql<{ version: number }>('select version from contribution where id = $1', [id]);
    const card = { id, version: row!.version, category: by === 'police' ? 'POLICE' : 'GUIDANCE_AND_CARE', knowledge: 'FIRST_HAND', aboutPersonIds: [file.persons.child1], who: 'oom', doesWhat: `${CANARY}-verbeterd`, source: 'gezien', ground: 'nodig' };
    await this.people[by].ask('mutation($input: CorrectContributionInput!) { correctContribution(input: $input) { id } }', { input: card });
  }

  async look(who: Name, file: WorldCase) {
    return (await this.people[who].ask(VIEW, { caseId: file.id })).caseView;
  }

  async notices(who: Name, file: WorldCase) {
    return (await this.look(who, file)).recallNotices as Record<string, unknown>[];
  }

  /** A transaction of this person behind the walls, begun now. */
  async asApp(who: Name): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.hub.database.url });
    await client.connect();
    await client.query('begin');
    await client.query('select enter($1, $2)', [this.world.people[who].id, '']);
    return client;
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.hub.close();
  }
}
