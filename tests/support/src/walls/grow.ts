import { CAPACITIES, type LegalMode, type StatutoryRole, type Task } from '@casustafel/kernel';
import { Dice } from './dice';
import { growCase } from './grow-case';
import { growEmergencies } from './grow-emergencies';
import { asDay, BEFORE_THE_LAW, dayAfter, FAR_OFF } from './days';
import type { GrownMoment, GrownOrganisation, GrownPerson, GrownVersion, GrownWorld } from './grown';

export interface GrowOptions {
  readonly seed: number;
  readonly cases: number;
  /** Noon of the day on which the world is met. */
  readonly noon: Date;
}

/** Two regions, everybody a rule tells apart, and cases of which most differ from one in which all is well by one thing. */
export function grow({ seed, cases, noon }: GrowOptions): GrownWorld {
  const dice = new Dice(seed);
  const regions = [dice.id(), dice.id()];
  const organisations = regions.flatMap((regionId, at) => organisationsOf(dice, regionId, at));
  const people = organisations.flatMap((organisation) => peopleOf(dice, organisation, noon));
  const ground = { seed, dice, noon, people };
  const versions = versionsOf(dice, regions);
  const files = Array.from({ length: cases }, (_, at) => growCase({ ...ground, at, regionId: regions[at % 10 === 9 ? 1 : 0]! }));
  const emergencies = growEmergencies({ seed, people, cases: files }, noon);
  return { seed, regions, organisations, people, versions, cases: files.map((file, at) => ({ ...file, emergencies: emergencies[at]! })), moments: momentsOf(noon) };
}

const momentsOf = (noon: Date): readonly GrownMoment[] => [
  { name: 'now', at: noon, logged: true },
  { name: 'in forty days', at: dayAfter(noon, 40), logged: true },
  { name: 'before the law', at: BEFORE_THE_LAW, logged: true },
  { name: 'without a log', at: noon, logged: false },
];

function organisationsOf(dice: Dice, regionId: string, at: number): GrownOrganisation[] {
  const twice = ['GI/NONE', 'GGZ/NONE'];
  const capacities = at === 0 ? [...CAPACITIES, ...twice] : ['ZVH/NONE', 'POLITIE/NONE', 'GGZ/NONE', 'RVDK/NONE', 'COLLEGE/JEUGD', 'GI/NONE'];
  return capacities.map((capacity, index) => {
    const [role, task] = capacity.split('/') as [StatutoryRole, Task];
    return { id: dice.id(), regionId, name: `${capacity} ${at + 1}.${index}`, role, task };
  });
}

function peopleOf(dice: Dice, organisation: GrownOrganisation, noon: Date): GrownPerson[] {
  return Array.from({ length: organisation.role === 'ZVH' ? 3 : 2 }, (_, at): GrownPerson => {
    const id = dice.id();
    // Most are fit for this all along; some were not any more, some will not be in forty days.
    const [lapsing, ...others] = dice.shuffled(['screenedUntil', 'trainedUntil'] as const);
    const last = asDay(dice.chance(0.72) ? FAR_OFF : dayAfter(noon, dice.pick([-90, -1, -1, 0, 20, 39, 40])));
    return {
      id, organisation, handle: `w-${id.slice(0, 13)}`, secrecyUntil: asDay(dice.chance(0.7) ? FAR_OFF : dayAfter(noon, dice.pick([-1, 0, 20]))),
      ...({ [lapsing!]: last, [others[0]!]: asDay(FAR_OFF) } as Pick<GrownPerson, 'screenedUntil' | 'trainedUntil'>),
      offices: at === 0 ? [] : dice.some(['PRIVACY_OFFICER', 'ADMINISTRATOR', 'MANDATE_HOLDER'] as const, 0.15),
    };
  });
}

/** Each region narrowed one of the two laws, and left the other as it was shipped. */
function versionsOf(dice: Dice, regions: readonly string[]): GrownVersion[] {
  return regions.map((regionId, at) => ({
    id: dice.id(), regionId, mode: (['WGS', 'OWN_GROUNDS'] as const satisfies readonly LegalMode[])[at]!,
    narrowings: [
      { supplier: { role: 'OM', task: 'NONE' }, recipient: null, category: null, atMost: 'SUMMARY' },
      { supplier: null, recipient: { role: 'COLLEGE', task: 'NONE' }, category: 'HEALTH', atMost: 'CONCLUSION' },
      { supplier: { role: 'POLITIE', task: 'NONE' }, recipient: { role: 'COLLEGE', task: 'WMO' }, category: null, atMost: 'NOTHING' },
      { supplier: null, recipient: { role: 'GGD', task: 'NONE' }, category: 'INCOME', atMost: 'HIT' },
    ],
  }));
}
