import { CaseParts, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentLeak, type LeakRecordModel } from './leak.model';
import { readLeaks, type KeptLeak } from './leak.repository';
import { presentNotice, type RecallNoticeModel } from './notice.model';
import { readNotices, type KeptNotice } from './notice.repository';
import { presentRefusal, type SupplyRefusalModel } from './refusal.model';
import { readRefusals, type KeptRefusal } from './refusal.repository';

/** Recalls, for whoever had read what was called back and for whose it was. */
@Injectable()
export class RecallNoticePart implements CasePart<KeptNotice, RecallNoticeModel> {
  readonly kind = 'RecallNotice';
  readonly field = 'recallNotices';

  constructor(@Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptNotice> {
    return readNotices(read, actor, scope);
  }

  present(actor: Actor, kept: KeptNotice): RecallNoticeModel {
    return presentNotice(actor, kept);
  }
}

/** Leaks, for whoever supplied what leaked. */
@Injectable()
export class LeakRecordPart implements CasePart<KeptLeak, LeakRecordModel> {
  readonly kind = 'LeakRecord';
  readonly field = 'leakRecords';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptLeak> {
    return readLeaks(read, actor, this.sealer, scope);
  }

  present(actor: Actor, kept: KeptLeak): LeakRecordModel {
    return presentLeak(actor, kept);
  }
}

/** Who does not give, for everybody at the table. */
@Injectable()
export class SupplyRefusalPart implements CasePart<KeptRefusal, SupplyRefusalModel> {
  readonly kind = 'SupplyRefusal';
  readonly field = 'supplyRefusals';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptRefusal> {
    return readRefusals(read, actor, this.sealer, scope);
  }

  present(actor: Actor, kept: KeptRefusal): SupplyRefusalModel {
    return presentRefusal(actor, kept);
  }
}
