import { UnitOfWork } from '@casustafel/database';
import { NotFound } from '@casustafel/kernel';
import { authorise } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { Delivery } from './delivery';
import { Projector } from './projector';
import { Relay } from './relay';
import { mayFollow, type Watched, type Watcher } from './watcher';

/** Starting to follow a case: judged, and without a moment in which a change could fall between two chairs. */
@Injectable()
export class Following {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Relay) private readonly relay: Relay,
    @Inject(Projector) private readonly projector: Projector,
    @Inject(Delivery) private readonly delivery: Delivery,
  ) {}

  /** @returns false for whoever may not; absent and forbidden alike, and written down. */
  async follow(watcher: Watcher, caseId: string): Promise<boolean> {
    if (watcher.cases.has(caseId)) return true;
    // Changes are kept for this line from before its marks are made, and told after.
    const watched: Watched = { marks: new Map(), room: '', held: [] };
    watcher.cases.set(caseId, watched);
    try {
      await this.relay.follow(caseId);
      if (!(await this.judge(watcher, caseId))) return false;
      watched.marks = await this.projector.marks(watcher.caller, caseId);
      while (watched.held?.length) await this.delivery.tell(caseId, watched.held.splice(0), [watcher]);
      watched.held = null;
      return watcher.cases.get(caseId) === watched;
    } finally {
      if (watched.held !== null && watcher.cases.get(caseId) === watched) watcher.cases.delete(caseId);
    }
  }

  private async judge(watcher: Watcher, caseId: string): Promise<boolean> {
    await this.delivery.know(watcher);
    if (mayFollow(watcher.actor, caseId)) return true;
    await this.work.refuseUnless(watcher.caller, () => authorise(watcher.actor, 'read', 'CaseFile', null, caseId)).catch((error: unknown) => {
      if (!(error instanceof NotFound)) throw error;
    });
    return false;
  }
}
