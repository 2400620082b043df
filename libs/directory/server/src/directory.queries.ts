import { slotStart, tableDates } from '@casustafel/directory-domain';
import { raw, ruleToSql, sql, texts, UnitOfWork, uuid, type Caller, type JsonRow, type RuleColumns } from '@casustafel/database';
import { THIRD_PARTY_ROLES } from '@casustafel/kernel';
import { ruleFor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import type { CaseTableModel, DirectoryOrganisationModel } from './directory.model';

const ORGANISATION: RuleColumns = { regionId: { column: 'o.region_id', type: 'uuid' } };
const PROFESSIONAL: RuleColumns = { regionId: { column: 'p.region_id', type: 'uuid' } };
const TABLE: RuleColumns = { id: { column: 't.id', type: 'uuid' }, regionId: { column: 't.region_id', type: 'uuid' } };
const WEEKS_AHEAD = 4;

/** The looks of this slice: names of one's own region, nothing of any case. */
@Injectable()
export class DirectoryQueries {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** Organisations that take part, with their people: whom a chair can seat. Third parties are not among them. */
  async directory(caller: Caller): Promise<DirectoryOrganisationModel[]> {
    const { actor } = caller;
    const { organisations, professionals } = await this.work.look(caller, { action: 'LISTED' }, (read) => ({
      organisations: read.aside(
        sql`select o.* from organisation o where o.takes_part and not (o.role = any(${texts(THIRD_PARTY_ROLES)}))
            and ${ruleToSql(ruleFor(actor, 'read', 'Organisation'), ORGANISATION)} order by o.name, o.id`,
        (row) => ({ id: row['id'] as string, name: row['name'] as string, role: row['role'] as string, task: row['task'] as string }),
      ),
      professionals: read.aside(
        sql`select p.id, p.organisation_id, p.name, p.job_title, p.screened_until >= hub_now()::date and p.trained_until >= hub_now()::date as fit
            from professional p where ${ruleToSql(ruleFor(actor, 'read', 'Professional'), PROFESSIONAL)} order by p.name, p.id`,
        (row) => ({ organisationId: row['organisation_id'], id: row['id'] as string, name: row['name'] as string, jobTitle: row['job_title'] as string, fit: row['fit'] === true }),
      ),
    }));
    return organisations.map((organisation) => ({ ...organisation, professionals: professionals.filter(({ organisationId }) => organisationId === organisation.id) }));
  }

  /** The tables of the region, or those the viewer chairs, with the days they sit. */
  async tables(caller: Caller, mine: boolean): Promise<CaseTableModel[]> {
    const { actor } = caller;
    const visible = sql`${ruleToSql(ruleFor(actor, 'read', 'CaseTable'), TABLE)} ${mine ? sql`and t.chair_id = ${uuid(actor.professionalId)}` : raw('')}`;
    const { tables, taken } = await this.work.look(caller, { action: 'LISTED' }, (read) => ({
      tables: read.aside(sql`select t.* from case_table t where ${visible} order by t.weekday, t.starts_at, t.name`, (row) => row),
      taken: read.aside(
        sql`select s.table_id, s.held_on, s.slot from table_slot s join case_table t on t.id = s.table_id
            where t.chair_id = ${uuid(actor.professionalId)} and s.held_on >= hub_now()::date order by s.held_on, s.slot`,
        (row) => ({ tableId: row['table_id'], date: row['held_on'] as string, slot: row['slot'] as number }),
      ),
    }));
    return tables.map((row) => ({
      ...presentTable(row, actor.professionalId, actor.now),
      taken: taken.filter(({ tableId }) => tableId === row['id']).map(({ date, slot }) => ({ date, slot })),
    }));
  }
}

function presentTable(row: JsonRow, viewerId: string, now: Date): Omit<CaseTableModel, 'taken'> {
  const table = { weekday: row['weekday'] as number, startsAt: row['starts_at'] as string, slotMinutes: row['slot_minutes'] as number, slots: row['slots'] as number };
  return {
    id: row['id'] as string,
    name: row['name'] as string,
    weekday: table.weekday,
    slotMinutes: table.slotMinutes,
    slotStarts: Array.from({ length: table.slots }, (_, at) => slotStart(table, at + 1)),
    mine: row['chair_id'] === viewerId,
    dates: tableDates(table, now, WEEKS_AHEAD),
  };
}
