import { ruleToSql, sql, UnitOfWork, type Caller, type RuleColumns } from '@casustafel/database';
import { dayOf } from '@casustafel/kernel';
import { ruleFor } from '@casustafel/policy';
import { isLive, readyUntil, tableDays } from '@casustafel/stand-in-domain';
import { Inject, Injectable } from '@nestjs/common';
import { colleague, organisationSeat } from './organisation-seats';
import type { StandInDeskModel } from './stand-in-desk.model';

const SEAT: RuleColumns = { organisationId: { column: 's.organisation_id', type: 'uuid' } };
const COLLEAGUE: RuleColumns = { organisationId: { column: 'p.organisation_id', type: 'uuid' } };
const TABLE_DAYS = 6;

/** What whoever holds a mandate needs to name somebody: where colleagues sit, by number, and who could go. The looks of it are logged. */
@Injectable()
export class StandInDesk {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  async of(caller: Caller): Promise<StandInDeskModel> {
    const mandated = ruleFor(caller.actor, 'staff', 'Seat');
    const { seats, colleagues } = await this.work.look(caller, { action: 'LISTED' }, (read) => ({
      seats: read.rows('Seat', sql`select s.* from organisation_seats() s where ${ruleToSql(mandated, SEAT)} order by s.case_number, s.from_at, s.id`, organisationSeat),
      colleagues: read.aside(sql`select p.* from professional p where ${ruleToSql(mandated, COLLEAGUE)} order by p.name, p.id`, (row) => ({
        id: String(row['id']), name: String(row['name']), jobTitle: String(row['job_title']), readyUntil: readyUntil(colleague(row)),
      })),
    }));
    const { now } = caller.actor;
    return {
      colleagues,
      seats: seats
        .filter((seat) => !seat.standingInFor && seat.caseIsOpen)
        .map(({ id, caseNumber, professionalId, weekday }) => ({ id, caseNumber, professionalId, dates: tableDays(weekday, now, TABLE_DAYS) })),
      standIns: seats
        .filter(({ standingInFor }) => standingInFor)
        .map((seat) => ({
          id: seat.id, caseNumber: seat.caseNumber, professionalId: seat.professionalId, date: dayOf(seat.from), begun: isLive(seat, now),
          absentId: seats.find(({ id }) => id === seat.standingInFor)?.professionalId ?? seat.professionalId,
        })),
    };
  }
}
