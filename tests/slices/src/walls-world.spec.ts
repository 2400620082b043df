import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { checkWalls, meetWorld, TESTS, type MetWorld, type Report } from '@casustafel/tests-support/walls';

jest.setTimeout(400_000);

/**
 * One rule book, and every wall that stands on it, in a world that was grown from a seed: people, seats, agreements, items, gates,
 * conditions, audiences, levels and times. The deep run grows many such worlds.
 */
const SEED = Number(process.env['WALLS_SEED'] ?? 10);
const CASES = 11;

describe(`a world grown from ${SEED}`, () => {
  let met: MetWorld;
  let report: Report;

  beforeAll(async () => {
    met = await meetWorld({ seed: SEED, cases: CASES });
    report = await checkWalls(met);
    console.info(JSON.stringify((globalThis as any).T));
    console.info(`seed ${SEED}: ${report.triples} triples, ${((100 * report.visible) / report.triples).toFixed(1)} % visible, alone ${JSON.stringify(report.alone)}; ${report.things} of things with an audience, ${report.thingsVisible} visible`);
  });
  afterAll(() => met?.close());

  it('memory, predicate, wire and socket agree with the law as it is written down, row by row and level by level, and row-level security round them', () => expect(report.faults).toEqual([]));
  it('is worth meeting: more than a tenth is visible', () => expect(report.visible / report.triples).toBeGreaterThan(0.1));
  it.each(TESTS)('test %i stands in the way alone at least five hundred times', (test) => expect(report.alone[test]).toBeGreaterThanOrEqual(500));
});
