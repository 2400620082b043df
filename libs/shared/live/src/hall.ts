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

  /** The streams in which something can happen for somebody here. */
  get streams(): ReadonlySet<string> {
    return new Set(this.all.flatMap(({ professionalId, cases }) => [professionalId, ...cases.keys()]).concat([...this.emergencies]));
  }
}
