import type { Tx } from '@casustafel/database';
import { newId } from '@casustafel/kernel';
import type { Actor } from '@casustafel/policy';
import type { RegionFile } from '@casustafel/world-domain';
import type { FaultBook } from './fault-book';
import type { People } from './people';
import type { WorldActs } from './world-acts';

/** Ids for everybody of a region file, known before anything is written: cases of the same import may call them. */
export const idsOfPeople = ({ people }: RegionFile): Map<string, string> => new Map(people.map(({ handle }) => [handle, newId()]));

/** Whoever founds the region, as the rules will know them once they are in it. */
export function founderOf({ by, people, organisations }: RegionFile, ids: ReadonlyMap<string, string>, now: Date): Actor {
  const { organisation, name, jobTitle, offices } = people.find(({ handle }) => handle === by)!;
  const { role, task } = organisations.find((each) => each.name === organisation)!;
  return {
    professionalId: ids.get(by)!, handle: by, name, jobTitle, offices, organisation, role, task,
    regionId: newId(), organisationId: newId(), valid: true, seats: [], emergencies: [], asked: [], chairs: [], agreements: [], now,
  };
}

interface Means {
  readonly acts: WorldActs;
  readonly people: People;
  readonly book: FaultBook;
  readonly ids: ReadonlyMap<string, string>;
}

/** Sets up a region: its administrator first, who then sets up all the rest. */
export async function importRegion(founding: Tx, file: RegionFile, { acts, people, book, ids }: Means): Promise<readonly string[]> {
  const founder = founding.actor;
  const of = (name: string) => file.organisations.findIndex((each) => each.name === name);
  const organisationIds = file.organisations.map(({ name }) => (name === founder.organisation ? founder.organisationId : newId()));
  const person = (at: number) => {
    const { handle, subject, organisation, ...given } = file.people[at]!;
    // The demo's identity provider knows people by their handles; for any other the file says how it knows them.
    return { id: ids.get(handle)!, handle, subject: subject ?? handle, given: { ...given, organisationId: organisationIds[of(organisation)] } };
  };

  const first = file.people.findIndex(({ handle }) => handle === founder.handle);
  const organisation = { id: founder.organisationId, given: file.organisations[of(founder.organisation)] };
  const founded = await book.entry('by', founder, async () => {
    await acts.foundRegion(founding, { region: file.region, organisation, administrator: person(first) });
    return true;
  });
  if (!founded) return [];

  const tx = await people.as(founding, founder.professionalId);
  for (const [at, given] of file.organisations.entries()) {
    if (given.name !== founder.organisation) await book.entry(`organisations[${at}]`, tx.actor, () => acts.addOrganisation(tx, organisationIds[at]!, given));
  }
  for (const at of file.people.keys()) {
    if (at !== first) await book.entry(`people[${at}]`, tx.actor, () => acts.addProfessional(tx, person(at)));
  }
  for (const [at, { chair, ...given }] of file.tables.entries()) {
    await book.entry(`tables[${at}]`, tx.actor, () => acts.addTable(tx, { ...given, chairId: ids.get(chair) }));
  }
  await tx.log({ action: 'IMPORTED', objects: [{ kind: 'Region', id: founder.regionId }] });
  return [founder.regionId];
}
