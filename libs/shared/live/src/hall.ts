import { Injectable } from '@nestjs/common';
import type { Watcher } from './watcher';

/** Everybody whose line ends in this process. It says where to look, never what is so: that is asked of the database each time. */
@Injectable()
export class Hall {
  private readonly watchers = new Set<Watcher>();

  enter(watcher: Watcher): void {
    this.watchers.add(watcher);
  }

  leave(watcher: Watcher): void {
    this.watchers.delete(watcher);
  }

  get all(): readonly Watcher[] {
    return [...this.watchers];
  }

  ofCase(caseId: string): Watcher[] {
    return this.all.filter(({ cases }) => cases.has(caseId));
  }

  ofPerson(professionalId: string): Watcher[] {
    return this.all.filter((watcher) => watcher.professionalId === professionalId);
  }

  /** Cases that somebody here has open in an emergency. */
  get emergencies(): ReadonlySet<string> {
    return new Set(this.all.flatMap(({ actor }) => actor.emergencies.map(({ caseId }) => caseId)));
  }

  /** Lines that have the list of what is new open, and for whom something may have changed in this stream: of a case of theirs, or their own. */
  watchingNew(stream: string): Watcher[] {
    return this.all.filter(({ newIn, professionalId }) => newIn && (professionalId === stream || newIn.includes(stream)));
  }

  /** Cases that are followed without being asked for one by one: opened in an emergency, or of somebody who has the list of what is new open. */
  get alsoFollowed(): ReadonlySet<string> {
    return new Set([...this.emergencies, ...this.all.flatMap(({ newIn }) => newIn ?? [])]);
  }

  /** The streams in which something can happen for somebody here. */
  get streams(): ReadonlySet<string> {
    return new Set(this.all.flatMap(({ professionalId, cases }) => [professionalId, ...cases.keys()]).concat([...this.alsoFollowed]));
  }
}
