import { DATA_CATEGORIES, LEVELS, lowerLevel, STATUTORY_ROLES, TASKS } from '@casustafel/kernel';
import { input, oneOf } from '@casustafel/kernel/fields';
import type { AgreementRow, Capacity, Narrowing, SharingAgreement } from './sharing-agreement';

const capacity = input({ role: oneOf(STATUTORY_ROLES), task: oneOf(TASKS).default('NONE') }).nullish().transform((given) => given ?? null);

/** One line by which a region shares less than the law would let it. */
export const narrowingInput = input({
  supplier: capacity,
  recipient: capacity,
  category: oneOf(DATA_CATEGORIES).nullish().transform((given) => given ?? null),
  atMost: oneOf(LEVELS),
});

const same = (wanted: Capacity | null, one: Capacity): boolean =>
  wanted === null || (wanted.role === one.role && (wanted.task === 'NONE' || wanted.task === one.task));

/** Whether this line is about this row. */
export const meant = ({ supplier, recipient, category }: Narrowing, row: AgreementRow): boolean =>
  same(supplier, row.supplier) && same(recipient, row.recipient) && (category === null || category === row.category);

/** A region's version: the shipped rows, each at most at the level its narrowings leave. A row can only lose. */
export function narrowed(agreement: SharingAgreement, id: string, narrowings: readonly Narrowing[]): SharingAgreement {
  if (narrowings.length === 0) return { ...agreement, id };
  const rows = agreement.rows.map((row) => ({
    ...row,
    level: narrowings.filter((each) => meant(each, row)).reduce((level, { atMost }) => lowerLevel(level, atMost), row.level),
  }));
  return { ...agreement, id, rows };
}
