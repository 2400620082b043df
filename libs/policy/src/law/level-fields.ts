import { LEVELS, type Level } from '@casustafel/kernel';

type Shown = Exclude<Level, 'NOTHING'>;

/**
 * What each level adds, by the names under which it leaves: a level is a set of fields of the rule, so that the mask is
 * judged like the row. The first name of each level is how rules and lists ask for that level.
 */
export const LEVEL_FIELDS: Readonly<Record<Shown, readonly [string, ...string[]]>> = {
  HIT: ['existence', 'id', 'caseId', 'organisationId'],
  ASK: ['whomToAsk', 'authorSeatId'],
  CONCLUSION: ['conclusion', 'category', 'aboutPersonIds', 'broughtAt', 'article', 'conditions'],
  SUMMARY: ['summary', 'occurredOn', 'knowledge'],
  FULL: ['who', 'doesWhat', 'toWhom', 'effect', 'source'],
};

/** The field by which a level is asked for. */
export const markerOf = (level: Shown): string => LEVEL_FIELDS[level][0];

/**
 * Everything that may leave at this level. That it exists is given by the lowest rule alone, which whatever shows more
 * meets as well: a list asks for that one, and is not five times as long.
 */
export const fieldsUpTo = (level: Shown): string[] => FIELDS[level];

const FIELDS = Object.fromEntries(LEVELS.slice(1).map((level, at, shown) => [
  level, shown.slice(0, at + 1).flatMap((each) => [...LEVEL_FIELDS[each as Shown]]).filter((field) => level === 'HIT' || field !== LEVEL_FIELDS.HIT[0]),
])) as Record<Shown, string[]>;

/** From the most to the least. */
export const SHOWN_LEVELS = [...LEVELS.slice(1)].reverse() as readonly Shown[];
