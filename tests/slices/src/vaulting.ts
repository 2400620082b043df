import { foundWorld, lawfully, startHub, type Handle, type Hub, type HubClient, type World, type WorldCase } from '@casustafel/tests-support';

export const PLACEHOLDER = '[afgeschermd gegeven]';
export const ADDRESS = 'Molenweg 48, 2871 XK Schoonhoven';
export const VAULT = `query($caseId: ID!) { vault(caseId: $caseId) {
  values { id caseId personId kind value alsoKnownAs why organisationId seatIds openUntil keptAt version viewerMay { protect } }
  mentions { id protectedId writtenAt seen objectKind objectId } } }`;
export const PROTECT = 'mutation($input: ProtectInput!) { protect(input: $input) { id } }';
export const OPEN = 'mutation($input: OpenProtectedInput!) { openProtected(input: $input) { id } }';
export const CORRECT_KEPT = 'mutation($input: CorrectProtectedInput!) { correctProtected(input: $input) { id } }';
export const RELEASE = 'mutation($input: ReleaseProtectedInput!) { releaseProtected(input: $input) { id } }';
export const SEE = 'mutation($id: ID!) { seeMention(id: $id) { id } }';
const BRING = 'mutation($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
const CORRECT = 'mutation($input: CorrectContributionInput!) { correctContribution(input: $input) { id } }';
const SHARE = 'mutation($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }';
const FACTS = 'query($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor whole contributions { id doesWhat who version } } }';

const NAMES = ['chair', 'veiligThuis', 'police', 'police2', 'ggz', 'gi'] as const;
type Name = (typeof NAMES)[number];

/** A table at which Veilig Thuis keeps where somebody is, and others write about them. */
export async function openVaulting() {
  const hub: Hub = await startHub();
  const world: World = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
  const as = Object.fromEntries(await Promise.all(NAMES.map(async (name) => [name, await hub.signIn(name)]))) as Record<Name, HubClient>;

  const file = (): Promise<WorldCase> => world.openCase({ seats: ['veiligThuis', 'police', 'police2', 'ggz', 'gi'] });
  const keep = async (where: WorldCase, change: object = {}, by: Name = 'veiligThuis'): Promise<string> =>
    (await as[by].ask(PROTECT, { input: { caseId: where.id, personId: where.persons.nora, kind: 'ADDRESS', value: ADDRESS, why: 'zij is daar veilig', ...change } })).protect.id;
  const card = (where: WorldCase, doesWhat: string) => ({ category: 'POLICE', knowledge: 'FIRST_HAND', aboutPersonIds: [where.persons.nora], who: 'moeder', doesWhat, source: 'gezien' });
  /** A fact of the police, shared with these. */
  const fact = async (where: WorldCase, doesWhat: string, to: readonly Handle[] = ['ggz', 'gi', 'veiligThuis'], by: Name = 'police'): Promise<string> => {
    const { id } = (await as[by].ask(BRING, { input: { caseId: where.id, ...card(where, doesWhat) } })).bringContribution;
    await as[by].ask(SHARE, { input: { ids: [id], seatIds: to.map((who) => where.seatOf(who)), ground: 'nodig', ...lawfully(by) } });
    return id;
  };
  const versionOf = async (id: string): Promise<number> => (await world.sql<{ version: number }>('select version from contribution where id = $1', [id]))[0]!.version;
  const correct = async (where: WorldCase, id: string, doesWhat: string, by: Name = 'police'): Promise<void> =>
    void (await as[by].ask(CORRECT, { input: { id, version: await versionOf(id), ...card(where, doesWhat), ground: 'nodig' } }));
  const says = async (who: Name, where: WorldCase, id: string): Promise<string | undefined> =>
    (await as[who].ask(FACTS, { caseId: where.id })).caseView.contributions.find((each: { id: string }) => each.id === id)?.doesWhat;
  const vault = async (who: Name, where: WorldCase) => (await as[who].ask(VAULT, { caseId: where.id })).vault;
  const open = async (where: WorldCase, id: string, to: readonly Handle[], by: Name = 'veiligThuis', more: object = {}): Promise<void> => {
    const { version } = (await vault(by, where)).values.find((each: { id: string }) => each.id === id);
    await as[by].ask(OPEN, { input: { id, version, seatIds: to.map((who) => where.seatOf(who)), ...more } });
  };
  return { hub, world, as, file, keep, fact, correct, says, vault, open, FACTS, close: async () => { await world.close(); await hub.close(); } };
}
export type Vaulting = Awaited<ReturnType<typeof openVaulting>>;
