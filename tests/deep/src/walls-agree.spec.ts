import { expect, it, jest } from '@jest/globals';
import { checkEmergencies, checkWalls, emptyReport, inWords, meetWorld, TESTS } from '@casustafel/tests-support/walls';

const MINUTE = 60_000;
const ENOUGH = 100_000;
const CASES = 10;
/** `npm run test:deep -- --seed N --minutes N`: the first world's seed, and after how many minutes no other is begun. */
const SEED = Number(process.env['CASUSTAFEL_SEED'] ?? Date.now() % 1_000_000);
const MINUTES = process.env['CASUSTAFEL_MINUTES'] ? Number(process.env['CASUSTAFEL_MINUTES']) : null;

jest.setTimeout(((MINUTES ?? 120) + 10) * MINUTE);

it('in a hundred thousand triples, or as many as there is time for, every wall says what is written down', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const began = Date.now();
  const report = emptyReport();
  const isOver = (): boolean => (MINUTES === null ? report.triples >= ENOUGH : Date.now() - began >= MINUTES * MINUTE);
  const seeds: number[] = [];
  // A world with a fault in it is the last: its seed grows it again.
  for (let seed = SEED; !isOver() && report.faults.length === 0; seed += 1) {
    seeds.push(seed);
    const met = await meetWorld({ seed, cases: CASES });
    try {
      await checkEmergencies(met, undefined, await checkWalls(met, undefined, report));
    } finally {
      await met.close();
    }
  }
  process.stderr.write(`${inWords(report, seeds[0]!, seeds.at(-1)!)}; ${seeds.length} worlds in ${((Date.now() - began) / MINUTE).toFixed(1)} minutes\n`);
  expect({ seed: seeds.at(-1), faults: report.faults.slice(0, 3) }).toEqual({ seed: seeds.at(-1), faults: [] });
  expect(report.visible / report.triples).toBeGreaterThan(0.1);
  for (const test of TESTS) expect(report.alone[test]).toBeGreaterThanOrEqual(report.triples >= ENOUGH ? 500 : 1);
});
