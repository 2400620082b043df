import { addDays, endOfDay } from '@casustafel/kernel';

const yearOf = (day: string): number => Number(day.slice(0, 4));
const withYear = (day: string, year: number): string => `${String(year).padStart(4, '0')}${day.slice(4)}`;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const exists = (day: string): boolean => !day.endsWith('-02-29') || isLeap(yearOf(day));

/** The birthday on which somebody becomes this old; who was born on 29 February has it on 1 March where there is none. */
export function birthdayAt(birthDate: string, age: number): string {
  const day = withYear(birthDate, yearOf(birthDate) + age);
  return exists(day) ? day : withYear('0000-03-01', yearOf(birthDate) + age);
}

/** How old somebody is on this day. */
export function ageOn(birthDate: string, day: string): number {
  const years = yearOf(day) - yearOf(birthDate);
  return birthdayAt(birthDate, years) <= day ? years : years - 1;
}

/** The moment a day begins, here in the Netherlands. */
export const startOfDay = (day: string): Date => endOfDay(addDays(day, -1));

/** The same day a year on; 28 February after a 29th. */
export function yearAfter(day: string): string {
  const next = withYear(day, yearOf(day) + 1);
  return exists(next) ? next : withYear('0000-02-28', yearOf(next));
}
