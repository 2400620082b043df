import { CaseParts, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { readGrounds, type StandingGround } from './ground.repository';
import { presentGround, type TegenspraakGroundModel } from './ground.model';
import { presentTegenspraak, type TegenspraakModel } from './tegenspraak.model';
import { readTegenspraken, type ShownTegenspraak } from './tegenspraak.repository';

/** The heads of dissents, as part of a case. */
@Injectable()
export class TegenspraakPart implements CasePart<ShownTegenspraak, TegenspraakModel> {
  readonly kind = 'Tegenspraak';
  readonly field = 'tegenspraken';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<ShownTegenspraak> {
    return readTegenspraken(read, actor, this.sealer, scope);
  }

  present(actor: Actor, shown: ShownTegenspraak): TegenspraakModel {
    return presentTegenspraak(actor, shown);
  }
}

/** The grounds: a part of their own, so that the log names exactly those that were shown, and a head bears no sign of one. */
@Injectable()
export class TegenspraakGroundPart implements CasePart<StandingGround, TegenspraakGroundModel> {
  readonly kind = 'TegenspraakGround';
  readonly field = 'tegenspraakGrounds';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<StandingGround> {
    return readGrounds(read, actor, this.sealer, scope);
  }

  present(actor: Actor, kept: StandingGround): TegenspraakGroundModel {
    return presentGround(actor, kept);
  }
}
