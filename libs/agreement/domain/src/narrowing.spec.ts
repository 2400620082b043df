import { describe, expect, it } from '@jest/globals';
import { DATA_CATEGORIES, levelAtLeast, LEVELS, STATUTORY_ROLES, TASKS } from '@casustafel/kernel';
import * as fc from 'fast-check';
import { faultsOfLines } from './adopting.rules';
import { meant, narrowed } from './narrowing';
import { shipped } from './shipped';
import type { AgreementRow, Narrowing, SharingAgreement } from './sharing-agreement';

const RUNS = 40;
const capacity = fc.option(fc.record({ role: fc.constantFrom(...STATUTORY_ROLES), task: fc.constantFrom(...TASKS) }), { nil: null });
const line: fc.Arbitrary<Narrowing> = fc.record({ supplier: capacity, recipient: capacity, category: fc.option(fc.constantFrom(...DATA_CATEGORIES), { nil: null }), atMost: fc.constantFrom(...LEVELS) });
/** A law as shipped, and one whose rows give something of every level: by those alone a line could be seen to raise one. */
const law = fc.tuple(fc.constantFrom(...shipped), fc.option(fc.nat(LEVELS.length - 1), { nil: null })).map(([one, from]): SharingAgreement =>
  from === null ? one : { ...one, rows: one.rows.map((row, at) => ({ ...row, level: LEVELS[(at + from) % LEVELS.length]! })) });
const lines = fc.array(line, { maxLength: 8 });

describe('a region’s version of the law', () => {
  it('never shows more than the shipped law, whatever its lines say, and changes nothing of a row but its level', () =>
    fc.assert(fc.property(law, lines, (shippedLaw, narrowings) => {
      const own = narrowed(shippedLaw, 'own', narrowings);
      const same = (row: AgreementRow, before: AgreementRow): boolean => (Object.keys(before) as (keyof AgreementRow)[]).every((key) => key === 'level' || row[key] === before[key]);
      return own.rows.length === shippedLaw.rows.length && own.rows.every((row, at) => levelAtLeast(shippedLaw.rows[at]!.level, row.level) && same(row, shippedLaw.rows[at]!));
    }), { numRuns: RUNS }));

  it('only ever loses by one line more', () =>
    fc.assert(fc.property(law, lines, line, (shippedLaw, narrowings, more) => {
      const before = narrowed(shippedLaw, 'own', narrowings);
      return narrowed(shippedLaw, 'own', [...narrowings, more]).rows.every((row, at) => levelAtLeast(before.rows[at]!.level, row.level));
    }), { numRuns: RUNS }));

  it('has every row at most where each of its lines puts it', () =>
    fc.assert(fc.property(law, lines, (shippedLaw, narrowings) =>
      narrowed(shippedLaw, 'own', narrowings).rows.every((row, at) => narrowings.every((each) => !meant(each, shippedLaw.rows[at]!) || levelAtLeast(each.atMost, row.level))),
    ), { numRuns: RUNS }));

  it('names as a fault exactly each line that changes nothing or says again what one before it says', () =>
    fc.assert(fc.property(law, lines, (shippedLaw, narrowings) => {
      const faulty = new Set(faultsOfLines(shippedLaw, narrowings).map(({ path }) => path));
      return narrowings.every((each, at) => {
        const alone = narrowed(shippedLaw, 'own', [each]);
        const changes = alone.rows.some((row, index) => row.level !== shippedLaw.rows[index]!.level);
        const twice = narrowings.slice(0, at).some((other) => shippedLaw.rows.some((row) => meant(each, row) && meant(other, row)));
        return faulty.has(`narrowings[${at}]`) === (!changes || twice);
      });
    }), { numRuns: RUNS }));

  it('does lose by a line about a row there is', () => {
    const [first] = shipped;
    const { supplier, recipient, category } = first!.rows.find(({ level }) => level === 'FULL')!;
    const own = narrowed(first!, 'own', [{ supplier, recipient, category, atMost: 'HIT' }]);
    expect(own.rows.filter((row, at) => row.level !== first!.rows[at]!.level).length).toBeGreaterThan(0);
  });
});
