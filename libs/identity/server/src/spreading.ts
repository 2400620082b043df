import { ClockOffset, OutboxBell } from '@casustafel/database';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';

const TURN = 2_000;

/**
 * Carries what was asked to the tables it may concern, in a turn of its own. Never within the asking: there its time, its
 * locks and its failures would tell the asker whether anybody was found.
 */
@Injectable()
export class Spreading implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  /** One turn at a time in this process; another process takes what this one does not hold. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(OutboxBell) private readonly bell: OutboxBell,
    @Inject(ClockOffset) private readonly clock: ClockOffset,
  ) {}

  onApplicationBootstrap(): void {
    // A turn that fails is made up for by the next, here or in another process: what was asked stays written.
    this.timer = setInterval(() => void this.spread().catch(() => undefined), TURN);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.turn;
  }

  spread(): Promise<void> {
    const spread = this.turn.then(async () => {
      await this.database.query('select spread_inquiries($1)', [this.clock.value]);
      this.bell.ring();
    });
    this.turn = spread.catch(() => undefined);
    return spread;
  }
}
