import type { Caller } from './caller';
import { Registry } from './registry';

export interface NewestSource {
  /** The first page of what is new to this person in all their cases, as they would be shown it now: for comparing, and not a byte of it leaves the process. */
  seen(caller: Caller): Promise<unknown>;
}

/** Who lists what is new: the contributions. Nobody else registers. */
export class Newest extends Registry<NewestSource> {
  async seen(caller: Caller): Promise<unknown> {
    return Promise.all(this.members.map((source) => source.seen(caller)));
  }
}
