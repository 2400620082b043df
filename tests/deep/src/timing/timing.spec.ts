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
const HIDDEN = 200;

/** How long somebody waits for an answer about what is there and not for them, and about what is not there at all. */
describe('the time an answer takes', () => {
  let hub: Hub;
  let world: World;
  let mine: WorldCase;
  let gi: HubClient;
  let hidden: { facts: string[]; cases: string[]; seats: string[] };
  const lines: LiveClient[] = [];

  beforeAll(async () => {
    hub = await startHub({ mode: 'demo' });
    world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
    mine = await world.openCase({ seats: ['police', 'gi'] });
    gi = await hub.signIn('gi');
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
    for (let count = 0; count < LINES; count += 1) lines.push(await LiveClient.open(gi));
    await world.sql('analyze');
  });
  afterAll(async () => {
    lines.forEach((line) => line.close());
    await world.close();
    await hub.close();
  });

  /** Pairs in turn, each in an order of its own, so that whatever else the machine does falls on both alike. */
  async function compare(ids: readonly string[], ask: (id: string, at: number) => Promise<unknown>): Promise<{ area: number; medians: readonly [number, number] }> {
    const there: number[] = [];
    const absent: number[] = [];
    for (let at = -50; at < PAIRS; at += 1) {
      const pair = [[there, ids[(at + 50) % ids.length]!], [absent, newId()]] as const;
      for (const [into, id] of Math.random() < 0.5 ? pair : [pair[1], pair[0]]) {
        const began = performance.now();
        await ask(id, at + 50);
        if (at >= 0) into.push(performance.now() - began);
      }
    }
    const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
    return { area: areaOf(there, absent), medians: [median(there), median(absent)] };
  }
  const told = (name: string, { area, medians: [there, absent] }: Awaited<ReturnType<typeof compare>>): void =>
    void process.stdout.write(`  ${name}: AUC ${area.toFixed(4)} over ${PAIRS} pairs, medians ${there.toFixed(3)} and ${absent.toFixed(3)} ms\n`);

  it.each([
    ['a case, read by its id', 'cases', (id: string) => gi.try(VIEW, { id })],
    ['a fact, asked about by its id', 'facts', (id: string) => gi.try(OPENED, { caseId: mine.id, id })],
    ['a fact, acted upon by its id', 'facts', (id: string) => gi.try(WITHDRAW, { id })],
    ['a seat, acted upon by its id', 'seats', (id: string) => gi.try(UNSEAT, { id })],
    ['a case, followed over the line', 'cases', (id: string, at: number) => lines[at % LINES]!.watch(id)],
  ] as const)('%s: tells nobody whether it is there', async (name, kind, ask) => {
    const found = await compare(hidden[kind], ask);
    told(name, found);
    expect(Math.abs(found.area - 0.5)).toBeLessThanOrEqual(BOUND);
  });

  it('and would be heard: a case that is one’s own does take another time', async () => {
    const found = await compare([mine.id], (id) => gi.try(VIEW, { id }));
    told('one’s own case', found);
    expect(Math.abs(found.area - 0.5)).toBeGreaterThan(BOUND);
  });
});
