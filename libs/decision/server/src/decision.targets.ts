import { OpenDecisions, Targets, type PendingDecisions, type Target, type Tx } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { may } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { ActionRepository } from './action.repository';
import { DecisionRepository } from './decision.repository';

/** What other slices may ask of decisions and actions: who may know one, and what is still undecided. */
@Injectable()
export class DecisionTargets implements PendingDecisions {
  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(Targets) targets: Targets, @Inject(OpenDecisions) open: OpenDecisions) {
    open.register(this);
    targets.register({ kind: 'DECISION', find: (tx, id) => this.decision(tx, id) });
    targets.register({ kind: 'ACTION', find: (tx, id) => this.action(tx, id) });
  }

  pending(tx: Tx, conferenceId: string): Promise<readonly string[]> {
    return new DecisionRepository(tx, this.sealer).pending(conferenceId);
  }

  private async decision(tx: Tx, id: string): Promise<Target | null> {
    const kept = await new DecisionRepository(tx, this.sealer).find(id);
    return kept && may(tx.actor, 'read', 'Decision', kept) ? { caseId: kept.caseId, audience: kept.audience } : null;
  }

  private async action(tx: Tx, id: string): Promise<Target | null> {
    const kept = await new ActionRepository(tx, this.sealer).find(id);
    return kept && may(tx.actor, 'read', 'Action', kept) ? { caseId: kept.caseId, audience: kept.audience } : null;
  }
}
