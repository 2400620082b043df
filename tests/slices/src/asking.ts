import { foundWorld, startHub, type CaseOptions, type Handle, type Hub, type HubClient, type World, type WorldCase } from '@casustafel/tests-support';

const HANDLES = ['chair', 'police', 'police2', 'gi', 'ggz', 'rvdk'] as const;
type Who = (typeof HANDLES)[number];

const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
const SHARE = 'mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { id } }';
export const ASK = 'mutation ($input: AskAccessInput!) { askAccess(input: $input) { id } }';
export const GRANT = 'mutation ($input: GrantAccessInput!) { grantAccess(input: $input) { id } }';
export const DECLINE = 'mutation ($input: DeclineAccessInput!) { declineAccess(input: $input) { id } }';
export const END = 'mutation ($input: AccessRequestActInput!) { endGrant(input: $input) { id } }';
export const TAKE_BACK = 'mutation ($input: AccessRequestActInput!) { withdrawAccessRequest(input: $input) { id } }';
export const WHY = 'query ($input: WhyNotInput!, $language: String! = "nl") { whyNot(input: $input, language: $language) { level verdict because { article text } missing mayBeLiftedBy agreement own mayAsk } }';
export const WHO_SEES = 'query ($caseId: ID!, $id: ID!) { whoSees(caseId: $caseId, id: $id) { seatId level because until verdict article text missing mayBeLiftedBy } }';
export const PREVIEW = 'query ($caseId: ID!, $requestId: ID!, $itemIds: [ID!]!) { grantPreview(caseId: $caseId, requestId: $requestId, itemIds: $itemIds) { contributionId level ifGranted verdict article text missing mayBeLiftedBy } }';
export const VIEW = `query ($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor gone contributions { id level doesWhat category }
  accessRequests { id seatId organisationId contributionId category level purpose reason state until answeredBySeatId sentence answer itemIds version viewerMay { answer end withdraw } } } }`;

/** A hub in which things are brought at a level, and asked for. */
export class AskingTable {
  private constructor(readonly hub: Hub, readonly world: World, readonly as: Readonly<Record<Who, HubClient>>) {}

  static async open(): Promise<AskingTable> {
    const hub = await startHub();
    const world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
    const as = Object.fromEntries(await Promise.all(HANDLES.map(async (handle) => [handle, await hub.signIn(handle)]))) as Record<Who, HubClient>;
    return new AskingTable(hub, world, as);
  }

  file(options: CaseOptions = {}): Promise<WorldCase> {
    return this.world.openCase({ seats: ['police', 'gi', 'ggz'], ...options });
  }

  organisation(handle: Handle): string {
    return this.world.people[handle].organisationId;
  }

  /** A fact of the police, shared at this level with these; with nobody it stays their own. */
  async fact(file: WorldCase, level: string, readers: readonly Handle[], { by = 'police' as Who, category = 'POLICE', gate = null as object | null, conditions = [] as object[], naming = null as string | null } = {}): Promise<string> {
    const card = { caseId: file.id, category, knowledge: 'FIRST_HAND', aboutPersonIds: [file.persons.leo], who: 'vader', doesWhat: 'KANARIE staat aan de deur', source: 'mutatie', conclusion: 'het loopt op', summary: 'drie meldingen' };
    const { id } = (await this.as[by].ask(BRING, { input: card })).bringContribution;
    if (readers.length > 0) await this.as[by].ask(SHARE, { input: { ids: [id], seatIds: readers.map(file.seatOf), level, ground: 'nodig voor de veiligheid', gate, conditions, naming } });
    return id;
  }

  async view(who: Who, file: WorldCase, since: string | null = null) {
    return (await this.as[who].ask(VIEW, { caseId: file.id, since })).caseView;
  }

  async level(who: Who, file: WorldCase, id: string): Promise<string | null> {
    return (await this.view(who, file)).contributions.find((one: { id: string }) => one.id === id)?.level ?? null;
  }

  async requests(who: Who, file: WorldCase) {
    return (await this.view(who, file)).accessRequests;
  }

  async askFor(who: Who, file: WorldCase, about: object, change: object = {}): Promise<string> {
    return (await this.as[who].ask(ASK, { input: { caseId: file.id, reason: 'Ik moet weten of het veilig is', ...about, ...change } })).askAccess.id;
  }

  async grant(file: WorldCase, id: string, itemIds: readonly string[], change: object = {}, who: Who = 'police'): Promise<string | null> {
    const [request] = (await this.requests('police', file)).filter((one: { id: string }) => one.id === id);
    return this.as[who].refusal(GRANT, { input: { id, version: request?.version ?? 1, itemIds, reason: 'U moet dit weten voor uw taak', ...change } });
  }

  /** Moves the clock so many hours on; whoever is signed in was active just before. */
  async pass(hours: number): Promise<void> {
    await this.world.sql('update sign_in set started_at = now() + make_interval(hours => $1), last_seen_at = now() + make_interval(hours => $1) where ended_at is null', [hours]);
    this.hub.moveClock(hours === 0 ? '' : `${hours} hours`);
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.hub.close();
  }
}
