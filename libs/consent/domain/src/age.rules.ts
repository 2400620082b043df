import { ageOn, birthdayAt } from './age';

/** The ages at which the law asks somebody else. */
export const AGE_BANDS = ['UNDER_12', 'FROM_12', 'FROM_16', 'ADULT', 'UNKNOWN'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Birthdays on which who has to be asked changes. */
const TURNS = [12, 16, 18] as const;

/** Who has to give it. */
export interface Asked {
  readonly band: AgeBand;
  readonly person: boolean;
  /** Everybody who holds authority over the person, or the one who represents them. */
  readonly representatives: boolean;
  /** Somebody else decides for a person who is old enough: the reason is written down. */
  readonly reason: boolean;
}

export function bandOn(birthDate: string | null, day: string): AgeBand {
  if (!birthDate) return 'UNKNOWN';
  const age = ageOn(birthDate, day);
  if (age < 12) return 'UNDER_12';
  if (age < 16) return 'FROM_12';
  return age < 18 ? 'FROM_16' : 'ADULT';
}

/**
 * Who gives consent on this day (Jeugdwet 7.3.15; BW 7:465; Wmo 5.3.2): below twelve those with authority, from twelve to sixteen
 * the youth and they, from sixteen the person alone. For whoever is twelve or older and cannot weigh it, who represents them.
 * An age nobody knows is met with the strictest rule: the person and who represents them.
 */
export function askedOf(birthDate: string | null, day: string, able: boolean): Asked {
  const band = bandOn(birthDate, day);
  if (band === 'UNDER_12') return { band, person: false, representatives: true, reason: false };
  if (!able) return { band, person: false, representatives: true, reason: true };
  return { band, person: true, representatives: band === 'FROM_12' || band === 'UNKNOWN', reason: false };
}

/** The next birthday after this day on which others alone may no longer have given it; null for who gave it themself, and for adults. */
export function endingBirthday(birthDate: string | null, day: string, { person }: Pick<Asked, 'person'>): string | null {
  if (!birthDate || person) return null;
  return TURNS.map((age) => birthdayAt(birthDate, age)).find((birthday) => birthday > day) ?? null;
}
