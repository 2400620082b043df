import { LEADING_FUNCTIONS, PUBLIC_PARTICIPANTS, SEAT_FUNCTIONS, type SeatFunction } from '@casustafel/kernel';
import { Dice } from './dice';
import { asDay, dayAfter, FAR_OFF, LONG_AGO } from './days';
import { growApart, serving, sided } from './grow-apart';
import { growGuests } from './grow-guests';
import { growGrants, growItems } from './grow-items';
import type { GrownCase, GrownParticular, GrownPerson, GrownSeat } from './grown';

export interface Ground {
  readonly seed: number;
  readonly dice: Dice;
  readonly noon: Date;
  readonly people: readonly GrownPerson[];
  readonly regionId: string;
  /** Which of the cases it is. */
  readonly at: number;
}

const SEATED = 13;
const ITEMS = 70;
/** Wgs participants, whom the agreement reaches most; the others come in now and then. */
const OFTEN = ['RVDK', 'DJI', 'POLITIE', 'OM', 'BURGEMEESTER', 'COLLEGE', 'GGD', 'RECLASSERING', 'VEILIG_THUIS', 'GI', 'GGZ', 'COLLEGE_CONTRACTED'];
/** What is the matter with a case, in turn; with half of them nothing is. */
const TROUBLES = [null, null, 'HOLD', 'NO_AUTHORITY', 'NO_CRITERIA', 'CLOSED', 'TRIAGE', 'OWN_GROUNDS', null, 'NO_AUTHORITY', 'RETENTION', null, 'HOLD', 'OWN_GROUNDS', 'CLOSED', null] as const;

/** One case: its law, who sits there, and what was brought. */
export function growCase(ground: Ground): GrownCase {
  const { seed, dice, noon, regionId, at } = ground;
  const id = dice.id();
  const trouble = TROUBLES[at % TROUBLES.length]!;
  // Dice of their own: the world is the same one with and without two who are kept apart.
  const apartDice = new Dice(seed + 3 + at * 1_000);
  const apart = growApart(apartDice, at);
  const seats = serving(apartDice, seatsOf(ground, id), apart);
  const items = sided(apartDice, Array.from({ length: ITEMS }, () => growItems(ground, id, seats)).flat(), apart);
  return {
    id, regionId, seats, items, apart,
    mode: trouble === 'OWN_GROUNDS' ? 'OWN_GROUNDS' : 'WGS',
    stage: trouble === 'TRIAGE' ? 'TRIAGE' : 'CONFERENCE',
    closed: trouble === 'CLOSED',
    retainUntil: asDay(trouble === 'RETENTION' ? dayAfter(noon, dice.pick([-200, -1, -1, 0, 39])) : dayAfter(noon, dice.pick([40, 900]))),
    particulars: particularsOf(ground, seats, trouble),
    grants: growGrants(ground, seats, items),
    emergencies: [],
    guests: growGuests(new Dice(seed + 4 + at * 1_000), at, seats, items),
  };
}

