/** The end of what has no end yet: rules compare columns that are never null, so "open" is a date too. */
export const OPEN_END = new Date('9999-12-31T00:00:00.000Z');

/** Whether something runs without an agreed end. */
export const isOpenEnded = (until: Date): boolean => until.getTime() >= OPEN_END.getTime();

// The field plans in Dutch days: at half past midnight in summer it is already tomorrow here, and not yet in UTC.
const DUTCH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The Dutch calendar day of a moment, as `yyyy-mm-dd`; such days compare as text. */
export const dayOf = (moment: Date): string => DUTCH_DAY.format(moment);

const dateOfDay = (day: string): Date => new Date(`${day}T12:00:00.000Z`);

/** 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (day: string): number => dateOfDay(day).getUTCDay() || 7;

/** The day so many days later, or earlier. */
export function addDays(day: string, days: number): string {
  const date = dateOfDay(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Midnight after a Dutch day. */
export function endOfDay(day: string): Date {
  const next = addDays(day, 1);
  // Midnight here is 22 or 23 hours in UTC, as the season has it.
  const summer = new Date(`${day}T22:00:00.000Z`);
  return dayOf(summer) === next ? summer : new Date(`${day}T23:00:00.000Z`);
}
