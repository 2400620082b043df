import { Veils, sql, uuid, type Mention, type Read, type ReadTx, type Tx, type VeilSource } from '@casustafel/database';
import { newId } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { Inject, Injectable } from '@nestjs/common';
import { KeptVeil, type KeptNeedle } from './kept-veil';
import { openedNeedle } from './protected.row';
import { thingAt } from './things-at';

/** Says to every look and every act what is protected in a case. */
@Injectable()
export class VaultVeils implements VeilSource {
  constructor(@Inject(Veils) veils: Veils, @Inject(Sealer) private readonly sealer: Sealer) {
    veils.register(this);
  }

  needles(read: ReadTx, caseId: string): Read<KeptNeedle> {
    return read.aside(sql`select n.id, n.case_id, n.channel, n.content from protected_needle n where n.case_id = ${uuid(caseId)} order by n.id`, (row) => openedNeedle(this.sealer, row));
  }

  veilOf(caseId: string, needles: readonly unknown[]): KeptVeil {
    return new KeptVeil(caseId, needles as readonly KeptNeedle[]);
  }

  async mentioned(tx: Tx, mentions: readonly Mention[]): Promise<void> {
    for (const { caseId, place, protectedId } of mentions) {
      const thing = thingAt(place);
      // What nobody else can read yet is no text of the case.
      if (thing) await tx.manager.query('select note_mention($1, $2, $3, $4, $5)', [newId(), caseId, protectedId, thing.kind, thing.id]);
    }
  }
}
