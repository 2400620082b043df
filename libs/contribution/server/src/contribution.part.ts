import { CaseParts, type BesideGuests, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentContribution, presentTold, type ContributionModel } from './contribution.model';
import { readContributions } from './contribution.repository';
import type { KeptContribution } from './contribution.row';

/** What was brought, as part of a case. */
@Injectable()
export class ContributionPart implements CasePart<KeptContribution, ContributionModel> {
  readonly kind = 'Contribution';
  readonly field = 'contributions';
  readonly besideGuests: BesideGuests<KeptContribution, ContributionModel> = {
    leaves: 'TOLD',
    present: (actor, kept, { told }) => presentTold(actor, kept, told.get(kept.id) ?? 'NOTHING'),
  };

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptContribution> {
    return readContributions(read, actor, this.sealer, scope);
  }

  present(actor: Actor, kept: KeptContribution): ContributionModel {
    return presentContribution(actor, kept);
  }
}
