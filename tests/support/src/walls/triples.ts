import type { GrownCase, GrownMoment, GrownPerson, GrownWorld } from './grown';

/** Who is asked about a case: whoever sits or sat there; and about some cases also colleagues who do not, an administrator, and somebody of another region. */
export function askersOf({ people, cases }: GrownWorld, file: GrownCase): readonly GrownPerson[] {
  const seated = people.filter((person) => file.seats.some((seat) => seat.person === person));
  if (cases.indexOf(file) % 4 > 0) return seated;
  const employers = new Set(file.items.map(({ author }) => author.organisationId));
  const colleagues = people.filter((person) => employers.has(person.organisation.id) && !seated.includes(person)).slice(0, 1);
  const others = [people.find(({ organisation, offices }) => organisation.regionId === file.regionId && offices.includes('ADMINISTRATOR')), people.find(({ organisation }) => organisation.regionId !== file.regionId)];
  return [...new Set([...seated, ...colleagues, ...others.filter((one) => one !== undefined)])];
}

/** When a case is met: every case today and in forty days, and some of them also before the law and without a log. */
export const momentsOf = ({ moments, cases }: GrownWorld, file: GrownCase): readonly GrownMoment[] => moments.slice(0, cases.indexOf(file) % 10 < 3 ? moments.length : 2);
