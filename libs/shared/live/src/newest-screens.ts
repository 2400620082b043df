import { createHmac } from 'node:crypto';
import { Newest } from '@casustafel/database';
import { KeyStore } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { Actors } from './actors';
import { Hall } from './hall';
import type { Watcher } from './watcher';

/** A busy table says something several times a second; a list is judged anew no more often than this. */
const PAUSE = 500;
/** A timer cannot be set for longer than some weeks. */
const LONGEST = 86_400_000;

interface Screen {
  mark: string;
  busy: boolean;
  again: boolean;
  /** A seat ends by the clock, and no row tells of it. */
  ends?: NodeJS.Timeout;
}

/**
 * Whoever has the list of what is new in all their cases open follows no case of them: they are told when the list, as they would be
 * shown it, is another than it was. What happened in a case and does not change it is not told, nor is in which case it was.
 */
@Injectable()
export class NewestScreens {
  private readonly key: Buffer;
  private readonly screens = new WeakMap<Watcher, Screen>();

  constructor(@Inject(Newest) private readonly newest: Newest, @Inject(Actors) private readonly actors: Actors, @Inject(Hall) private readonly hall: Hall, @Inject(KeyStore) keys: KeyStore) {
    this.key = keys.hubKey('new-for-me-mark');
  }

  /** Their cases are followed already, so that no change falls between that and what it is compared with. */
  async begin(watcher: Watcher): Promise<void> {
    const screen: Screen = { mark: '', busy: false, again: false };
    this.screens.set(watcher, screen);
    screen.mark = await this.markFor(watcher, screen);
    // What the screen shows was asked before that: it asks once more.
    watcher.send('newForMe');
  }

  end(watcher: Watcher): void {
    clearTimeout(this.screens.get(watcher)?.ends);
    this.screens.delete(watcher);
  }

  /** Something changed in this case, or for this person. Nobody waits for it: the room is told first. */
  tell(stream: string): void {
    for (const watcher of this.hall.watchingNew(stream)) void this.judge(watcher);
  }

  private async judge(watcher: Watcher): Promise<void> {
    const screen = this.screens.get(watcher);
    if (!screen) return;
    screen.again = true;
    if (screen.busy) return;
    screen.busy = true;
    while (screen.again && this.screens.get(watcher) === screen && watcher.socket.connected) {
      screen.again = false;
      // Where the database cannot judge nobody is told unjudged; it is tried again, and a line that is cut comes back to ask.
      const mark = await this.markFor(watcher, screen).catch(() => null);
      if (mark === null) screen.again = true;
      else if (mark !== screen.mark) watcher.send('newForMe');
      screen.mark = mark ?? screen.mark;
      await new Promise((resolve) => setTimeout(resolve, PAUSE).unref());
    }
    screen.busy = false;
  }

  /** As they sit now, and not as they did when they opened the line. */
  private async markFor(watcher: Watcher, screen: Screen): Promise<string> {
    const actor = (await this.actors.fresh([watcher.professionalId])).get(watcher.professionalId) ?? { ...watcher.actor, valid: false, seats: [], emergencies: [] };
    this.follow(watcher, screen, actor);
    const seen = await this.newest.seen({ ...watcher.caller, actor });
    return createHmac('sha256', this.key).update(JSON.stringify(seen)).digest('base64url');
  }

  private follow(watcher: Watcher, screen: Screen, { seats, now }: Actor): void {
    const before = new Set(watcher.newIn);
    watcher.newIn = seats.map(({ caseId }) => caseId);
    // A case that came is followed from the next turn of the relay on, and looked at once more after that.
    if (watcher.newIn.some((caseId) => !before.has(caseId))) screen.again = true;
    clearTimeout(screen.ends);
    const first = Math.min(LONGEST, ...seats.map(({ until }) => until.getTime() - now.getTime()));
    screen.ends = setTimeout(() => void this.judge(watcher), Math.max(0, first) + PAUSE / 2).unref();
  }
}
