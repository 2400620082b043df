import { addDays, dayOf, weekdayOf } from '@casustafel/kernel';
import type { CaseTable } from './directory';

const DAYS_OF_WEEK = 7;
const MINUTES_OF_HOUR = 60;
export const MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;

/** The next days on which a table sits, today included. */
export function tableDates({ weekday }: Pick<CaseTable, 'weekday'>, from: Date, count: number): readonly string[] {
  const today = dayOf(from);
  const first = addDays(today, (weekday - weekdayOf(today) + DAYS_OF_WEEK) % DAYS_OF_WEEK);
  return Array.from({ length: count }, (_, week) => addDays(first, week * DAYS_OF_WEEK));
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * MINUTES_OF_HOUR + Number(time.slice(3, 5));
const two = (value: number): string => String(value).padStart(2, '0');

/** The minute of the day at which the last slot ends. */
export const endOfTable = ({ startsAt, slotMinutes, slots }: Pick<CaseTable, 'startsAt' | 'slotMinutes' | 'slots'>): number =>
  minutesOf(startsAt) + slotMinutes * slots;

/** When a slot begins, `HH:MM`. */
export function slotStart({ startsAt, slotMinutes }: Pick<CaseTable, 'startsAt' | 'slotMinutes'>, slot: number): string {
  const minutes = minutesOf(startsAt) + slotMinutes * (slot - 1);
  return `${two(Math.floor(minutes / MINUTES_OF_HOUR))}:${two(minutes % MINUTES_OF_HOUR)}`;
}
