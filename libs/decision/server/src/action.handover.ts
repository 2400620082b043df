import { SeatHandovers, sql, uuid, type SeatHandover, type SeatHandoverSource, type TakenAlong, type Tx } from '@casustafel/database';
import { Inject, Injectable } from '@nestjs/common';

/** Open agreements follow the seat: whoever takes it over owes what its holder had promised. */
@Injectable()
export class ActionHandover implements SeatHandoverSource {
  constructor(@Inject(SeatHandovers) handovers: SeatHandovers) {
    handovers.register(this);
  }

  async handOver(tx: Tx, { id: handoverId, caseId }: SeatHandover): Promise<readonly TakenAlong[]> {
    // Whoever holds the mandate reads nothing of the case, so the database does it and answers ids alone.
    const moved = await tx.query(sql`select a.id, a.seats_before, a.seats_after from hand_over_actions(${uuid(handoverId)}) a`);
    for (const row of moved) {
      await tx.tell({ topic: 'changed', kind: 'Action', caseId, id: String(row['id']), seatsBefore: row['seats_before'] as string[], seatsAfter: row['seats_after'] as string[] });
    }
    return moved.map((row) => ({ kind: 'Action', id: String(row['id']) }));
  }
}
