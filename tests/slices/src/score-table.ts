import { addDays, dayOf, weekdayOf } from '@casustafel/kernel';
import { foundWorld, startHub, type Handle, type Hub, type HubClient, type World, type WorldCase, lawfully } from '@casustafel/tests-support';

export const SIX = 'Overdracht via oma, niet aan de deur.';
export const SET_LINES = 'mutation ($id: ID!, $lines: [ChosenScoreLineInput!]!) { setScoreLines(conferenceId: $id, lines: $lines) { ids } }';
export const GIVE = 'mutation ($input: GiveScoreInput!) { giveScore(input: $input) { id ids } }';
export const REVEAL = 'mutation ($id: ID!, $missing: [ID!]!) { revealRound(roundId: $id, confirmedMissing: $missing) { ids } }';
export const SECOND = 'mutation ($id: ID!) { openSecondRound(lineId: $id) { id } }';
export const SIGN = 'mutation ($input: SignChoiceInput!) { signChoice(input: $input) { id } }';
export const CHANGE_SIX = 'mutation ($input: ChangeSixMeansInput!) { changeSixMeans(input: $input) { id } }';
export const MOVE = 'mutation ($input: MoveStepInput!) { moveStep(input: $input) { id } }';
const OPEN = 'mutation ($id: ID!) { openConference(conferenceId: $id) { id } }';
const PLACE = 'mutation ($input: PlaceCaseInput!) { placeCase(input: $input) { id } }';
const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
const SHARE = 'mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { id } }';
export const LINES = `scoreLines { id conferenceId aboutPersonId situation sixMeans scaleVersion position version signedChoiceNeeded
  signedChoice { kind who beforeWhen argument signedBySeatId signedAt } viewerMay { give reveal openSecond sign setUp }
  rounds { id number state answeredSeatIds notGivenSeatIds revealedAt myAnswer { seatId value noView reason citedContributionIds }
    values { seatId organisationId role task value noView reason citedContributionIds }
    spread { lowest median highest voices noView lowestSeatIds highestSeatIds } moves { seatId from to } } }`;
export const VIEW = `query ($id: ID!, $since: String) { caseView(caseId: $id, since: $since) { cursor whole gone ${LINES} } }`;

export interface Score {
  readonly value?: number;
  readonly noView?: boolean;
  readonly reason?: string;
  readonly citedContributionIds?: readonly string[];
}

/** Whatever the view answers; its shape is what the tests look at. */
type Line = any; // eslint-disable-line @typescript-eslint/no-explicit-any -- an answer to a query written as text has no type of its own

/** A hub with its people signed in, and conferences as a test asks for them. */
export class ScoreTable {
  private week = 0;

  private constructor(readonly hub: Hub, readonly world: World, private readonly clients: Map<Handle, HubClient>) {}

  static async found(...handles: Handle[]): Promise<ScoreTable> {
    const hub = await startHub();
    const world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
    const clients = new Map<Handle, HubClient>();
    for (const handle of handles) clients.set(handle, await hub.signIn(handle));
    return new ScoreTable(hub, world, clients);
  }

  who(handle: Handle): HubClient {
    return this.clients.get(handle)!;
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.hub.close();
  }

  /** A case with its conference placed. */
  async conference(...seats: (Handle | readonly [Handle, 'SCRIBE' | 'PARTNER'])[]): Promise<Conference> {
    const file = await this.world.openCase({ seats });
    const today = dayOf(new Date());
    const date = addDays(today, ((9 - weekdayOf(today)) % 7) + 7 * ++this.week);
    const { placeCase } = await this.who('chair').ask(PLACE, { input: { caseId: file.id, tableId: this.world.tableId, date, slot: 1, question: 'Kan de omgang veilig?' } });
    return new Conference(this, file, placeCase.id);
  }
}

/** One conference and the acts of scoring in it, by handle. */
export class Conference {
  constructor(readonly table: ScoreTable, readonly file: WorldCase, readonly id: string) {}

  private get chair(): HubClient {
    return this.table.who('chair');
  }

  /** Lines about the first child, one a situation. */
  async lines(...situations: string[]): Promise<readonly string[]> {
    const lines = situations.map((situation) => ({ aboutPersonId: this.file.persons.child1, situation, sixMeans: SIX }));
    return (await this.chair.ask(SET_LINES, { id: this.id, lines })).setScoreLines.ids;
  }

  async view(handle: Handle): Promise<readonly Line[]> {
    return (await this.table.who(handle).ask(VIEW, { id: this.file.id })).caseView.scoreLines;
  }

  async line(handle: Handle, lineId: string): Promise<Line> {
    return (await this.view(handle)).find(({ id }) => id === lineId);
  }

  /** The last round of a line. */
  async round(handle: Handle, lineId: string): Promise<Line> {
    return (await this.line(handle, lineId)).rounds.at(-1);
  }

  async give(handle: Handle, roundId: string, score: Score): Promise<string | null> {
    return this.table.who(handle).refusal(GIVE, { input: { roundId, ...score } });
  }

  async reveal(handle: Handle, roundId: string, missing: readonly string[] = []): Promise<string | null> {
    return this.table.who(handle).refusal(REVEAL, { id: roundId, missing });
  }

  async open(): Promise<void> {
    await this.chair.ask(OPEN, { id: this.id });
  }

  async move(from: string, to: string): Promise<string | null> {
    return this.chair.refusal(MOVE, { input: { conferenceId: this.id, from, to } });
  }

  /** Opened, and on to the first step: first rounds are locked. */
  async start(): Promise<void> {
    await this.open();
    await this.move('OPEN', 'SAFE_ENOUGH');
  }

  /** Puts somebody into the room, as their connection would. */
  async connect(...handles: Handle[]): Promise<void> {
    for (const handle of handles) {
      await this.table.world.sql('insert into presence (socket_id, conference_id, case_id, seat_id, process_id) values (gen_random_uuid(), $1, $2, $3, gen_random_uuid())', [this.id, this.file.id, this.file.seatOf(handle)]);
    }
  }

  /** A fact of this person's organisation, shared with these. */
  async fact(handle: Handle, ...readers: Handle[]): Promise<string> {
    const who = this.table.who(handle);
    const card = { caseId: this.file.id, category: handle.startsWith('police') ? 'POLICE' : 'GUIDANCE_AND_CARE', knowledge: 'FIRST_HAND', aboutPersonIds: [this.file.persons.child1], who: 'Vader', doesWhat: 'stond aan de deur', source: 'melding', ground: 'nodig voor de veiligheid' };
    const { bringContribution } = await who.ask(BRING, { input: card });
    if (readers.length > 0) await who.ask(SHARE, { input: { ids: [bringContribution.id], seatIds: readers.map((reader) => this.file.seatOf(reader)), ...lawfully(handle) } });
    return bringContribution.id;
  }
}
