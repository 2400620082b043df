import { narrowed, type AgreementRow, type SharingAgreement } from '@casustafel/agreement-domain';
import { shipped } from '@casustafel/agreement-domain/shipped';
import { capacityOf } from '@casustafel/kernel';
import { describe, expect, it } from '@jest/globals';
import { isNarrowed, linesOf, rowsInForce, type SupplierLines } from './rule-book-lines';

const told = ({ id, supplier, recipient, category, article, gates, needs, about, level, unverified, aloud }: AgreementRow): string =>
  [id, capacityOf(supplier), capacityOf(recipient), category, article, gates.join(), needs.join(), about.join(), level, unverified, aloud].join(' · ');
/** Every line written out again: one supplier, one recipient, one category. */
const writtenOut = (groups: readonly SupplierLines[]): string[] =>
  groups.flatMap(({ suppliers, lines }) => suppliers.flatMap((supplier) => lines.flatMap(({ recipients, categories, id, article, gates, needs, about, level, unverified, aloud }) =>
    recipients.flatMap((recipient) => categories.map((category) => [id, supplier, recipient, category, article, gates.join(), needs.join(), about.join(), level, unverified, aloud].join(' · '))))));

const regional = (law: SharingAgreement): SharingAgreement => narrowed(law, `${law.id}/1`, [
  { supplier: { role: 'POLITIE', task: 'NONE' }, recipient: { role: 'GGZ', task: 'NONE' }, category: 'POLICE', atMost: 'CONCLUSION' },
  { supplier: null, recipient: { role: 'COLLEGE', task: 'WMO' }, category: null, atMost: 'NOTHING' },
]);

describe.each(shipped.map((law) => [law.mode, law] as const))('the agreement %s, by supplier', (_mode, law) => {
  it.each([['as it was shipped', law], ['as a region narrowed it', regional(law)]])('%s, says every row once, with its article', (_which, agreement) => {
    const all = writtenOut(linesOf(rowsInForce(agreement, law)));
    expect(all.sort()).toEqual([...new Set(agreement.rows.map(told))].sort());
  });

  it('can be read: a fraction of the lines the rows would be', () => {
    const lines = linesOf(rowsInForce(law, law)).flatMap((group) => group.lines);
    expect(lines.length).toBeLessThan(law.rows.length / 10);
  });

  it('has each supplier once', () => {
    const suppliers = linesOf(rowsInForce(law, law)).flatMap((group) => group.suppliers);
    expect(new Set(suppliers).size).toBe(suppliers.length);
  });

  it('marks the lines by which the region shares less, and no others', () => {
    const agreement = regional(law);
    const narrowedRows = agreement.rows.filter(({ level }, at) => level !== law.rows[at]!.level);
    const marked = linesOf(rowsInForce(agreement, law)).map(({ suppliers, lines }) => ({ suppliers, lines: lines.filter(isNarrowed) }));
    expect(writtenOut(marked).sort()).toEqual([...new Set(narrowedRows.map(told))].sort());
    expect(narrowedRows.length).toBeGreaterThan(0);
    expect(linesOf(rowsInForce(law, law)).flatMap(({ lines }) => lines).filter(isNarrowed)).toEqual([]);
  });
});
