import { migrations } from '@casustafel/database/migrations';
import { FileKeyStore, Sealer } from '@casustafel/key-store';
import { identityOf, newId, type FamilyRole, type LegalMode, type SeatFunction } from '@casustafel/kernel';
import type { RecordedLaw } from '@casustafel/policy';
import pg from 'pg';
import { HANDLES, PEOPLE, type Handle } from './world-people';

export interface WorldPerson {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly organisationId: string;
}

/** A person of the family, under the word tests use for them. */
const FAMILY = {
  leo: { familyRole: 'PARENT', position: 1, label: 'Vader', name: 'Leo Canarievogel', birthDate: '1986-03-04' },
  nora: { familyRole: 'PARENT', position: 2, label: 'Moeder', name: 'Nora Canarievogel', birthDate: '1988-05-06' },
  child1: { familyRole: 'CHILD', position: 1, label: 'Kind 1', name: 'Ada Canarievogel', birthDate: '2020-01-02' },
  child2: { familyRole: 'CHILD', position: 2, label: 'Kind 2', name: 'Bo Canarievogel', birthDate: '2022-01-02' },
  child3: { familyRole: 'CHILD', position: 3, label: 'Kind 3', name: 'Cor Canarievogel', birthDate: '2025-01-02' },
} as const satisfies Record<string, { familyRole: FamilyRole; position: number; label: string; name: string; birthDate: string }>;
export type FamilyMember = keyof typeof FAMILY;

export interface WorldCase {
  readonly id: string;
  readonly number: string;
  readonly persons: Readonly<Record<FamilyMember, string>>;
  readonly pseudonyms: Readonly<Record<FamilyMember, string>>;
  /** Seats by the handle of who sits in them; `seat` adds to it. */
  readonly seats: Partial<Record<Handle, string>>;
  /** The id of a seat that a test knows is there. */
  seatOf(handle: Handle): string;
  seat(handle: Handle, as?: SeatFunction): Promise<string>;
  unseat(handle: Handle): Promise<void>;
}

export interface CaseOptions {
  /** Who sits, with their function; the chair always does. */
  readonly seats?: readonly (Handle | readonly [Handle, SeatFunction])[];
  readonly reason?: string;
  readonly goal?: string;
  readonly legalMode?: LegalMode;
  /** Particulars that are recorded from the start; left out, whatever lets participants give one another. */
  readonly law?: Partial<RecordedLaw['recorded']>;
}

/** The criteria were judged met, and the competent authority agrees. */
const USUAL_LAW: RecordedLaw['recorded'] = { criteriaMet: true, reported: false, authority: true, ots: [], holds: [] };

export interface World {
  readonly regionId: string;
  readonly tableId: string;
  readonly people: Readonly<Record<Handle, WorldPerson>>;
  openCase(options?: CaseOptions): Promise<WorldCase>;
  /** Looks or changes behind the walls, as the owner of the tables. */
  sql<Row extends object = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Whoever is seated through the hub from here on has said already that they do not know the family: for tests of something else. */
  nobodyIsAsked(): Promise<void>;
  /** Writes a contact with a person as it was done before there was a vault, and lets the migration say whose it is; or a test, by the seat that brought them. */
  oldContact(given: { readonly caseId: string; readonly personId: string; readonly contact: string | null; readonly broughtBySeatId?: string }): Promise<string>;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly adminUrl: string;
  /** The key folder of the hub under test: texts are sealed with keys it can find. */
  readonly keyFolder: string;
  /** Set before every handle and name, to have a second region beside the first. */
  readonly prefix?: string;
}

const DEFAULT_FUNCTION: Partial<Record<Handle, SeatFunction>> = { chair: 'CHAIR', process: 'PROCESREGISSEUR', scribe: 'SCRIBE', jeugd: 'CASUSREGISSEUR' };
const USUAL_SEATS: readonly Handle[] = ['police', 'ggz'];
const NUMBER_WIDTH = 4;

/**
 * A region with everybody in it, and cases as a test asks for them. It is written by the owner of the tables, past every
 * rule, so that a test may also stand on what the screens would refuse to make (a lapsed screening, a seat that ended).
 */
