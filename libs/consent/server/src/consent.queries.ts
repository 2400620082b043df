import { CaseParts, sql, UnitOfWork, uuid, type Caller, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentCopy, type ConsentCopyModel } from './consent-copy.model';
import { presentConsent, type ConsentModel } from './consent.model';
import { readConsents, readResting } from './consent.repository';
import type { KeptConsent } from './consent.row';

/** The looks of this slice: each judged by predicate and logged in the same statement. */
@Injectable()
export class ConsentQueries implements CasePart<KeptConsent, ConsentModel> {
  readonly kind = 'Consent';
  readonly field = 'consents';
  /** Who looks at a case does not look at what was allowed in it: that is a question of its own, with a row of its own. */
  readonly apart = true;

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptConsent> {
    return readConsents(read, actor, this.sealer, scope);
  }

  present(actor: Actor, kept: KeptConsent): ConsentModel {
    return presentConsent(actor, kept);
  }

  /** What the reader's own party wrote down in this case, and what rests on each. */
  async list(caller: Caller, caseId: string): Promise<ConsentModel[]> {
    const { actor } = caller;
    const { consents, resting } = await this.work.look(caller, { action: 'LISTED', caseId }, (read) => ({
      consents: readConsents(read, actor, this.sealer, { caseId }), resting: readResting(read, actor, caseId),
    }));
    return consents.map((kept) => presentConsent(actor, kept, resting.filter(({ consentId }) => consentId === kept.id).map(({ id }) => id)));
  }

  /** The person's own copy; opening it is a look, since it is made to be handed over. */
  async copy(caller: Caller, caseId: string, id: string): Promise<ConsentCopyModel> {
    const { consents, houses, at } = await this.work.look(caller, { action: 'OPENED_CONSENT_COPY', caseId, required: { read: 'consents', kind: 'Consent', id } }, (read) => ({
      consents: readConsents(read, caller.actor, this.sealer, { caseId, ids: [id] }),
      houses: read.aside(sql`select o.name from consent k join organisation o on o.id = k.organisation_id where k.id = ${uuid(id)}`, (row) => row['name'] as string),
    }));
    return presentCopy(consents[0]!, houses[0] ?? '', at);
  }
}
