import { RelayLine } from '@casustafel/live';
import { newId } from '@casustafel/kernel';
import { OutboxBell } from '@casustafel/database';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

const REFRESH = 3_000;

const TELL = "select tell(case_id, case_id, 'room', 'Room', conference_id, '{}', '{}')";

/**
 * Who is in which room, for all processes together. Each says every few seconds which of its lines are still open;
 * what was not said for ten seconds is over, and whichever process sees that first tells the others.
 */
@Injectable()
export class Presence implements OnApplicationBootstrap, OnModuleDestroy {
  readonly processId = newId();
  private readonly here = new Map<string, string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(@Inject(RelayLine) private readonly line: RelayLine, @Inject(OutboxBell) private readonly bell: OutboxBell) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.refresh().catch(() => undefined), REFRESH);
    void this.forget().catch(() => undefined);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** This line now sits in a room of this case. */
  sits(socketId: string, caseId: string): void {
    this.here.set(socketId, caseId);
  }

  async drop(socketIds: readonly string[], caseId?: string): Promise<void> {
    const gone = socketIds.filter((id) => this.here.has(id) && (caseId === undefined || this.here.get(id) === caseId));
    if (gone.length === 0) return;
    for (const id of gone) this.here.delete(id);
    await this.tellIf('update presence set gone = true where socket_id = any($1::uuid[]) and not gone returning case_id, conference_id', [gone]);
  }

  private async refresh(): Promise<void> {
    if (this.here.size > 0) {
      await this.line.query('update presence set seen_at = now() where socket_id = any($1::uuid[]) and not gone', [[...this.here.keys()]]);
      // Taken for lost while this process was held up. Who is here is asked anew: whoever left in between would otherwise come back by it.
      await this.tellIf('update presence set seen_at = now(), gone = false where socket_id = any($1::uuid[]) and gone returning case_id, conference_id', [[...this.here.keys()]]);
    }
    await this.tellIf("update presence set gone = true where not gone and seen_at < now() - interval '10 seconds' returning case_id, conference_id");
  }

  /** Changes rows and puts the signal in the outbox in the same statement, once a room. */
  private async tellIf(change: string, values: readonly unknown[] = []): Promise<void> {
    const told = await this.line.query(`with changed as (${change}) ${TELL} from (select distinct case_id, conference_id from changed order by 1, 2) rooms`, values);
    if (told.length > 0) this.bell.ring();
  }

  private async forget(): Promise<void> {
    await this.line.query("delete from presence where gone and seen_at < now() - interval '1 day'");
  }
}
