import { day, shieldedCases, sql, UnitOfWork, uuid, uuids, type Caller, type Read, type ReadTx, type Sql } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { addDays } from '@casustafel/kernel';
import { dayField, idField, input } from '@casustafel/kernel/fields';
import { Sealer } from '@casustafel/key-store';
import { Inject, Injectable } from '@nestjs/common';
import { presentConference, type ConferenceModel } from './conference.model';
import { between, readConferences, type KeptConference } from './conference.repository';
import type { TableSlotModel } from './day-plan.model';

const LONGEST_PERIOD = 370;
const period = { from: dayField, until: dayField };
const periodInput = input(period).refine(({ from, until }) => until <= addDays(from, LONGEST_PERIOD), { message: 'TOO_LONG', path: ['until'] });
const planInput = input({ tableId: idField, ...period }).refine(({ from, until }) => until <= addDays(from, LONGEST_PERIOD), { message: 'TOO_LONG', path: ['until'] });

interface Slot {
  readonly date: string;
  readonly slot: number;
  readonly startsAt: string;
  readonly taken: boolean;
}

/** The looks of this slice: the plan of a table, and one's own dates. */
@Injectable()
export class ConferenceQueries {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer) {}

  /** Every conference of the cases the viewer sits in, in this period. */
  async mine(caller: Caller, given: unknown): Promise<ConferenceModel[]> {
    const { from, until } = parse(periodInput, given);
    const { beside, items } = await this.work.look(caller, { action: 'LISTED' }, (read) => ({ beside: besideGuestsIn(read, caller), items: readConferences(read, caller.actor, this.sealer, between(from, until)) }));
    return items.map((kept) => presentBeside(caller, kept, beside));
  }

  /** The day plan of a table, for whoever chairs it or sits in one of its cases. */
  async plan(caller: Caller, given: unknown): Promise<TableSlotModel[]> {
    const { tableId, from, until } = parse(planInput, given);
    const { actor } = caller;
    const required = { read: 'table', kind: 'CaseTable', id: tableId } as const;
    const { beside, slots, items } = await this.work.look(caller, { action: 'LISTED', required }, (read) => ({
      table: read.aside(sql`select t.id from case_table t where t.id = ${uuid(tableId)} and (t.id = any(${uuids(actor.chairs)}) or t.id in (select f.table_id from case_file f))`, ({ id }) => id),
      slots: read.aside(slotsOf(tableId, from, until), (row): Slot => ({ date: String(row['held_on']), slot: Number(row['slot']), startsAt: String(row['starts_at']), taken: row['taken'] === true })),
      beside: besideGuestsIn(read, caller),
      items: readConferences(read, actor, this.sealer, between(from, until, tableId)),
    }));
    const known = new Map(items.map((kept) => [`${kept.date}/${kept.slot}`, kept]));
    return slots.map(({ taken, ...slot }) => present(slot, taken, known.get(`${slot.date}/${slot.slot}`)));

    function present({ date, slot, startsAt }: Omit<Slot, 'taken'>, isTaken: boolean, kept: KeptConference | undefined): TableSlotModel {
      return { tableId, date, slot, startsAt, state: kept ? 'MINE' : isTaken ? 'TAKEN' : 'FREE', conference: kept ? presentBeside(caller, kept, beside) : null };
    }
  }
}

/** The cases in which a guest looks along on this screen. */
const besideGuestsIn = (read: ReadTx, { actor, signInId }: Caller): Read<string> =>
  read.aside(sql`select s.case_id from ${shieldedCases(actor.seats.map(({ caseId }) => caseId), signInId)} s`, (row) => String(row['case_id']));

/** The question of today is not for a guest to read over a shoulder. */
const presentBeside = ({ actor }: Caller, kept: KeptConference, beside: readonly string[]): ConferenceModel => ({ ...presentConference(actor, kept), ...(beside.includes(kept.caseId) && { question: '' }) });

/** Every slot on every day the table sits in the period, whether taken or not. */
const slotsOf = (tableId: string, from: string, until: string): Sql => sql`
  select d.held_on, n.slot, to_char(t.starts_at + (n.slot - 1) * t.slot_minutes * interval '1 minute', 'HH24:MI') as starts_at,
    exists (select 1 from table_slot s where s.table_id = t.id and s.held_on = d.held_on and s.slot = n.slot) as taken
  from case_table t
  cross join lateral (select g::date as held_on from generate_series(${day(from)}::timestamp, ${day(until)}::timestamp, interval '1 day') g where extract(isodow from g) = t.weekday) d
  cross join lateral (select generate_series(1, t.slots) as slot) n
  where t.id = ${uuid(tableId)} order by d.held_on, n.slot`;
