import { CaseParts, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentAction, type ActionModel } from './action.model';
import { inScope, readActions, type KeptAction } from './action.repository';
import { presentDecision, type DecisionModel } from './decision.model';
import { readDecisions, type ShownDecision } from './decision.repository';

/** What was decided, as part of a case. */
@Injectable()
export class DecisionPart implements CasePart<ShownDecision, DecisionModel> {
  readonly kind = 'Decision';
  readonly field = 'decisions';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<ShownDecision> {
    return readDecisions(read, actor, this.sealer, scope);
  }

  present(actor: Actor, shown: ShownDecision): DecisionModel {
    return presentDecision(actor, shown);
  }
}

/** What was agreed, as part of a case. */
@Injectable()
export class ActionPart implements CasePart<KeptAction, ActionModel> {
  readonly kind = 'Action';
  readonly field = 'actions';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptAction> {
    return readActions(read, actor, this.sealer, inScope(scope));
  }

  present(actor: Actor, kept: KeptAction): ActionModel {
    return presentAction(actor, kept);
  }
}
