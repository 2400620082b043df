import { readersOfCases, Targets, knowing, type Target, type TargetSource, type Tx } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { levelOf } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { ContributionRepository } from './contribution.repository';

/** A fact card as something to dissent about, or to rest on: by and for those who may know it in full. */
@Injectable()
export class ContributionTarget implements TargetSource {
  readonly kind = 'CONTRIBUTION';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(Targets) targets: Targets) {
    targets.register(this);
  }

  async find(tx: Tx, id: string): Promise<Target | null> {
    const kept = await new ContributionRepository(tx, this.sealer).find(id);
    if (!kept || levelOf(tx.actor, kept.lawful) !== 'FULL') return null;
    return { caseId: kept.caseId, audience: knowing(kept.lawful, await readersOfCases(tx, [kept.caseId])) };
  }
}
