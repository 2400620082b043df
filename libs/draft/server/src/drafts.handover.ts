import { SeatHandovers, sql, uuid, type SeatHandover, type SeatHandoverSource, type TakenAlong, type Tx } from '@casustafel/database';
import { Inject, Injectable } from '@nestjs/common';

/** What the holder of a seat half typed goes along without being opened: not by the hub, and not by whoever hands the seat over. */
@Injectable()
export class DraftsHandover implements SeatHandoverSource {
  constructor(@Inject(SeatHandovers) handovers: SeatHandovers) {
    handovers.register(this);
  }

  async handOver(tx: Tx, { id }: SeatHandover): Promise<readonly TakenAlong[]> {
    await tx.query(sql`select hand_over_drafts(${uuid(id)}) as moved`);
    // How many there are is the receiver's to know, and stands on their sheet.
    return [];
  }
}
