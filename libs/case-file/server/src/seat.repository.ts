import type { Seat } from '@casustafel/case-file-domain';
import { momentOf, ruleToSql, sql, uuid, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import type { StatutoryRole } from '@casustafel/kernel';
import { ruleFor, type Actor } from '@casustafel/policy';
import { SeatEntity } from './seat.entity';

export interface KeptSeat extends Seat {
  readonly role: StatutoryRole;
}

/** A seat as the table sees it: with the name of who sits in it. */
export interface NamedSeat extends KeptSeat {
  readonly name: string;
  readonly jobTitle: string;
  readonly organisation: string;
}

const COLUMNS: RuleColumns = { caseId: { column: 's.case_id', type: 'uuid' } };

/** Everybody who sits or sat in the case: what an ended seat brought still stands under its name. */
export function readSeats(read: ReadTx, actor: Actor, scope: Scope): Read<NamedSeat> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'Seat'), COLUMNS);
  return read.rows(
    'Seat',
    sql`select s.*, p.name, p.job_title, o.name as organisation from seat s join professional p on p.id = s.professional_id join organisation o on o.id = s.organisation_id
        where ${within(scope, 'Seat', 's')} and ${visible} order by s.from_at, o.name, p.name, s.id`,
    (row) => ({ ...keptSeat(row), name: row['name'] as string, jobTitle: row['job_title'] as string, organisation: row['organisation'] as string }),
  );
}

/** For the acts on seats. */
export class SeatRepository {
  constructor(private readonly tx: Tx) {}

  async ofCase(caseId: string): Promise<readonly KeptSeat[]> {
    return (await this.tx.query(sql`select * from seat s where s.case_id = ${uuid(caseId)} order by s.from_at, s.id`)).map(keptSeat);
  }

  async find(id: string): Promise<KeptSeat | null> {
    const [row] = await this.tx.query(sql`select * from seat s where s.id = ${uuid(id)}`);
    return row ? keptSeat(row) : null;
  }

  async insert(seat: Seat, role: StatutoryRole, givenBy: string): Promise<void> {
    await this.tx.manager.insert(SeatEntity, { ...seat, role, givenBy });
  }

  /** Whoever ends their own seat can no longer see it, so nothing is asked back. */
  async end({ id, until }: Seat): Promise<void> {
    await this.tx.manager.query('update seat set until_at = $2 where id = $1', [id, until]);
  }
}

export function keptSeat(row: JsonRow): KeptSeat {
  return {
    id: row['id'] as string,
    caseId: row['case_id'] as string,
    professionalId: row['professional_id'] as string,
    organisationId: row['organisation_id'] as string,
    role: row['role'] as StatutoryRole,
    task: row['task'] as Seat['task'],
    function: row['function'] as Seat['function'],
    from: momentOf(row['from_at']),
    until: momentOf(row['until_at']),
    standingInForSeatId: row['standing_in_for'] as string | null,
  };
}
