import type { Language } from './define-messages';

const ZONE = 'Europe/Amsterdam';
const LOCALE: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** A moment, or a calendar day as `YYYY-MM-DD`, which belongs to no time zone. */
export type When = string | Date;

const asDate = (when: When): Date => (when instanceof Date ? when : new Date(DAY_ONLY.test(when) ? `${when}T12:00:00Z` : when));
const zoneOf = (when: When): string => (typeof when === 'string' && DAY_ONLY.test(when) ? 'UTC' : ZONE);

/** "14 maart 2026" */
export function formatDate(when: When, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: zoneOf(when) }).format(asDate(when));
}

/** "zaterdag 14 maart" */
export function formatDay(when: When, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { weekday: 'long', day: 'numeric', month: 'long', timeZone: zoneOf(when) }).format(asDate(when));
}

/** "14.05 uur" */
export function formatTime(when: When, language: Language): string {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: ZONE }).format(asDate(when));
  return language === 'nl' ? `${time.replace(':', '.')} uur` : time;
}

/** "14 maart 2026, 14.05 uur" */
export const formatDateTime = (when: When, language: Language): string => `${formatDate(when, language)}, ${formatTime(when, language)}`;

/** Whole numbers with the separators of the language. */
export const formatNumber = (value: number, language: Language): string => new Intl.NumberFormat(LOCALE[language]).format(value);
