import { addDays } from '@casustafel/kernel';
import { countField, input } from '@casustafel/kernel/fields';
import * as z from 'zod';

const MOST_YEARS = 120;
const MOST_DAYS = 3660;
const MOST_TABLES = 51;

const written = z.iso.date({ error: 'NOT_A_DATE' });

/** A day, or how long ago it was on the day of the import: a world that stays true keeps no dates. */
export const dayOrAgo = z.union(
  [written, input({ yearsAgo: countField(0, MOST_YEARS).optional(), daysAgo: countField(0, MOST_DAYS).optional() })],
  { error: 'NOT_A_DATE' },
);

/** A day, how long ago it was, or how far ahead it lies on the day of the import: for what begins or ends later. */
export const dayOrAhead = z.union(
  [written, input({ yearsAgo: countField(0, MOST_YEARS).optional(), daysAgo: countField(0, MOST_DAYS).optional(), daysAhead: countField(0, MOST_DAYS).optional() })],
  { error: 'NOT_A_DATE' },
);
export type DayOrAgo = z.output<typeof dayOrAhead>;

/** A day on which the table sits, or which one from now: 0 is the next. */
export const tableDay = z.union([written, input({ tableDate: countField(0, MOST_TABLES) })], { error: 'NOT_A_DATE' });
export type TableDay = z.output<typeof tableDay>;

/** The day meant, on the day of the import. */
export function dayMeant(given: DayOrAgo | null | undefined, today: string): string | null {
  if (!given) return null;
  if (typeof given === 'string') return given;
  const { yearsAgo = 0, daysAgo = 0, daysAhead = 0 } = given;
  const year = String(Number(today.slice(0, 4)) - yearsAgo).padStart(4, '0');
  // 29 February has no anniversary in most years; the day before is near enough for "so long ago".
  const anniversary = `${year}${today.slice(4)}`.replace('-02-29', '-02-28');
  return addDays(anniversary, daysAhead - daysAgo);
}

/** The table day meant, out of the days on which the table sits. */
export const tableDayMeant = (given: TableDay, dates: (count: number) => readonly string[]): string =>
  typeof given === 'string' ? given : (dates(given.tableDate + 1).at(-1) ?? '');
