import { Dice } from './dice';
import { dayAfter } from './days';
import type { GrownEmergency, GrownPerson, GrownWorld } from './grown';

/** How one stands when the world is met: it runs, was made longer, was ended, or ran out with or without having been judged. */
const STATES = ['RUNS', 'RUNS_IN_FULL', 'EXTENDED', 'LATER', 'ENDED', 'OVER'] as const;
type State = (typeof STATES)[number];
const MORE: readonly State[] = ['RUNS_IN_FULL', 'RUNS_IN_FULL', 'RUNS_IN_FULL', 'RUNS'];
const OVERS = ['RAN_OUT', 'SETTLED', 'JUSTIFIED', 'NOT_JUSTIFIED'] as const;
/** The law gives these most, so that something is to be seen. */
const REACHED = ['ZVH', 'POLITIE', 'RVDK', 'VEILIG_THUIS', 'GI', 'OM', 'COLLEGE', 'GGD', 'GGZ', 'RECLASSERING', 'BURGEMEESTER', 'DJI', 'COLLEGE_CONTRACTED'];
const LATER = 40;

const minutesAfter = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000);

/**
 * Who opened which case in an emergency. Of each case one in every state, by people who sit elsewhere and by some who sit there; with dice of
 * their own, so that the world around them is the one that its seed grows without them.
 */
export function growEmergencies(world: Pick<GrownWorld, 'seed' | 'people' | 'cases'>, noon: Date): readonly (readonly GrownEmergency[])[] {
  const dice = new Dice(world.seed + 2);
  // One that nobody wrote down to be over is the only one of its person.
  const busy = new Set<GrownPerson>();
  return world.cases.map((file, at) => {
    const here = new Set<GrownPerson>();
    const suppliers = [...new Set(file.items.map(({ caseId, author }) => `${caseId}:${author.organisationId}:${author.task}`))];
    const reachable = dice.shuffled(world.people.filter(({ organisation }) => organisation.regionId === file.regionId && REACHED.includes(organisation.role)));
    // Where each gives on grounds of their own more lines differ, so more people look.
    return [...STATES, ...(file.mode === 'OWN_GROUNDS' ? MORE : [])].flatMap((state): GrownEmergency[] => {
      const span = spanOf(dice, state, at, noon);
      const free = reachable.filter((each) => !here.has(each) && (span.endedAt !== null || !busy.has(each)));
      const seated = dice.chance(0.25);
      const person = free.find((each) => file.seats.some((seat) => seat.person === each) === seated) ?? free[0];
      if (!person) return [];
      here.add(person);
      if (span.endedAt === null) busy.add(person);
      return [{ id: dice.id(), caseId: file.id, person, told: suppliers.filter(() => dice.chance(0.85)), ...span }];
    });
  });
}

function spanOf(dice: Dice, state: State, at: number, noon: Date): Omit<GrownEmergency, 'id' | 'caseId' | 'person' | 'told'> {
  const running = { level: state.endsWith('IN_FULL') ? 'FULL' : 'SUMMARY', extended: false, endedAt: null, verdict: null } as const;
  const lasting = (from: Date, minutes: number) => ({ from, until: minutesAfter(from, minutes) });
  switch (state) {
    case 'RUNS':
    case 'RUNS_IN_FULL': return { ...running, ...lasting(minutesAfter(noon, -dice.whole(1, 3)), 15) };
    // Past the first quarter, within the second.
    case 'EXTENDED': return { ...running, ...lasting(minutesAfter(noon, -dice.whole(16, 18)), 30), level: dice.pick(['SUMMARY', 'FULL']), extended: true };
    case 'LATER': return { ...running, ...lasting(minutesAfter(dayAfter(noon, LATER), -2), 15), level: dice.pick(['SUMMARY', 'FULL']) };
    // Stopped by whoever opened it, with minutes left on the clock.
    case 'ENDED': return { ...running, level: 'FULL', from: minutesAfter(noon, -4), until: minutesAfter(noon, 11), endedAt: minutesAfter(noon, -1) };
    case 'OVER': return overOf(dice, OVERS[at % OVERS.length]!, noon);
  }
}

function overOf(dice: Dice, how: (typeof OVERS)[number], noon: Date): Omit<GrownEmergency, 'id' | 'caseId' | 'person' | 'told'> {
  const level = dice.pick(['SUMMARY', 'FULL'] as const);
  const [from, until] = [minutesAfter(noon, -50), minutesAfter(noon, -35)];
  const verdict = how === 'JUSTIFIED' || how === 'NOT_JUSTIFIED' ? how : null;
  // Over by the clock, whether anybody wrote that down yet or not.
  return { level, from, until, extended: false, endedAt: how === 'RAN_OUT' ? null : until, verdict };
}
