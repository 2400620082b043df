import { CaseParts, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentOwnCircle, type OwnCircleModel } from './own-circle.model';
import { readOwnCircles, type KeptOwnCircle } from './own-circle.repository';

/** What was declared in a case, followed live by whoever leads it; asked by a question of its own. */
@Injectable()
export class OwnCirclePart implements CasePart<KeptOwnCircle, OwnCircleModel> {
  readonly kind = 'OwnCircle';
  readonly field = 'ownCircles';
  readonly apart = true;

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptOwnCircle> {
    return readOwnCircles(read, actor, this.sealer, scope);
  }

  present(actor: Actor, kept: KeptOwnCircle): OwnCircleModel {
    return presentOwnCircle(actor, kept);
  }
}
