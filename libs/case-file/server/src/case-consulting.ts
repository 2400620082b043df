import { Consulting, ruleToSql, sql, uuid, type ConsultedPerson, type ConsultedSeat, type ConsultSource, type Read, type ReadTx } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { keptPerson } from './person.repository';
import { keptSeat } from './seat.repository';

/** Whom the case is about, and who sits there, for somebody in an emergency: never how the family is reached. */
@Injectable()
export class CaseConsulting implements ConsultSource {
  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(Consulting) consulting: Consulting) {
    consulting.register(this);
  }

  persons(read: ReadTx, actor: Actor, caseId: string): Read<ConsultedPerson> {
    const visible = ruleToSql(ruleFor(actor, 'consult', 'Person'), { caseId: { column: 'p.case_id', type: 'uuid' } });
    return read.rows('Person', sql`select p.*, array[p.pseudonym] as subjects from person p where p.case_id = ${uuid(caseId)} and ${visible}
      order by array_position(array['PARENT', 'CHILD', 'NETWORK'], p.family_role), p.position`, (row) => {
      const { id, familyRole, label, name, birthDate } = keptPerson(this.sealer, row);
      return { id, familyRole, label, name, birthDate };
    });
  }

  seats(read: ReadTx, actor: Actor, caseId: string): Read<ConsultedSeat> {
    const visible = ruleToSql(ruleFor(actor, 'consult', 'Seat'), { caseId: { column: 's.case_id', type: 'uuid' } });
    return read.rows('Seat', sql`select s.*, p.name, p.job_title, o.name as organisation from seat s join professional p on p.id = s.professional_id join organisation o on o.id = s.organisation_id
      where s.case_id = ${uuid(caseId)} and s.from_at <= (select hub_now()) and s.until_at > (select hub_now()) and ${visible} order by o.name, p.name, s.id`, (row) => {
      const { id, role, function: as } = keptSeat(row);
      return { id, role, function: as, name: String(row['name']), jobTitle: String(row['job_title']), organisation: String(row['organisation']) };
    });
  }
}
