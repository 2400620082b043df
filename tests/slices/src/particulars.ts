import { addDays, dayOf, weekdayOf, type ParticularKind } from '@casustafel/kernel';
import { foundWorld, lawfully, startHub, type Handle, type Hub, type HubClient, type World, type WorldCase } from '@casustafel/tests-support';

export const RECORD = 'mutation($input: RecordParticularInput!) { recordParticular(input: $input) { id } }';
export const END = 'mutation($input: EndParticularInput!) { endParticular(input: $input) { id } }';
const PLACE = 'mutation ($input: PlaceCaseInput!) { placeCase(input: $input) { id } }';
const BRING = 'mutation($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
const SHARE = 'mutation($input: ShareContributionsInput!) { shareContributions(input: $input) { id } }';
const FACTOR = 'mutation($input: AddFactorInput!) { addFactor(input: $input) { id } }';
export const VIEW = `query($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor gone
  caseFile { retainUntil viewerMay { record } } contributions { id level } factors { id text toRevise }
  particulars { id kind state recordedBy organisation personId executing criteria from until sentence authority reference endedAt ending replacesId viewerMay { end } } } }`;

export const EVERYBODY = ['chair', 'process', 'scribe', 'police', 'police2', 'om', 'mayor', 'veiligThuis', 'gi', 'gi2', 'rvdk', 'ggz', 'jeugd', 'shelter', 'privacy', 'admin'] as const;
export type Somebody = (typeof EVERYBODY)[number];
export const SEATED: readonly Handle[] = ['process', 'scribe', 'police', 'om', 'mayor', 'veiligThuis', 'gi', 'gi2', 'rvdk', 'ggz', 'jeugd', 'shelter'];
export const MET = { a: true, b: true, c: true, d: true };
/** Nothing recorded yet, so that each test records what it needs. */
const BARE = { criteriaMet: false, authority: false } as const;
export const today = dayOf(new Date());
export const sentence = 'Zo staat het nu';

/** A hub in which every kind of particular can be recorded by somebody who may, and is met by somebody who may not. */
export async function openParticulars() {
  const hub: Hub = await startHub();
  const world: World = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
  const people = Object.fromEntries(await Promise.all(EVERYBODY.map(async (handle) => [handle, await hub.signIn(handle)]))) as Record<Somebody, HubClient>;
  let placed = 0;

  const given = (file: WorldCase, kind: ParticularKind): object => {
    const common = { caseId: file.id, kind, sentence };
    switch (kind) {
      case 'OTS': return { ...common, personId: file.persons.child1, executingId: world.people.gi.organisationId, from: today, until: addDays(today, 200) };
      case 'REPORT': return { ...common, from: today };
      case 'AUTHORITY': return { ...common, authority: 'OM', from: today, reference: 'OM 2026/12' };
      case 'CRITERIA': return { ...common, criteria: MET };
      case 'LEGAL_HOLD': return { ...common, from: today };
    }
  };
  const view = async (who: Somebody, file: WorldCase, since?: string) => (await people[who].ask(VIEW, { caseId: file.id, since })).caseView;
  const conference = async (file: WorldCase): Promise<string> => {
    placed += 1;
    const date = addDays(today, ((9 - weekdayOf(today)) % 7) + 7 * placed);
    return (await people.chair.ask(PLACE, { input: { caseId: file.id, tableId: world.tableId, date, slot: 1, question: 'Kan de omgang beginnen?' } })).placeCase.id;
  };
  return {
    hub, world, people, given, view,
    open: (change: object = {}): Promise<WorldCase> => world.openCase({ seats: SEATED, law: BARE, ...change }),
    record: async (who: Somebody, file: WorldCase, kind: ParticularKind, change: object = {}): Promise<string> => (await people[who].ask(RECORD, { input: { ...given(file, kind), ...change } })).recordParticular.id,
    refusal: (who: Somebody, file: WorldCase, kind: ParticularKind, change: object = {}) => people[who].refusal(RECORD, { input: { ...given(file, kind), ...change } }),
    end: (who: Somebody, id: string) => people[who].ask(END, { input: { id, sentence: 'Het is voorbij' } }),
    /** Brings an item and shares it with these. */
    share: async (by: 'police' | 'ggz', file: WorldCase, to: readonly Somebody[], change: object = {}): Promise<string> => {
      const { bringContribution } = await people[by].ask(BRING, {
        input: { caseId: file.id, category: by === 'police' ? 'POLICE' : 'HEALTH', knowledge: 'FIRST_HAND', who: 'Vader', doesWhat: 'belt de school', source: 'eigen dossier', conclusion: 'Er is contact', summary: 'Vader belt', aboutPersonIds: [file.persons.leo] },
      });
      await people[by].ask(SHARE, { input: { ids: [bringContribution.id], seatIds: to.map((each) => file.seatOf(each as Handle)), ground: 'Nodig voor de veiligheid', ...lawfully(by), ...change } });
      return bringContribution.id;
    },
    /** A factor of one's own that rests on an item. */
    build: async (who: Somebody, file: WorldCase, id: string): Promise<void> =>
      void (await people[who].ask(FACTOR, { input: { conferenceId: await conference(file), kind: 'RISK', mechanism: 'AROSE', text: 'Rust op dit feit', citedContributionIds: [id], scope: 'OWN' } })),
    sees: async (who: Somebody, file: WorldCase, id: string): Promise<string | null> => (await view(who, file)).contributions.find((item: { id: string }) => item.id === id)?.level ?? null,
    knowing: async (id: string): Promise<readonly string[]> => (await world.sql<{ knowing: string[] }>('select knowing from contribution where id = $1', [id]))[0]!.knowing,
    close: async () => {
      hub.moveClock('');
      await world.close();
      await hub.close();
    },
  };
}
export type Particulars = Awaited<ReturnType<typeof openParticulars>>;
