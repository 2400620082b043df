import { CAPACITIES, endOfDay, levelAtLeast, LEVELS, lowerLevel, OPEN_END, STATUTORY_ROLES, type Level, type StatutoryRole } from '@casustafel/kernel';
import { dayField, input, oneOf } from '@casustafel/kernel/fields';
import * as z from 'zod';

/** What a supplier ties to an item; it travels with it and binds every output (Wgs 2.29 lid 3). */
export const conditionInput = z.discriminatedUnion('kind', [
  input({ kind: z.literal('NOT_TO'), role: oneOf(STATUTORY_ROLES) }),
  input({ kind: z.literal('UNTIL'), day: dayField }),
  input({ kind: z.literal('AT_MOST'), level: oneOf(LEVELS) }),
  input({ kind: z.literal('NOT_ONWARD') }),
  input({ kind: z.literal('NOT_IN_REPORT') }),
], { error: 'NOT_IN_LIST' });
export type SupplierCondition = z.output<typeof conditionInput>;

/** What an item has been written as, besides the card itself. */
export interface Written {
  readonly conclusion: string | null;
  readonly summary: string | null;
}

/** Who is left after the conditions. */
export function receiversLeft(conditions: readonly SupplierCondition[]): readonly string[] {
  const barred: readonly StatutoryRole[] = conditions.flatMap((each) => (each.kind === 'NOT_TO' ? [each.role] : []));
  return CAPACITIES.filter((capacity) => !barred.some((role) => capacity.startsWith(`${role}/`)));
}

/** The levels that are left: what the supplier chose, what the conditions leave of it, and what was written. A level without its text is not there. */
export function levelsLeft(level: Level, conditions: readonly SupplierCondition[], { conclusion, summary }: Written): readonly Level[] {
  const most = conditions.reduce<Level>((left, each) => (each.kind === 'AT_MOST' ? lowerLevel(left, each.level) : left), level);
  return LEVELS.filter((each) => each !== 'NOTHING' && levelAtLeast(most, each) && (each !== 'CONCLUSION' || conclusion !== null) && (each !== 'SUMMARY' || summary !== null));
}

/** The moment after which nothing of it is shown: the end of the earliest day a condition names, here in the Netherlands. */
export function openUntilLeft(conditions: readonly SupplierCondition[]): Date {
  const [first] = conditions.flatMap((each) => (each.kind === 'UNTIL' ? [each.day] : [])).sort();
  return first ? endOfDay(first) : OPEN_END;
}
