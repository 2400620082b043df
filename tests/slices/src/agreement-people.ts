import { foundWorld, lawfully, startHub, type Handle, type Hub, type HubClient, type World, type WorldCase } from '@casustafel/tests-support';

const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
const SHARE = 'mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }';
const PROPOSE = 'mutation ($input: ProposeAgreementInput!) { proposeAgreement(input: $input) { id } }';
const CONFIRM = 'mutation ($id: ID!) { confirmAgreement(id: $id) { id } }';

export interface Line {
  readonly supplier?: { readonly role: string; readonly task?: string } | null;
  readonly recipient?: { readonly role: string; readonly task?: string } | null;
  readonly category?: string | null;
  readonly atMost: string;
}

/** A hub with two administrators, and everybody who is asked for signed in. */
export class AgreementHall {
  private constructor(readonly hub: Hub, readonly world: World, private readonly people: Map<Handle, HubClient>) {}

  static async open(...handles: Handle[]): Promise<AgreementHall> {
    const hub = await startHub();
    const world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
    const people = new Map<Handle, HubClient>();
    await Promise.all([...new Set<Handle>(['admin', 'admin2', 'chair', ...handles])].map(async (handle) => people.set(handle, await hub.signIn(handle))));
    return new AgreementHall(hub, world, people);
  }

  as(handle: Handle): HubClient {
    return this.people.get(handle)!;
  }

  /** Brings one card and shares it in full. */
  async fact(file: WorldCase, by: Handle, category: string, ...with_: Handle[]): Promise<string> {
    const { bringContribution } = await this.as(by).ask(BRING, { input: { caseId: file.id, category, knowledge: 'FIRST_HAND', aboutPersonIds: [file.persons.child1], who: 'vader', doesWhat: 'staat voor de deur', source: 'gezien' } });
    if (with_.length > 0) await this.as(by).ask(SHARE, { input: { ids: [bringContribution.id], seatIds: with_.map((who) => file.seatOf(who)), ground: 'nodig', ...lawfully(by) } });
    return bringContribution.id as string;
  }

  async seen(file: WorldCase, by: Handle): Promise<string[]> {
    const { caseView } = await this.as(by).ask('query ($id: ID!) { caseView(caseId: $id) { contributions { id } } }', { id: file.id });
    return (caseView.contributions as { id: string }[]).map(({ id }) => id);
  }

  async propose(narrowings: readonly Line[], by: Handle = 'admin', mode = 'WGS'): Promise<string> {
    return (await this.as(by).ask(PROPOSE, { input: { mode, narrowings, reason: 'De regio deelt hier minder' } })).proposeAgreement.id;
  }

  async adopt(narrowings: readonly Line[], mode = 'WGS'): Promise<string> {
    const id = await this.propose(narrowings, 'admin', mode);
    await this.as('admin2').ask(CONFIRM, { id });
    return id;
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.hub.close();
  }
}
