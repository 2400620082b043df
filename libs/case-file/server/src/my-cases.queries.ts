import { maybeMoment, momentOf, ruleToSql, sql, UnitOfWork, uuid, type Caller, type JsonRow, type RuleColumns } from '@casustafel/database';
import { ruleFor, type Action, type Actor, type Kind } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import type { MyCaseModel, MyConferenceModel } from './my-case.model';

const predicate = (actor: Actor, action: Action, kind: Kind, columns: RuleColumns) => ruleToSql(ruleFor(actor, action, kind), columns);

const OWN_ITEM: RuleColumns = { party: { column: 'b.party', type: 'text' }, channel: { column: 'b.channel', type: 'uuid' }, authorSeatId: { column: 'b.author_seat_id', type: 'uuid' } };

interface FoundConference extends MyConferenceModel {
  readonly caseId: string;
}

/** The reader's own cases: what is coming, and what of theirs still waits. Several cases, so one row on the reader's own stream. */
@Injectable()
export class MyCases {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  async list(caller: Caller): Promise<MyCaseModel[]> {
    const { actor } = caller;
    const { cases, conferences } = await this.work.look(caller, { action: 'LISTED' }, (read) => ({
      cases: read.rows(
        'CaseFile',
        sql`select c.id, c.number, c.table_id, t.name as table_name, c.closed_at, s.function, s.from_at,
              array(select p.family_role from person p where p.case_id = c.id and not exists (select 1 from person_merge m where m.merged_id = p.id and m.state = 'MERGED') order by array_position(array['PARENT', 'CHILD', 'NETWORK'], p.family_role), p.position) as family_roles,
              array(select p.pseudonym from person p where p.case_id = c.id) as subjects,
              (select count(*) from contribution b where b.case_id = c.id and b.level = 'NOTHING' and b.withdrawn_at is null
                and ${predicate(actor, 'share', 'Contribution', OWN_ITEM)}) as not_shared,
              (select count(*) from identity_offer q where q.case_id = c.id and q.state = 'OFFERED' and q.ends_at > hub_now()
                and ${predicate(actor, 'answer', 'IdentityOffer', { caseId: { column: 'q.case_id', type: 'uuid' } })}) as asked
            from case_file c join case_table t on t.id = c.table_id
              join seat s on s.case_id = c.id and s.professional_id = ${uuid(actor.professionalId)} and s.from_at <= hub_now() and s.until_at > hub_now()
            where ${predicate(actor, 'read', 'CaseFile', { id: { column: 'c.id', type: 'uuid' } })} order by c.number desc`,
        (row) => row,
      ),
      conferences: read.rows(
        'Conference',
        sql`select f.id, f.case_id, f.held_on, f.slot, f.phase,
              to_char(t.starts_at + (f.slot - 1) * t.slot_minutes * interval '1 minute', 'HH24:MI') as starts_at
            from conference f join case_table t on t.id = f.table_id
            where ${predicate(actor, 'read', 'Conference', { caseId: { column: 'f.case_id', type: 'uuid' } })} order by f.held_on, f.placed_at`,
        conferenceOf,
      ),
    }));
    return cases.map((row) => present(row, conferences));
  }
}

const conferenceOf = (row: JsonRow): FoundConference => ({
  id: row['id'] as string,
  caseId: row['case_id'] as string,
  date: row['held_on'] as string,
  slot: row['slot'] as number,
  startsAt: row['starts_at'] as string,
  phase: row['phase'] as string,
});

const ENDED = ['ADJOURNED', 'CLOSED'];

function present(row: JsonRow, all: readonly FoundConference[]): MyCaseModel {
  const id = row['id'] as string;
  const conferences = all.filter(({ caseId }) => caseId === id);
  return {
    id,
    number: row['number'] as string,
    tableId: row['table_id'] as string,
    table: row['table_name'] as string,
    function: row['function'] as string,
    seatedAt: momentOf(row['from_at']),
    familyRoles: row['family_roles'] as string[],
    notShared: row['not_shared'] as number,
    asked: row['asked'] as number,
    closedAt: maybeMoment(row['closed_at']),
    next: conferences.find(({ phase }) => !ENDED.includes(phase)) ?? null,
    last: conferences.filter(({ phase }) => ENDED.includes(phase)).at(-1) ?? null,
  };
}