function seatsOf({ dice, noon, people, regionId }: Ground, caseId: string): GrownSeat[] {
  const here = dice.shuffled(people.filter(({ organisation }) => organisation.regionId === regionId && !['ONDERWIJS', 'WONINGCORPORATIE', 'SLACHTOFFERHULP'].includes(organisation.role)));
  const weighed = here.filter(({ organisation }) => OFTEN.includes(organisation.role) || dice.chance(0.06));
  const house = here.filter(({ organisation }) => organisation.role === 'ZVH');
  const seats: GrownSeat[] = [];
  const seat = (person: GrownPerson, as: SeatFunction, more: Partial<GrownSeat> = {}): void => {
    const { role, task, id: organisationId } = person.organisation;
    seats.push({ id: dice.id(), caseId, person, organisationId, role, task, function: as, standingInFor: null, serves: 'NEITHER', circle: dice.chance(0.95) ? 'CLEAR' : dice.pick(['UNASKED', 'DECLARED', 'ARGUED']), ...spanOf(dice, noon), ...more });
  };
  seat(house[0]!, 'CHAIR');
  if (house[1]) seat(house[1], dice.pick(['SCRIBE', 'PROCESREGISSEUR']));
  // What the police bring has lines of its own under both laws, so they sit at every table.
  const police = weighed.filter(({ organisation }) => organisation.role === 'POLITIE').slice(0, 1);
  for (const person of [...new Set([...police, ...weighed])].slice(0, SEATED)) {
    if (house.slice(0, 2).includes(person)) continue;
    seat(person, dice.chance(0.6) ? 'PARTNER' : dice.pick(SEAT_FUNCTIONS.filter((each) => !LEADING_FUNCTIONS.includes(each))));
  }
  // A colleague stands in, whose statement of secrecy may have run out; sometimes beside a seat of their own.
  for (const held of dice.some(seats.slice(2), 0.12)) {
    const other = here.find(({ id, organisation }) => organisation.id === held.organisationId && id !== held.person.id);
    if (other) seat(other, held.function, { role: held.role, task: held.task, standingInFor: held.id, until: held.until });
  }
  return seats;
}

/** Most seats hold all along; some ended, some end within forty days, some have not begun. */
function spanOf(dice: Dice, noon: Date): Pick<GrownSeat, 'from' | 'until'> {
  if (dice.chance(0.86)) return { from: LONG_AGO, until: FAR_OFF };
  return dice.pick([
    { from: LONG_AGO, until: dayAfter(noon, -3) },
    { from: LONG_AGO, until: dayAfter(noon, 10) },
    { from: dayAfter(noon, 5), until: FAR_OFF },
    { from: dayAfter(noon, -100), until: dayAfter(noon, 41) },
  ]);
}

function particularsOf({ dice, noon, people, regionId }: Ground, seats: readonly GrownSeat[], trouble: string | null): GrownParticular[] {
  const all: GrownParticular[] = [];
  const record = (kind: GrownParticular['kind'], seat: GrownSeat | undefined, more: Partial<GrownParticular> = {}): void => {
    if (seat) all.push({ id: dice.id(), kind, seat, executingId: null, criteria: [], from: asDay(LONG_AGO), until: asDay(FAR_OFF), ended: false, ...more });
  };
  const judging = seats.filter(({ role, standingInFor }) => PUBLIC_PARTICIPANTS.includes(role) && !standingInFor);
  const met = ['a', 'b', 'c', 'd'];
  if (trouble !== 'NO_CRITERIA') record('CRITERIA', judging[0], { criteria: met });
  else if (dice.chance(0.5)) {
    // Of two who judge, one does not find them met.
    record('CRITERIA', judging[0], { criteria: met });
    record('CRITERIA', judging.find(({ organisationId }) => organisationId !== judging[0]?.organisationId), { criteria: ['a', 'c'] });
  } else record('CRITERIA', judging[0], { criteria: met, ended: true });
  if (trouble !== 'NO_AUTHORITY' && dice.chance(0.75)) record('AUTHORITY', seats[0]);
  if (dice.chance(0.6)) record('REPORT', seats[1], { ended: dice.chance(0.15) });
  const institutions = people.filter(({ organisation }) => organisation.role === 'GI' && organisation.regionId === regionId).map(({ organisation }) => organisation.id);
  if (dice.chance(0.7)) record('OTS', seats[0], { executingId: dice.pick(institutions), until: asDay(dice.chance(0.7) ? FAR_OFF : dayAfter(noon, dice.pick([-5, 0, 39]))) });
  if (trouble === 'HOLD') record('LEGAL_HOLD', seats[0], dice.pick([{}, { from: asDay(noon) }, { from: asDay(dayAfter(noon, 1)) }, { until: asDay(dayAfter(noon, 10)) }]));
  return all;
}