export async function foundWorld({ adminUrl, keyFolder, prefix = '' }: WorldOptions): Promise<World> {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 2 });
  pool.on('error', () => undefined);
  const sql = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> => (await pool.query(text, [...values])).rows as Row[];

  const regionId = newId();
  await sql('insert into region (id, name) values ($1, $2)', [regionId, `${prefix}Testland`]);
  const organisations = new Map<string, string>();
  const people: Partial<Record<Handle, WorldPerson>> = {};
  for (const handle of HANDLES) {
    const { organisation, role, task = 'NONE', name, jobTitle, offices = [] } = PEOPLE[handle];
    if (!organisations.has(organisation)) {
      organisations.set(organisation, newId());
      await sql('insert into organisation (id, region_id, name, role, task) values ($1, $2, $3, $4, $5)', [organisations.get(organisation), regionId, prefix + organisation, role, task]);
    }
    const person = { id: newId(), handle: prefix + handle, name: prefix + name, organisationId: organisations.get(organisation)! };
    const until = handle === 'lapsed' ? '2020-01-01' : '2099-12-31';
    await sql(
      `insert into professional (id, region_id, organisation_id, handle, subject, name, job_title, screened_until, trained_until, secrecy_until, offices)
       values ($1, $2, $3, $4, $4, $5, $6, $7, '2099-12-31', '2099-12-31', $8)`,
      [person.id, regionId, person.organisationId, person.handle, person.name, jobTitle, until, offices],
    );
    await sql('insert into log_actor (actor_id, region_id, name, organisation, job_title) values ($1, $2, $3, $4, $5)', [person.id, regionId, person.name, prefix + organisation, jobTitle]);
    people[handle] = person;
  }
  const everybody = people as Record<Handle, WorldPerson>;
  const tableId = newId();
  await sql(`insert into case_table (id, region_id, name, weekday, starts_at, slot_minutes, slots, chair_id) values ($1, $2, $3, 2, '09:00', 45, 4, $4)`, [tableId, regionId, `${prefix}Dinsdagtafel`, everybody.chair.id]);

  const openCase = caseOpener({ sql, keyFolder, regionId, tableId, people: everybody });
  const oldContact: World['oldContact'] = async ({ caseId, personId, contact, broughtBySeatId = null }) => {
    const content = new Sealer(new FileKeyStore(keyFolder)).seal(caseId, `person:${personId}`, { label: 'Moeder', name: 'Vroeger Canarievogel', birthDate: null, contact });
    await sql('update person set content = $2 where id = $1', [personId, content]);
    if (broughtBySeatId) {
      await sql(
        `insert into old_contact (id, case_id, organisation_id, task, brought_by, person_id, subjects, content)
         select $1, p.case_id, s.organisation_id, s.task, s.id, p.id, array[p.pseudonym], p.content from person p, seat s where p.id = $2 and s.id = $3`, [newId(), personId, broughtBySeatId]);
    } else {
      for (const each of migrations) if ('note' in each) await sql(each.note as string);
    }
    return (await sql<{ id: string }>('select id from old_contact where person_id = $1', [personId]))[0]!.id;
  };
  return { regionId, tableId, people: everybody, sql, openCase, oldContact, nobodyIsAsked: async () => void (await sql('alter table seat disable trigger seat_asks')), close: () => pool.end() };
}

type Ground = Pick<World, 'sql' | 'regionId' | 'tableId' | 'people'> & { readonly keyFolder: string };

function caseOpener({ sql, keyFolder, regionId, tableId, people }: Ground): World['openCase'] {
  const keys = new FileKeyStore(keyFolder);
  const sealer = new Sealer(keys);
  return async ({ seats: seated = USUAL_SEATS, reason = 'Zorgen over de veiligheid van de kinderen', goal = 'Rust en veiligheid voor de kinderen', legalMode = 'WGS', law = {} } = {}) => {
    const id = newId();
    const [counted] = await sql<{ year: string; last: number }>(
      `insert into case_number as n (region_id, year, last) values ($1, extract(year from now()), 1)
       on conflict (region_id, year) do update set last = n.last + 1 returning year % 100 as year, last`,
      [regionId],
    );
    const number = `${counted!.year}-${String(counted!.last).padStart(NUMBER_WIDTH, '0')}`;
    keys.createCaseKey(id);
    await sql(
      `insert into case_file (id, region_id, table_id, number, legal_mode, reason, goal, first_processed_at, started_by, law) values ($1, $2, $3, $4, $8, $5, $6, now(), $7, $9)`,
      [id, regionId, tableId, number, sealer.seal(id, `case-file-reason:${id}`, reason), sealer.seal(id, `case-file-goal:${id}`, goal), people.chair.id, legalMode, JSON.stringify({ ...USUAL_LAW, ...law })],
    );
    await sql('insert into log_case (case_id, region_id, number) values ($1, $2, $3)', [id, regionId, number]);

    const persons: Partial<Record<FamilyMember, string>> = {};
    const pseudonyms: Partial<Record<FamilyMember, string>> = {};
    for (const [member, { familyRole, position, ...content }] of Object.entries(FAMILY) as [FamilyMember, (typeof FAMILY)[FamilyMember]][]) {
      const personId = (persons[member] = newId());
      const pseudonym = (pseudonyms[member] = newId());
      await sql('insert into person (id, case_id, family_role, position, pseudonym, content, name_key) values ($1, $2, $3, $4, $5, $6, $7)', [
        personId, id, familyRole, position, pseudonym, sealer.seal(id, `person:${personId}`, content), sealer.keyed('person', identityOf(content)!),
      ]);
      await sql('insert into pseudonym (pseudonym, case_id, person_id, family_role, position) values ($1, $2, $3, $4, $5)', [pseudonym, id, personId, familyRole, position]);
    }

    const seats: Partial<Record<Handle, string>> = {};
    const seat = async (handle: Handle, as: SeatFunction = DEFAULT_FUNCTION[handle] ?? 'PARTNER'): Promise<string> => {
      const seatId = (seats[handle] = newId());
      const { role, task = 'NONE' } = PEOPLE[handle];
      await sql('insert into seat (id, case_id, professional_id, organisation_id, role, task, function, from_at, given_by) values ($1, $2, $3, $4, $5, $6, $7, now(), $8)', [
        seatId, id, people[handle].id, people[handle].organisationId, role, task, as, people.chair.id,
      ]);
      return seatId;
    };
    await seat('chair');
    for (const each of seated) await (typeof each === 'string' ? seat(each) : seat(each[0], each[1]));

    const seatOf = (handle: Handle): string => {
      const found = seats[handle];
      if (!found) throw new Error(`${handle} has no seat in case ${number}`);
      return found;
    };
    return {
      id, number, seats, seat, seatOf,
      persons: persons as Record<FamilyMember, string>,
      pseudonyms: pseudonyms as Record<FamilyMember, string>,
      unseat: async (handle) => void (await sql('update seat set until_at = now() where id = $1', [seatOf(handle)])),
    };
  };
}
