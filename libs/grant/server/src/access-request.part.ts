import { CaseParts, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentRequest, type AccessRequestModel } from './access-request.model';
import { readRequests, type KeptRequest } from './access-request.repository';

/** What was asked for, as part of a case: for who asked and for whom it was asked of. */
@Injectable()
export class AccessRequestPart implements CasePart<KeptRequest, AccessRequestModel> {
  readonly kind = 'AccessRequest';
  readonly field = 'accessRequests';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptRequest> {
    return readRequests(read, actor, this.sealer, scope);
  }

  present(actor: Actor, kept: KeptRequest): AccessRequestModel {
    return presentRequest(actor, kept);
  }
}
