import { SeatHandovers, sql, uuid, type SeatHandover, type SeatHandoverSource, type TakenAlong, type Tx } from '@casustafel/database';
import { Inject, Injectable } from '@nestjs/common';

/** Answers the table asked of a seat follow that seat; who raised a dissent stays its author. */
@Injectable()
export class AnswersHandover implements SeatHandoverSource {
  constructor(@Inject(SeatHandovers) handovers: SeatHandovers) {
    handovers.register(this);
  }

  async handOver(tx: Tx, { id: handoverId, caseId }: SeatHandover): Promise<readonly TakenAlong[]> {
    const moved = await tx.query(sql`select d.id, d.seats_before, d.seats_after from hand_over_answers(${uuid(handoverId)}) d`);
    for (const row of moved) {
      await tx.tell({ topic: 'changed', kind: 'Tegenspraak', caseId, id: String(row['id']), seatsBefore: row['seats_before'] as string[], seatsAfter: row['seats_after'] as string[] });
    }
    return moved.map((row) => ({ kind: 'Tegenspraak', id: String(row['id']) }));
  }
}
