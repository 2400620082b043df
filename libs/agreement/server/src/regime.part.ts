import { CaseParts, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentRegime, type RegimeModel } from './regime.model';
import { readRegime, type KeptRegime } from './regime.repository';

/** What is open about the law of a case, as part of it. */
@Injectable()
export class RegimePart implements CasePart<KeptRegime, RegimeModel> {
  readonly kind = 'Regime';
  readonly field = 'regime';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptRegime> {
    return readRegime(read, actor, this.sealer, scope);
  }

  present(actor: Actor, kept: KeptRegime): RegimeModel {
    return presentRegime(actor, kept);
  }
}
