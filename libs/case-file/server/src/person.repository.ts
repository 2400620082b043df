import type { Person } from '@casustafel/case-file-domain';
import { bytesOf, ruleToSql, sql, uuid, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import { identityOf, newId, type FamilyRole } from '@casustafel/kernel';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import { PersonEntity } from './person.entity';

export interface KeptPerson extends Person {
  readonly position: number;
  /** How the log knows them. */
  readonly pseudonym: string;
}

/** A person as they are shown: whoever two people said is another entry of this case has that one's words, under their own id. */
export interface ShownPerson extends KeptPerson {
  readonly mergedIntoId: string | null;
}

const COLUMNS: RuleColumns = { caseId: { column: 'p.case_id', type: 'uuid' } };
const place = (id: string): string => `person:${id}`;

/** Everybody the case is about; the log names them by their pseudonyms. */
export function readPersons(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<ShownPerson> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'Person'), COLUMNS);
  return read.rows(
    'Person',
    sql`select p.*, m.surviving_id, s.content as shown_content, array[p.pseudonym] as subjects from person p
        left join person_merge m on m.merged_id = p.id and m.state = 'MERGED' left join person s on s.id = m.surviving_id where ${within(scope, 'Person', 'p')} and ${visible}
        order by array_position(array['PARENT', 'CHILD', 'NETWORK'], p.family_role), p.position`,
    (row) => shown(sealer, row),
  );
}

/** For the acts on the persons of a case. */
export class PersonRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async ofCase(caseId: string): Promise<readonly KeptPerson[]> {
    return (await this.tx.query(sql`select * from person p where p.case_id = ${uuid(caseId)} order by p.position`)).map((row) => keptPerson(this.sealer, row));
  }

  async find(id: string): Promise<KeptPerson | null> {
    const [row] = await this.tx.query(sql`select * from person p where p.id = ${uuid(id)}`);
    return row ? keptPerson(this.sealer, row) : null;
  }

  /** Rows from before there was a vault hold how somebody can be reached; all else of them stays as it was, and whose it was. */
  async forgetContact(id: string): Promise<void> {
    const [row] = await this.tx.query(sql`select * from person p where p.id = ${uuid(id)} for update`);
    if (!row) return;
    const { caseId, label, name, birthDate } = keptPerson(this.sealer, row);
    await this.tx.manager.update(PersonEntity, { id }, { content: this.sealer.seal(caseId, place(id), { label, name, birthDate }) });
  }

  /** Adds persons, each with a pseudonym of its own for the log; answers the pseudonyms. */
  async insert(persons: readonly Person[], already: readonly KeptPerson[] = []): Promise<readonly string[]> {
    const last = new Map<FamilyRole, number>();
    for (const { familyRole, position } of already) last.set(familyRole, Math.max(position, last.get(familyRole) ?? 0));
    const pseudonyms: string[] = [];
    for (const person of persons) {
      const { id, caseId, familyRole, ...content } = person;
      const position = (last.get(familyRole) ?? 0) + 1;
      last.set(familyRole, position);
      const pseudonym = newId();
      await this.tx.manager.insert(PersonEntity, { id, caseId, familyRole, position, pseudonym, version: 1, content: this.sealer.seal(caseId, place(id), content), nameKey: this.nameKey(person) });
      await this.tx.manager.query('insert into pseudonym (pseudonym, case_id, person_id, family_role, position) values ($1, $2, $3, $4, $5)', [pseudonym, caseId, id, familyRole, position]);
      pseudonyms.push(pseudonym);
    }
    return pseudonyms;
  }

  /** The same person is found again by name and birth date, however the name was written; without a birth date by nothing. */
  private nameKey(person: Person): Buffer {
    return this.sealer.keyed('person', identityOf(person) ?? person.id);
  }
}

export function keptPerson(sealer: Sealer, row: JsonRow): KeptPerson {
  const id = row['id'] as string;
  const caseId = row['case_id'] as string;
  // Rows from before there was a vault also hold how somebody can be reached: it is the vault’s to tell.
  const { label, name, birthDate } = sealer.open<Pick<Person, 'label' | 'name' | 'birthDate'>>(caseId, place(id), bytesOf(row['content']));
  return { id, caseId, pseudonym: row['pseudonym'] as string, familyRole: row['family_role'] as FamilyRole, position: row['position'] as number, label, name, birthDate };
}

function shown(sealer: Sealer, row: JsonRow): ShownPerson {
  const own = keptPerson(sealer, row);
  const mergedIntoId = row['surviving_id'] as string | null;
  if (!mergedIntoId) return { ...own, mergedIntoId };
  const { label, name, birthDate } = keptPerson(sealer, { ...row, id: mergedIntoId, content: row['shown_content'] });
  return { ...own, label, name, birthDate, mergedIntoId };
}
