import { CaseParts, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentCompartment, type CompartmentModel } from './compartment.model';
import { readCompartments, type KeptCompartment } from './compartment.repository';

/** A mark, followed live by whoever may know of it, and asked by a question of its own: it is in no report, and in no screen that others may look at. */
@Injectable()
export class CompartmentPart implements CasePart<KeptCompartment, CompartmentModel> {
  readonly kind = 'Compartment';
  readonly field = 'compartments';
  readonly apart = true;

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptCompartment> {
    return readCompartments(read, actor, this.sealer, scope);
  }

  present(actor: Actor, kept: KeptCompartment): CompartmentModel {
    return presentCompartment(actor, kept);
  }
}
