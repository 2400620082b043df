import { createHmac } from 'node:crypto';
import { Consulting, guestSight, UnitOfWork } from '@casustafel/database';
import { KeyStore } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import type { Watcher } from './watcher';

/**
 * Whoever has a case open in an emergency follows nothing of its table: they are told that what they themselves see has changed,
 * and that it is over. Nothing is said of a change that is not theirs to see.
 */
@Injectable()
export class EmergencyScreens {
  private readonly key: Buffer;
  private readonly seen = new WeakMap<Watcher, string>();

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Consulting) private readonly consulting: Consulting, @Inject(KeyStore) keys: KeyStore) {
    this.key = keys.hubKey('emergency-mark');
  }

  /** Something changed in this case. */
  async tell(caseId: string, watchers: readonly Watcher[]): Promise<void> {
    await Promise.all(watchers.filter(({ actor }) => actor.emergencies.some((each) => each.caseId === caseId)).map((watcher) => this.tellOne(watcher, caseId)));
  }

  /** Known anew: what they had open ended. */
  end(watcher: Watcher, now: Actor): void {
    if (watcher.actor.emergencies.some(({ id }) => !now.emergencies.some((each) => each.id === id))) watcher.send('mine');
  }

  private async tellOne(watcher: Watcher, caseId: string): Promise<void> {
    const { caller } = watcher;
    // Whoever also sits at this table is shown nothing of it while its guests can see their screen.
    const rows = await this.work.judge(caller, (read) => ({ guests: guestSight(read, caseId, caller.signInId), ...this.consulting.reads(read, caller.actor, caseId) }), 'EMERGENCY');
    const mark = createHmac('sha256', this.key).update(JSON.stringify(rows)).digest('base64url');
    const before = this.seen.get(watcher);
    this.seen.set(watcher, mark);
    // The first time there is nothing to compare with; a word too many harms nobody, and the screen asks for itself alone.
    if (before !== mark) watcher.send('mine');
  }
}
