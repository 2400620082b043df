import { SeatHandovers, sql, uuid, type SeatHandover, type SeatHandoverSource, type TakenAlong, type Tx } from '@casustafel/database';
import { Inject, Injectable } from '@nestjs/common';

/** Whoever takes a seat over serves whom it served; what reaches them no longer leaves their screens. Nobody else hears of it. */
@Injectable()
export class SidesHandover implements SeatHandoverSource {
  constructor(@Inject(SeatHandovers) handovers: SeatHandovers) {
    handovers.register(this);
  }

  async handOver(tx: Tx, { id: handoverId, caseId, toSeatId }: SeatHandover): Promise<readonly TakenAlong[]> {
    for (const row of await tx.query(sql`select s.kind, s.id from hand_over_sides(${uuid(handoverId)}) s`)) {
      await tx.tell({ topic: 'changed', caseId, kind: String(row['kind']), id: String(row['id']), seatsBefore: [toSeatId], seatsAfter: [] });
    }
    return [];
  }
}
