import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import { foundWorld, LiveClient, startHub, type Hub, type HubClient, type World, type WorldCase } from '@casustafel/tests-support';
import { areaOf } from './area';

const PAIRS = Number(process.env['CASUSTAFEL_PAIRS'] ?? 10_000);
const BOUND = 0.02;
jest.setTimeout(3_600_000);

const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
const VIEW = 'query ($id: ID!) { caseView(caseId: $id) { cursor } }';
const OPENED = 'query ($caseId: ID!, $id: ID!) { contributionOpenedBy(caseId: $caseId, id: $id) { name } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawContribution(id: $id) { id } }';
const UNSEAT = 'mutation ($id: ID!) { unseat(seatId: $id) { id } }';
const LINES = 12;
/** Each asks at a door of their own: what is refused is logged on the stream of who asked, and two would wait for each other there. */
const ASKERS = ['gi', 'ggz', 'veiligThuis', 'rvdk', 'wmo'] as const;
const FOLLOWED = 4;
const HIDDEN = 200;

interface Found {
  readonly area: number;
  readonly medians: readonly [number, number];
  readonly pairs: number;
}

/** How long somebody waits for an answer about what is there and not for them, and about what is not there at all. */
describe('the time an answer takes', () => {
  let hub: Hub;
  let world: World;
  let mine: WorldCase;
  let askers: HubClient[];
  let hidden: { facts: string[]; cases: string[]; seats: string[] };
  const lines: LiveClient[] = [];

  beforeAll(async () => {
    hub = await startHub({ mode: 'demo' });
    world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
    mine = await world.openCase({ seats: ['police', ...ASKERS] });
    askers = await Promise.all(ASKERS.map((who) => hub.signIn(who)));
    const police = await hub.signIn('police');
    const fact = async (): Promise<string> =>
      (await police.ask(BRING, { input: { caseId: mine.id, category: 'POLICE', knowledge: 'OPINION', aboutPersonIds: [], who: 'ik', doesWhat: 'denk', source: 'zelf' } })).bringContribution.id;
    hidden = { facts: [], cases: [], seats: [] };
    for (let count = 0; count < HIDDEN; count += 1) hidden.facts.push(await fact());
    for (let count = 0; count < HIDDEN / 10; count += 1) {
      const file = await world.openCase({ seats: ['police'] });
      hidden.cases.push(file.id);
      hidden.seats.push(...Object.values(file.seats));
    }
    for (let count = 0; count < LINES; count += 1) lines.push(await LiveClient.open(askers[FOLLOWED]!));
    await world.sql('analyze');
  });
  afterAll(async () => {
    lines.forEach((line) => line.close());
    await world.close();
    await hub.close();
  });

  /** Pairs in turn, each in an order of its own, so that whatever else the machine does falls on both alike. */
  async function compare(ids: readonly string[], ask: (id: string, at: number) => Promise<unknown>, pairs = PAIRS): Promise<Found> {
    const there: number[] = [];
    const absent: number[] = [];
    for (let at = -50; at < pairs; at += 1) {
      const pair = [[there, ids[(at + 50) % ids.length]!], [absent, newId()]] as const;
      for (const [into, id] of Math.random() < 0.5 ? pair : [pair[1], pair[0]]) {
        const began = performance.now();
        await ask(id, at + 50);
        if (at >= 0) into.push(performance.now() - began);
      }
    }
    const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
    return { area: areaOf(there, absent), medians: [median(there), median(absent)], pairs };
  }
  const told = (name: string, { area, medians: [there, absent], pairs }: Found): void =>
    console.info(`${name}: AUC ${area.toFixed(4)} over ${pairs} pairs, medians ${there.toFixed(3)} and ${absent.toFixed(3)} ms`);

  const doors = [
    ['a case, read by its id', 'cases', (who, id) => who.try(VIEW, { id })],
    ['a fact, asked about by its id', 'facts', (who, id) => who.try(OPENED, { caseId: mine.id, id })],
    ['a fact, acted upon by its id', 'facts', (who, id) => who.try(WITHDRAW, { id })],
    ['a seat, acted upon by its id', 'seats', (who, id) => who.try(UNSEAT, { id })],
    ['a case, followed over the line', 'cases', (_, id, at) => lines[at % LINES]!.watch(id)],
  ] as const satisfies readonly (readonly [string, keyof typeof hidden, (who: HubClient, id: string, at: number) => Promise<unknown>])[];

  // A refusal waits for its step most of the time; asked one door after another they would take an hour and a half.
  it('tells nobody whether something is there, at any door', async () => {
    const found = await Promise.all(doors.map(([, kind, ask], at) => compare(hidden[kind], (id, turn) => ask(askers[at]!, id, turn))));
    doors.forEach(([name], at) => told(name, found[at]!));
    expect(doors.filter((_, at) => Math.abs(found[at]!.area - 0.5) > BOUND).map(([name]) => name)).toEqual([]);
  });

  it('and would be heard: a case that is one’s own does take another time', async () => {
    const found = await compare([mine.id], (id) => askers[0]!.try(VIEW, { id }), Math.min(PAIRS, 500));
    told('one’s own case', found);
    expect(Math.abs(found.area - 0.5)).toBeGreaterThan(BOUND);
  });
});
