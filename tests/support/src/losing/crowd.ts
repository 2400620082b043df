import { LiveClient } from '../live-client';
import type { AtBoth } from './two-doors';

/** One open line of the crowd: whose it is, at which door, and on which of their sign-ins. */
export interface Follower {
  readonly who: string;
  readonly door: number;
  readonly signIn: number;
  readonly line: LiveClient;
}

const AT_ONCE = 8;

/** Many people with many screens, at both doors. */
export class Crowd {
  readonly followers: Follower[] = [];

  /** Opens so many lines of one sign-in at each door. */
  async open(who: string, signIn: number, clients: AtBoth, each: number): Promise<void> {
    await inTurns(Array.from({ length: 2 * each }, (_, n) => n % 2), async (door) => {
      this.followers.push({ who, door, signIn, line: await LiveClient.open(clients[door]!) });
    });
  }

  of(...people: readonly string[]): Follower[] {
    return this.followers.filter(({ who }) => people.includes(who));
  }

  /** @returns how many could follow it. */
  async watch(caseId: string, followers: readonly Follower[] = this.followers): Promise<number> {
    let following = 0;
    await inTurns(followers, async ({ line }) => {
      if (await line.watch(caseId)) following += 1;
    });
    return following;
  }

  close(): void {
    this.followers.forEach(({ line }) => line.close());
  }
}

/** Not all at once: what is measured afterwards is not how a hub takes a storm. */
async function inTurns<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next);
  }));
}
