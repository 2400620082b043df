import { ClockOffset } from '@casustafel/database';
import { newId } from '@casustafel/kernel';
import { Actors, RelayLine } from '@casustafel/live';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { VaultService } from './vault.service';

const TURN = 500;

/** Openings end by the clock too, and where two are set apart a value reaches others at once. Reading judges by it already; this makes open screens follow within a second. Every process looks; the first to take the turn of the vault does it. */
@Injectable()
export class VaultClock implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private busy = false;

  constructor(
    @Inject(RelayLine) private readonly line: RelayLine,
    @Inject(Actors) private readonly actors: Actors,
    @Inject(ClockOffset) private readonly clock: ClockOffset,
    @Inject(VaultService) private readonly vaults: VaultService,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.turn(), TURN);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  private async turn(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      const over = await this.line.query<{ id: string; professional_id: string }>('select id, professional_id from vault_run_out($1)', [this.clock.value]);
      const actors = await this.actors.fresh([...new Set(over.map((each) => each.professional_id))]);
      for (const { id, professional_id: who } of over) {
        const actor = actors.get(who);
        // One that cannot be closed now keeps no other waiting; the next turn finds it again.
        if (actor) await this.vaults.follow({ actor, signInId: null, correlationId: newId(), origin: 'clock' }, id).catch(() => undefined);
      }
    } catch {
      // Without a database nothing is read either; the next turn finds the same.
    } finally {
      this.busy = false;
    }
  }
}
