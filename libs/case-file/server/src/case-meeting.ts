import { Meeting, ruleToSql, sql, type MeetingSource, type MetCase, type MetPerson, type Read, type ReadTx } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { keptPerson } from './person.repository';

/** Which case it is and how the family is called, for whoever is asked whether they know them. */
@Injectable()
export class CaseMeeting implements MeetingSource {
  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(Meeting) meeting: Meeting) {
    meeting.register(this);
  }

  reads(read: ReadTx, actor: Actor): { readonly cases: Read<MetCase>; readonly persons: Read<MetPerson> } {
    const [cases, persons] = [ruleToSql(ruleFor(actor, 'meet', 'CaseFile'), { id: { column: 'c.id', type: 'uuid' } }), ruleToSql(ruleFor(actor, 'meet', 'Person'), { caseId: { column: 'p.case_id', type: 'uuid' } })];
    return {
      cases: read.rows('CaseFile', sql`select c.id, c.number from case_file c where ${cases} order by c.number`, (row) => ({ id: String(row['id']), number: String(row['number']) })),
      persons: read.rows('Person', sql`select p.*, array[p.pseudonym] as subjects from person p where ${persons} order by array_position(array['PARENT', 'CHILD', 'NETWORK'], p.family_role), p.position`, (row) => {
        const { id, caseId, label, name } = keptPerson(this.sealer, row);
        return { id, caseId, label, name };
      }),
    };
  }
}
