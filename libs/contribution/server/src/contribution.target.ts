import { liveAt, seatsOfCase, Targets, type Target, type TargetSource, type Tx } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { may } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { ContributionRepository } from './contribution.repository';

/** A fact card as something to dissent about, or to rest on. */
@Injectable()
export class ContributionTarget implements TargetSource {
  readonly kind = 'CONTRIBUTION';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(Targets) targets: Targets) {
    targets.register(this);
  }

  async find(tx: Tx, id: string): Promise<Target | null> {
    const kept = await new ContributionRepository(tx, this.sealer).find(id);
    if (!kept || !may(tx.actor, 'read', 'Contribution', kept)) return null;
    const open = kept.openUntil > tx.now;
    const readers = (await seatsOfCase(tx, kept.caseId)).filter(liveAt(tx.now)).filter((seat) => seat.party === kept.party || (open && kept.audience.includes(seat.id)));
    return { caseId: kept.caseId, audience: readers.map((seat) => seat.id) };
  }
}
