import { addDays, dayOf, weekdayOf } from '@casustafel/kernel';
import { foundWorld, startHub, type Hub, type HubClient, type World, type WorldCase, lawfully } from '@casustafel/tests-support';

const HANDLES = ['chair', 'process', 'police', 'ggz', 'gi', 'rvdk', 'police2'] as const;
type Who = (typeof HANDLES)[number];

/** A hub with a world in it, and everybody signed in: what a test of the table needs before its first line. */
export interface TableHall {
  readonly hub: Hub;
  readonly world: World;
  readonly as: Readonly<Record<Who, HubClient>>;
  /** A case with a conference of its own, placed and, unless told otherwise, opened by the chair. */
  sit(options?: { readonly open?: boolean; readonly seats?: readonly Who[] }): Promise<{ readonly file: WorldCase; readonly id: string }>;
  place(caseId: string): Promise<string>;
  open(conferenceId: string): Promise<void>;
  end(conferenceId: string, how?: 'adjournConference' | 'closeConference'): Promise<void>;
  step(conferenceId: string, ...steps: readonly string[]): Promise<void>;
  /** A fact card of somebody, shared with the seats named. */
  fact(file: WorldCase, by: Who, shared: readonly Who[], words?: string): Promise<string>;
  close(): Promise<void>;
}

const PLACE = 'mutation ($input: PlaceCaseInput!) { placeCase(input: $input) { id } }';
const MOVE = 'mutation ($input: MoveStepInput!) { moveStep(input: $input) { id } }';
const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
const SHARE = 'mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }';
const act = (name: string): string => `mutation ($id: ID!) { ${name}(conferenceId: $id) { id } }`;
const SLOTS = 4;

export async function openHall(): Promise<TableHall> {
  const hub = await startHub();
  const world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
  const as = Object.fromEntries(await Promise.all(HANDLES.map(async (handle) => [handle, await hub.signIn(handle)]))) as Record<Who, HubClient>;
  let placed = 0;

  const place = async (caseId: string): Promise<string> => {
    const today = dayOf(new Date());
    const date = addDays(today, ((9 - weekdayOf(today)) % 7) + 7 * Math.floor(placed / SLOTS));
    const slot = (placed % SLOTS) + 1;
    placed += 1;
    return (await as.chair.ask(PLACE, { input: { caseId, tableId: world.tableId, date, slot, question: 'Kan de omgang beginnen?' } })).placeCase.id;
  };
  const open = async (id: string): Promise<void> => void (await as.chair.ask(act('openConference'), { id }));
  return {
    hub, world, as, place, open,
    sit: async ({ open: opened = true, seats = ['police', 'ggz', 'gi'] as const } = {}) => {
      const file = await world.openCase({ seats });
      const id = await place(file.id);
      if (opened) await open(id);
      return { file, id };
    },
    end: async (id, how = 'adjournConference') => void (await as.chair.ask(act(how), { id })),
    step: async (conferenceId, ...steps) => {
      for (const [index, from] of steps.slice(0, -1).entries()) await as.chair.ask(MOVE, { input: { conferenceId, from, to: steps[index + 1] } });
    },
    fact: async (file, by, shared, words = 'belt elke avond') => {
      const card = { caseId: file.id, category: 'FAMILY_AND_CONTACTS', knowledge: 'FIRST_HAND', aboutPersonIds: [file.persons.leo], who: 'vader', doesWhat: words, source: 'gesprek' };
      const { id } = (await as[by].ask(BRING, { input: card })).bringContribution;
      if (shared.length > 0) await as[by].ask(SHARE, { input: { ids: [id], seatIds: shared.map(file.seatOf), ground: 'Nodig voor de veiligheid van de kinderen', ...lawfully(by) } });
      return id;
    },
    close: async () => {
      await world.close();
      await hub.close();
    },
  };
}
