import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { checkEmergencies, checkWalls, inWords, meetWorld, TESTS, type MetWorld, type Report } from '@casustafel/tests-support/walls';

jest.setTimeout(300_000);

/**
 * One rule book, and every wall that stands on it, in a world that was grown from a seed: people, functions, seats, agreements, items,
 * gates, conditions, audiences, levels, emergencies and times. The deep run grows as many such worlds as it is given minutes for.
 */
const SEED = Number(process.env['WALLS_SEED'] ?? 24);
const CASES = 8;

describe(`a world grown from ${SEED}`, () => {
  let met: MetWorld;
  let report: Report;

  beforeAll(async () => {
    // Where nothing can be written down the hub says so to whoever keeps it, once a question.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    met = await meetWorld({ seed: SEED, cases: CASES });
    report = await checkEmergencies(met, undefined, await checkWalls(met));
    console.info(inWords(report, SEED));
  });
  afterAll(() => met?.close());

  it('memory, predicate, wire and socket say what is written down, row by row and level by level, and row-level security lies round them', () =>
    expect(report.faults.filter(({ wall }) => !wall.includes('emergency'))).toEqual([]));
  it('and so they do in an emergency: running, made longer, ended, run out and judged, up to the summary and in full', () =>
    expect(report.faults.filter(({ wall }) => wall.includes('emergency'))).toEqual([]));
  it('is worth meeting: more than a tenth is visible, and of every twenty things in an emergency one', () => {
    expect(report.visible / report.triples).toBeGreaterThan(0.1);
    expect(report.consultedVisible / report.consulted).toBeGreaterThan(0.05);
  });
  it.each(TESTS)('test %i stands in the way alone at least five hundred times', (test) => expect(report.alone[test]).toBeGreaterThanOrEqual(500));
});
