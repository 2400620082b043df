import { place, type PlaceInput } from '@casustafel/conference-domain';
import { day, sql, uuid, type Tx } from '@casustafel/database';
import { newId, orRefuse, Problem } from '@casustafel/kernel';
import type { Sealer } from '@casustafel/key-store';
import { authorise, Refused, seatIn } from '@casustafel/policy';
import { ConferenceRepository } from './conference.repository';
import { tellPeople } from './tell';

interface PlacedTable {
  readonly weekday: number;
  readonly slots: number;
}

const isOver = (phase: string): boolean => phase === 'ADJOURNED' || phase === 'CLOSED';

/** Gives a case a slot of its table; what stayed open at the last conference travels along by the link to it. */
export class Placing {
  constructor(private readonly sealer: Sealer) {}

  async place(tx: Tx, input: PlaceInput): Promise<readonly string[]> {
    const { caseId, tableId } = input;
    const file = await this.lockCase(tx, caseId);
    authorise(tx.actor, 'place', 'CaseFile', file && seatIn(tx.actor, caseId) ? { id: caseId, tableId: file.tableId } : null, caseId);
    const table = await this.tableOf(tx, file!.tableId, tableId);

    const repository = new ConferenceRepository(tx, this.sealer);
    const last = await repository.lastOfCase(caseId);
    const taken = await tx.query(sql`select s.slot from table_slot s where s.table_id = ${uuid(tableId)} and s.held_on = ${day(input.date)}`);
    const facts = {
      id: newId(), table, caseIsOpen: file!.isOpen, now: tx.now,
      takenSlots: taken.map((row) => Number(row['slot'])),
      isPlacedAlready: last !== null && !isOver(last.phase),
    };
    const conference = orRefuse(place(input, facts));

    // Two people, one slot: the second waits here for the first and then hears the same as whoever came later.
    if (!(await repository.takeSlot(conference))) throw new Problem('SLOT_TAKEN');
    await repository.insert(conference, last?.id ?? null);
    await tx.log({ action: 'PLACED', caseId, objects: [{ kind: 'Conference', id: conference.id }] });
    await tellPeople(tx, conference);
    return [conference.id];
  }

  /** Held until the end, so that one case is placed once. */
  private async lockCase(tx: Tx, caseId: string): Promise<{ tableId: string; isOpen: boolean } | null> {
    const [row] = await tx.query(sql`select f.table_id, f.refused_at is null and f.closed_at is null as is_open from case_file f where f.id = ${uuid(caseId)} for no key update`);
    return row ? { tableId: String(row['table_id']), isOpen: row['is_open'] === true } : null;
  }

  /** The case's own table, or another that the actor chairs; nobody plans on a table they have no part in. */
  private async tableOf(tx: Tx, ofCase: string, tableId: string): Promise<PlacedTable> {
    if (tableId !== ofCase && !tx.actor.chairs.includes(tableId)) throw new Refused('CaseTable', tableId, 'PLACE');
    const [row] = await tx.query(sql`select t.weekday, t.slots from case_table t where t.id = ${uuid(tableId)}`);
    if (!row) throw new Refused('CaseTable', tableId, 'PLACE');
    return { weekday: Number(row['weekday']), slots: Number(row['slots']) };
  }
}
