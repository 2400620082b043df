import type { GrownCase, GrownMoment, GrownPerson, GrownWorld } from './grown';

/** Who is asked about a case: whoever sits or sat there; and about some cases also colleagues who do not, people who have it open in an emergency, an administrator, and somebody of another region. */
export function askersOf({ people, cases }: GrownWorld, file: GrownCase): readonly GrownPerson[] {
  const seated = people.filter((person) => file.seats.some((seat) => seat.person === person));
  if (cases.indexOf(file) % 4 > 0) return seated;
  const employers = new Set(file.items.map(({ author }) => author.organisationId));
  const colleagues = people.filter((person) => employers.has(person.organisation.id) && !seated.includes(person)).slice(0, 1);
  const others = [people.find(({ organisation, offices }) => organisation.regionId === file.regionId && offices.includes('ADMINISTRATOR')), people.find(({ organisation }) => organisation.regionId !== file.regionId)];
  // Whoever has it open in an emergency sees it there, and through no other door.
  const inEmergency = file.emergencies.map(({ person }) => person).slice(0, 2);
  return [...new Set([...seated, ...colleagues, ...others.filter((one) => one !== undefined), ...inEmergency])];
}

/** When a case is met: some at every moment, some once. What holds of a case at one moment mostly holds at the others. */
export function momentsOf({ moments, cases }: GrownWorld, file: GrownCase): readonly GrownMoment[] {
  const turn = cases.indexOf(file) % 8;
  return turn === 0 ? moments : turn < 3 || turn === 5 ? moments.slice(0, 2) : turn === 3 ? moments.slice(0, 1).concat(moments.slice(2)) : moments.slice(0, 1);
}
