import { lawfully } from '@casustafel/tests-support';
import type { HubClient, WorldCase } from '@casustafel/tests-support';
import type { Stage } from './stage';

type Handle = Parameters<WorldCase['seatOf']>[0];

const PLACE = 'mutation ($input: PlaceCaseInput!) { placeCase(input: $input) { id } }';
const OPEN = 'mutation ($id: ID!) { openConference(conferenceId: $id) { id } }';
const ADJOURN = 'mutation ($id: ID!) { adjournConference(conferenceId: $id) { id } }';
const MOVE = 'mutation ($input: MoveStepInput!) { moveStep(input: $input) { id } }';
const AGREE = 'mutation ($input: AddActionInput!) { addAction(input: $input) { id } }';
const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
const SHARE = 'mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }';
const LINES = 'mutation ($conferenceId: ID!, $lines: [ChosenScoreLineInput!]!) { setScoreLines(conferenceId: $conferenceId, lines: $lines) { ids } }';
const GIVE = 'mutation ($input: GiveScoreInput!) { giveScore(input: $input) { id } }';
const ROUNDS = 'query ($caseId: ID!) { caseView(caseId: $caseId) { scoreLines { position rounds { id state } } } }';
const STEPS = ['OPEN', 'SAFE_ENOUGH', 'WHAT_IS_GOING_ON', 'WHEN_RECOVERY'] as const;

/** What has happened before a journey begins, done through the same doors but without a screen. */
export class Rehearsal {
  private readonly signedIn = new Map<Handle, Promise<HubClient>>();

  constructor(
    private readonly stage: Stage,
    readonly file: WorldCase,
  ) {}

  as(handle: Handle): Promise<HubClient> {
    const known = this.signedIn.get(handle) ?? this.stage.hub.signIn(handle);
    this.signedIn.set(handle, known);
    return known;
  }

  async place(slot: number, question = 'Kan de omgang veilig beginnen?'): Promise<string> {
    const { tableId } = this.stage.world;
    return (await (await this.as('chair')).ask(PLACE, { input: { caseId: this.file.id, tableId, date: this.stage.day, slot, question } })).placeCase.id;
  }

  async open(conferenceId: string, until: (typeof STEPS)[number] = 'OPEN'): Promise<void> {
    const chair = await this.as('chair');
    await chair.ask(OPEN, { id: conferenceId });
    for (const [index, to] of STEPS.slice(1, STEPS.indexOf(until) + 1).entries()) await chair.ask(MOVE, { input: { conferenceId, from: STEPS[index], to } });
  }

  /** An earlier table that left an action behind. */
  async earlier(slot: number, text: string, owner: Handle): Promise<void> {
    const chair = await this.as('chair');
    const conferenceId = await this.place(slot);
    await this.open(conferenceId, 'WHEN_RECOVERY');
    await chair.ask(AGREE, { input: { conferenceId, text, ownerSeatId: this.file.seatOf(owner), dueOn: this.stage.day, track: 'SAFETY', scope: 'TABLE', decisionId: null } });
    await chair.ask(ADJOURN, { id: conferenceId });
  }

  async fact(by: Handle, doesWhat: string, shared: readonly Handle[], card: object = {}): Promise<string> {
    const client = await this.as(by);
    const input = { caseId: this.file.id, category: 'FAMILY_AND_CONTACTS', knowledge: 'FIRST_HAND', aboutPersonIds: [this.file.persons.leo], who: 'Vader', doesWhat, source: 'gesprek op het bureau', ...card };
    const { id } = (await client.ask(BRING, { input })).bringContribution;
    if (shared.length > 0) await client.ask(SHARE, { input: { ids: [id], seatIds: shared.map((handle) => this.file.seatOf(handle)), ground: 'Nodig om de kinderen te beschermen', ...lawfully(by) } });
    return id;
  }

  async line(conferenceId: string, situation: string, sixMeans: string): Promise<void> {
    await (await this.as('chair')).ask(LINES, { conferenceId, lines: [{ aboutPersonId: this.file.persons.child2, situation, sixMeans }] });
  }

  /** Answers every open round alike; null is "no view". */
  async score(by: Handle, values: readonly (number | null)[], reason: string): Promise<void> {
    const client = await this.as(by);
    const { scoreLines } = (await client.ask<{ caseView: { scoreLines: { position: number; rounds: { id: string; state: string }[] }[] } }>(ROUNDS, { caseId: this.file.id })).caseView;
    const open = [...scoreLines].sort((one, other) => one.position - other.position).map(({ rounds }) => rounds.find(({ state }) => state === 'OPEN' || state === 'LOCKED'));
    for (const [index, round] of open.entries()) {
      const value = values[index] ?? null;
      if (round) await client.ask(GIVE, { input: { roundId: round.id, value, noView: value === null, reason, citedContributionIds: [] } });
    }
  }
}
