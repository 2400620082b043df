import { CAPACITIES, CIRCLES, DATA_CATEGORIES, LEVELS, NEVER_PASSING, SECRECY_GATES, type DataCategory, type Level, type SecrecyGate } from '@casustafel/kernel';
import type { Dice } from './dice';
import { dayAfter, FAR_OFF, LONG_AGO } from './days';
import type { Ground } from './grow-case';
import type { GrownGrant, GrownItem, GrownSeat } from './grown';

/** Suppliers who keep professional secrecy: what they bring needs a way through it. */
const SECRET = ['GGZ', 'GI', 'GGD', 'COLLEGE_CONTRACTED', 'JEUGDHULP', 'HUISARTS', 'VROUWENOPVANG'];
const CATEGORIES: Readonly<Record<string, readonly DataCategory[]>> = {
  POLITIE: ['POLICE', 'POLICE', 'LIVING_SITUATION', 'IDENTITY'], OM: ['JUDICIAL', 'IDENTITY'], DJI: ['JUDICIAL', 'SUPERVISION_AND_MEASURES'], RVDK: ['FAMILY_AND_CONTACTS', 'JUDICIAL'],
  GGZ: ['HEALTH', 'GUIDANCE_AND_CARE'], GI: ['GUIDANCE_AND_CARE', 'FAMILY_AND_CONTACTS'], GGD: ['HEALTH', 'CARE_INDICATED'], COLLEGE_CONTRACTED: ['CARE_INDICATED', 'GUIDANCE_AND_CARE'],
};

const timeOf = (dice: Dice, noon: Date, off: number): Date => (dice.chance(1 - off) ? FAR_OFF : dayAfter(noon, dice.pick([-30, -1, 15])));

const AMISS = ['GATE', 'GATE', 'GATE', 'GATE', 'CIRCLE', 'CIRCLE', 'CIRCLE', 'CIRCLE', 'CIRCLE', 'RECEIVERS', 'OPEN', 'OPEN', 'LEVELS', 'CATEGORY'] as const;

/** One item in which at most one thing is amiss most of the time. */
export function growItems({ dice, noon }: Ground, caseId: string, seats: readonly GrownSeat[]): GrownItem[] {
  const police = seats.find(({ role }) => role === 'POLITIE');
  const author = police && dice.chance(0.15) ? police : dice.pick(seats.slice(2));
  if (!author) return [];
  const amiss = dice.chance(0.32) ? null : dice.pick(AMISS);
  const category = amiss === 'CATEGORY' ? dice.pick([...DATA_CATEGORIES, ...NEVER_PASSING]) : dice.pick<DataCategory>(CATEGORIES[author.role] ?? ['LIVING_SITUATION', 'FAMILY_AND_CONTACTS', 'IDENTITY', 'HEALTH', 'INCOME']);
  const shows = levelsUpTo(dice.chance(0.65) ? 'FULL' : dice.pick(LEVELS.slice(1)), dice);
  return [{
    id: dice.id(), caseId, author, category, persons: [caseId], word: null,
    about: amiss === 'CIRCLE' ? dice.pick(['OTHER', 'OTHER', 'OTHER', 'PROFESSIONAL', 'PROFESSIONAL', ...CIRCLES]) : dice.pick(['PERSON_CONCERNED', 'PERSON_CONCERNED', 'FAMILY', 'DIRECT_CONTACT']),
    audience: seats.filter(() => dice.chance(0.93)).map(({ id }) => id),
    receivers: amiss === 'RECEIVERS' ? dice.some(CAPACITIES, 0.5) : CAPACITIES,
    ...gateOf(dice, noon, author, amiss === 'GATE'),
    incidental: dice.chance(0.3),
    shows: amiss === 'LEVELS' ? dice.pick([[], levelsUpTo('HIT', dice), levelsUpTo('CONCLUSION', dice)]) : shows,
    grantable: dice.chance(0.7) ? levelsUpTo('FULL', dice) : shows,
    openUntil: timeOf(dice, noon, amiss === 'OPEN' ? 0.9 : 0.03),
  }];
}

function gateOf(dice: Dice, noon: Date, author: GrownSeat, amiss: boolean): Pick<GrownItem, 'gate' | 'gateFor' | 'gateUntil'> {
  const open = { gate: dice.pick<SecrecyGate>(['CONSENT', 'CONSENT', 'CONSENT', 'GOOD_CARE', 'GOOD_CARE', 'LEGAL_DUTY', 'LEGAL_PERMISSION', 'LEGAL_PERMISSION']), gateFor: CAPACITIES, gateUntil: timeOf(dice, noon, 0.03) };
  if (!SECRET.includes(author.role) && !amiss) return dice.chance(0.7) ? { gate: 'NONE', gateFor: [], gateUntil: FAR_OFF } : open;
  if (!amiss) return open;
  return dice.pick([
    { ...open, gate: 'NONE' as const, gateFor: [] },
    { ...open, gateUntil: dayAfter(noon, dice.pick([-400, -1, 15])) },
    { ...open, gateFor: dice.some(CAPACITIES, 0.3) },
    { ...open, gate: dice.pick(SECRECY_GATES) },
  ]);
}

/** The levels up to one, of which those between are there only when their text was written. */
const levelsUpTo = (most: Level, dice: Dice): Level[] =>
  LEVELS.slice(1, LEVELS.indexOf(most) + 1).filter((level) => !['CONCLUSION', 'SUMMARY'].includes(level) || dice.chance(0.7));

/** Whom a supplier named with a reason, and who was granted what they asked for. */
export function growGrants({ dice, noon }: Ground, seats: readonly GrownSeat[], items: readonly GrownItem[]): GrownGrant[] {
  return dice.some(items, 0.35).map((item): GrownGrant => ({
    id: dice.id(), item, seat: dice.pick(seats), ended: dice.chance(0.1),
    from: dice.chance(0.9) ? LONG_AGO : dayAfter(noon, 5), until: timeOf(dice, noon, 0.2), lifts: dice.chance(0.5) ? dice.pick(LEVELS.slice(1)) : null,
  }));
}
