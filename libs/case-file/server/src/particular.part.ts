import { CaseParts, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentParticular, type ParticularModel } from './particular.model';
import { readParticulars, type NamedParticular } from './particular.repository';

/** What the law asks of the case, as it was recorded. */
@Injectable()
export class ParticularPart implements CasePart<NamedParticular, ParticularModel> {
  readonly kind = 'Particular';
  readonly field = 'particulars';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<NamedParticular> {
    return readParticulars(read, actor, this.sealer, scope);
  }

  present(actor: Actor, particular: NamedParticular): ParticularModel {
    return presentParticular(actor, particular);
  }
}
