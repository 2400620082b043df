import { lawfully, type HubClient, type WorldCase } from '@casustafel/tests-support';
import { openHall, type TableHall } from './sitting';

export const KEEP = 'mutation ($input: KeepApartInput!) { keepApart(input: $input) { id } }';
export const SPEAKS = 'mutation ($input: SeatSpeaksInput!) { saySeatSpeaks(input: $input) { id } }';
export const LET_KNOW = 'mutation ($input: TellOfCompartmentInput!) { tellOfCompartment(input: $input) { id } }';
export const SIDE = 'mutation ($input: SideOfInput!) { saySideOf(input: $input) { id } }';
export const END = 'mutation ($input: EndOfCompartmentInput!) { proposeEndOfCompartment(input: $input) { id } }';
export const CONFIRM = 'mutation ($id: ID!) { confirmEndOfCompartment(endId: $id) { id } }';
export const DROP = 'mutation ($id: ID!) { dropEndOfCompartment(endId: $id) { id } }';
export const MARKS = `query ($caseId: ID!) { compartments(caseId: $caseId) { id kind certainty protectedIds fearedIds audienceSeatIds seatId why endedAt
  seats { seatId personIds } end { id seatId why } viewerMay { say proposeEnd confirmEnd } } }`;
export const SIDES = 'query ($caseId: ID!) { sidesOfOwn(caseId: $caseId) { id kind travels saidForAll saidSideOfIds } }';
const ALL = `query ($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor gone contributions { id level } factors { id } hypotheses { id } marks { id } conclusions { id }
  tegenspraken { id } tegenspraakGrounds { id } decisions { id responses { seatId } } actions { id } } }`;

export type Serving = Readonly<Record<string, readonly ('nora' | 'leo')[] | null>>;

/** A hall in which the police serves neither, the guardian Nora and the clinic Leo; and what it takes to keep those two apart. */
export async function openApart(given?: TableHall) {
  const hall = given ?? (await openHall());
  const SERVES: Serving = { chair: [], police: [], gi: ['nora'], ggz: ['leo'] };

  const marking = (file: WorldCase, serves: Serving = SERVES, change: object = {}) => ({
    input: {
      caseId: file.id, kind: 'INTIMATE_TERROR', certainty: 'SUSPECTED', protectedIds: [file.persons.nora], fearedIds: [file.persons.leo], why: 'KANARIE-PATROON',
      seats: Object.entries(serves).filter(([, persons]) => persons !== null).map(([handle, persons]) => ({ seatId: file.seatOf(handle as never), personIds: persons!.map((who) => file.persons[who]) })),
      audienceSeatIds: ['police', 'gi'].filter((handle) => serves[handle]).map((handle) => file.seatOf(handle as never)), ...change,
    },
  });
  const keep = async (file: WorldCase, serves: Serving = SERVES, by: HubClient = hall.as.police, change: object = {}): Promise<string> => (await by.ask(KEEP, marking(file, serves, change))).keepApart.id;
  const view = async (who: HubClient, { id: caseId }: WorldCase, since: string | null = null) => (await who.ask(ALL, { caseId, since })).caseView;
  const ids = async (who: HubClient, file: WorldCase): Promise<readonly string[]> => {
    const { cursor: _, gone: __, ...parts } = await view(who, file);
    return (Object.values(parts) as { id: string }[][]).flat().map(({ id }) => id);
  };
  const marks = async (who: HubClient, { id: caseId }: WorldCase) => (await who.ask(MARKS, { caseId })).compartments;
  const sides = async (who: HubClient, { id: caseId }: WorldCase) => (await who.ask(SIDES, { caseId })).sidesOfOwn;
  const say = async (who: HubClient, compartmentId: string, things: readonly { kind: string; id: string }[], change: object = { forAll: true }): Promise<string | null> =>
    who.refusal(SIDE, { input: { compartmentId, things, why: 'Dit is van iedereen', ...change } });
  const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
  const SHARE = 'mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }';
  const shareWith = (file: WorldCase, by: 'police' | 'gi' | 'ggz', id: string, seats: readonly string[]) => ({ input: { ids: [id], seatIds: seats.map((handle) => file.seatOf(handle as never)), ground: 'Nodig voor de veiligheid', ...lawfully(by) } });
  /** A fact of somebody about these persons, shared with everybody else. */
  const fact = async (file: WorldCase, by: 'police' | 'gi' | 'ggz', about: readonly ('nora' | 'leo' | 'child1')[], shared: readonly string[] = ['chair', 'police', 'gi', 'ggz']): Promise<string> => {
    const card = { caseId: file.id, category: 'FAMILY_AND_CONTACTS', knowledge: 'FIRST_HAND', aboutPersonIds: about.map((who) => file.persons[who]), who: 'iemand', doesWhat: `KANARIE-${by}`, source: 'gesprek' };
    const { id } = (await hall.as[by].ask(BRING, { input: card })).bringContribution;
    const others = shared.filter((handle) => handle !== by);
    if (others.length > 0) await hall.as[by].ask(SHARE, shareWith(file, by, id, others));
    return id;
  };
  return { hall, SERVES, SHARE, marking, keep, view, ids, marks, sides, say, fact, shareWith };
}

export type Apart = Awaited<ReturnType<typeof openApart>>;
