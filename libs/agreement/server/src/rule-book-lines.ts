import type { AgreementRow, SharingAgreement } from '@casustafel/agreement-domain';
import { capacityOf, levelAtLeast, type DataCategory, type Level } from '@casustafel/kernel';

/** Rows that say the same, as one line a person can read: every one of these categories goes to every one of these recipients. */
export interface AgreementLine extends Omit<AgreementRow, 'supplier' | 'recipient' | 'category'> {
  /** What the law would leave, where the region shares less. */
  readonly lawfulLevel: Level;
  readonly recipients: readonly string[];
  readonly categories: readonly DataCategory[];
}

/** Suppliers who give the same, and what. */
export interface SupplierLines {
  readonly suppliers: readonly string[];
  readonly lines: readonly AgreementLine[];
}

/** A row as it is in force, and as it was shipped. */
export interface RowInForce {
  readonly row: AgreementRow;
  readonly lawfulLevel: Level;
}

/** Each row of the agreement with what the law itself leaves: a region's version has the same rows in the same order. */
export const rowsInForce = (agreement: SharingAgreement, law: SharingAgreement): readonly RowInForce[] =>
  agreement.rows.map((row, at) => ({ row, lawfulLevel: law.rows[at]?.level ?? row.level }));

export const isNarrowed = ({ level, lawfulLevel }: Pick<AgreementLine, 'level' | 'lawfulLevel'>): boolean => !levelAtLeast(level, lawfulLevel);

/** By supplier, as few lines as say every row exactly once. */
export function linesOf(rows: readonly RowInForce[]): readonly SupplierLines[] {
  const bySupplier = groupBy(rows, ({ row }) => capacityOf(row.supplier));
  const given = [...bySupplier].map(([supplier, own]) => ({ supplier, lines: linesOfOne(own) }));
  return [...groupBy(given, ({ lines }) => JSON.stringify(lines)).values()].map((alike) => ({ suppliers: alike.map(({ supplier }) => supplier), lines: alike[0]!.lines }));
}

function linesOfOne(rows: readonly RowInForce[]): readonly AgreementLine[] {
  const alike = groupBy(rows, ({ row: { supplier: _from, recipient: _to, category: _what, ...same }, lawfulLevel }) => JSON.stringify({ ...same, lawfulLevel }));
  return [...alike].flatMap(([same, group]): AgreementLine[] => {
    const byRecipient = [...groupBy(group, ({ row }) => capacityOf(row.recipient))].map(([recipient, to]) => ({ recipient, categories: [...new Set(to.map(({ row }) => row.category))] }));
    return [...groupBy(byRecipient, ({ categories }) => JSON.stringify(categories)).values()].map((together) => ({
      ...(JSON.parse(same) as Omit<AgreementLine, 'recipients' | 'categories'>), recipients: together.map(({ recipient }) => recipient), categories: together[0]!.categories,
    }));
  });
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
