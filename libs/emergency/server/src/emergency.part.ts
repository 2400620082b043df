import { CaseParts, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentEmergency, type EmergencyAccessModel } from './emergency.model';
import { readEmergencies, type KeptEmergency } from './emergency.repository';

/** That somebody saw the case in an emergency, for whoever was skipped and whoever leads. */
@Injectable()
export class EmergencyAccessPart implements CasePart<KeptEmergency, EmergencyAccessModel> {
  readonly kind = 'EmergencyAccess';
  readonly field = 'emergencyAccesses';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptEmergency> {
    return readEmergencies(read, actor, this.sealer, scope);
  }

  present(actor: Actor, kept: KeptEmergency): EmergencyAccessModel {
    return presentEmergency(actor, kept);
  }
}
