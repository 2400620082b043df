import { UnitOfWork, type Caller } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { Inject, Injectable } from '@nestjs/common';
import { presentLeak, type LeakRecordModel } from './leak.model';
import { readAllLeaks } from './leak.repository';
import { presentNotice, type RecallNoticeModel } from './notice.model';
import { readForMandate } from './notice.repository';

/** What is asked outside of a case: each judged by predicate and logged in the same statement. */
@Injectable()
export class RecallQueries {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer) {}

  /** Leaks over cases, as events: for the privacy officer those of the region. */
  async leaks(caller: Caller): Promise<LeakRecordModel[]> {
    const { leaks } = await this.work.look(caller, { action: 'LISTED', purpose: 'REVIEW' }, (read) => ({ leaks: readAllLeaks(read, caller.actor, this.sealer) }));
    return leaks.map((kept) => presentLeak(caller.actor, kept));
  }

  /** What somebody is told as holder of the mandate, where none of the readers is left. */
  async forMandate(caller: Caller): Promise<RecallNoticeModel[]> {
    const { notices } = await this.work.look(caller, { action: 'LISTED' }, (read) => ({ notices: readForMandate(read, caller.actor) }));
    return notices.map((kept) => presentNotice(caller.actor, kept));
  }
}
