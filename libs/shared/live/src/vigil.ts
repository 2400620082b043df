import { ClockOffset } from '@casustafel/database';
import { Inject, Injectable } from '@nestjs/common';
import { DatabasePulse } from './database-pulse';
import { Delivery } from './delivery';
import { Hall } from './hall';
import { RelayLine } from './relay-line';
import { SettlingLine } from './settling-line';
import { SocketCallers } from './socket-callers';

const BEAT = 3_000;
/** How long an ending may go unseen comes on top of what telling it takes, and together they may be a second. */
const GLANCE = 250;
const ALIVE = 1_000;
/** Screening that lapses at midnight leaves no trace in the outbox; so all are judged anew now and then. */
const ROUND = 10_000;

/** Watches the clock: rights end by it, sign-ins end elsewhere, and a process without its database may serve nobody. */
@Injectable()
export class Vigil {
  private timers: NodeJS.Timeout[] = [];
  private readonly asking = new Set<string>();

  constructor(
    @Inject(Hall) private readonly hall: Hall,
    @Inject(Delivery) private readonly delivery: Delivery,
    @Inject(SocketCallers) private readonly callers: SocketCallers,
    @Inject(RelayLine) private readonly line: RelayLine,
    @Inject(SettlingLine) private readonly settling: SettlingLine,
    @Inject(DatabasePulse) private readonly pulse: DatabasePulse,
    @Inject(ClockOffset) private readonly clock: ClockOffset,
  ) {}

  start(): void {
    this.timers = [
      setInterval(() => this.hall.all.forEach((watcher) => watcher.send('beat')), BEAT),
      setInterval(() => this.glance(), GLANCE),
      setInterval(() => void this.once('alive', () => this.line.query('select 1')), ALIVE),
      setInterval(() => void this.once('round', () => this.delivery.keepOut(this.hall.all)), ROUND),
    ];
  }

  stop(): void {
    this.timers.forEach(clearInterval);
  }

  /** Whose seat ran out waits for no round of all the others: with hundreds of screens that takes longer than a right may live on. */
  private glance(): void {
    if (this.pulse.isCutOff) this.hall.all.forEach((watcher) => watcher.cut());
    const over = this.hall.all.filter(({ hasRunOut }) => hasRunOut);
    if (over.length > 0) void this.once('glance', () => this.delivery.keepOut(over));
    void this.once('settle', () => this.settle());
    void this.once('sign out', () => this.signOut());
  }

  /**
   * Each waits for its own last turn and for no other: what is settled may have to wait for somebody, and no sign-in lasts longer by it.
   * With an unreachable database the pulse decides what happens then.
   */
  private async once(name: string, work: () => Promise<unknown>): Promise<void> {
    if (this.asking.has(name)) return;
    this.asking.add(name);
    await work().catch(() => undefined);
    this.asking.delete(name);
  }

  /** Rights to single things end by the clock too; any process may see to it. */
  private async settle(): Promise<void> {
    await this.settling.query('select settle_what_ran_out($1)', [this.clock.value]);
    await this.settling.query('select settle_emergencies($1)', [this.clock.value]);
  }

  private async signOut(): Promise<void> {
    const ids = [...new Set(this.hall.all.map(({ signInId }) => signInId))];
    if (ids.length === 0) return;
    const endings = await this.callers.endings(ids);
    for (const watcher of this.hall.all) {
      const reason = endings.get(watcher.signInId);
      if (!reason) continue;
      watcher.send('signedOut', { reason });
      watcher.socket.disconnect(true);
    }
  }
}
