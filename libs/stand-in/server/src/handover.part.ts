import { CaseParts, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentHandover, type SeatHandoverModel } from './handover.model';
import { readHandovers, type KeptHandover } from './handover.repository';

/** What was handed over, as part of a case. */
@Injectable()
export class SeatHandoverPart implements CasePart<KeptHandover, SeatHandoverModel> {
  readonly kind = 'SeatHandover';
  readonly field = 'handovers';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptHandover> {
    return readHandovers(read, actor, this.sealer, scope);
  }

  present(_: Actor, kept: KeptHandover): SeatHandoverModel {
    return presentHandover(kept);
  }
}
