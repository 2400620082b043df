import { CaseParts, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentConference, type ConferenceModel } from './conference.model';
import { inScope, readConferences, type KeptConference } from './conference.repository';

/** The conferences of a case, as part of it. */
@Injectable()
export class ConferencePart implements CasePart<KeptConference, ConferenceModel> {
  readonly kind = 'Conference';
  readonly field = 'conferences';
  /** Step and lead; the question of today is not for a guest to read over a shoulder. */
  readonly besideGuests = {
    leaves: 'ALL',
    present: (actor: Actor, kept: KeptConference): ConferenceModel => ({ ...presentConference(actor, kept), question: '' }),
  } as const;

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptConference> {
    return readConferences(read, actor, this.sealer, inScope(scope));
  }

  present(actor: Actor, kept: KeptConference): ConferenceModel {
    return presentConference(actor, kept);
  }
}
