import { addDays, newId } from '@casustafel/kernel';
import { ClockOffset, day as dayValue, LawOfCases, sql, UnitOfWork, uuid, type Tx } from '@casustafel/database';
import { Actors, RelayLine } from '@casustafel/live';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

const TURN = 500;

/**
 * The law of a case also changes at midnight, by nobody's act: an order begins or ends, a hold runs out, a retention is over.
 * Reading judges by the day already; this makes what was built on it follow, and tells the open screens. Every process looks;
 * the database gives each case to one of them.
 */
@Injectable()
export class ParticularKeeper implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private busy = false;

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(LawOfCases) private readonly laws: LawOfCases,
    @Inject(RelayLine) private readonly line: RelayLine,
    @Inject(Actors) private readonly actors: Actors,
    @Inject(ClockOffset) private readonly clock: ClockOffset,
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
      const turned = await this.line.query<{ case_id: string; professional_id: string }>('select case_id, professional_id from turned_cases($1)', [this.clock.value]);
      const actors = await this.actors.fresh([...new Set(turned.map((each) => each.professional_id))]);
      for (const { case_id: caseId, professional_id: who } of turned) {
        const actor = actors.get(who);
        // One case that cannot be settled now must not keep the others waiting; its day stays open, and the next turn tries again.
        if (actor) await this.settle(actor, caseId).catch(() => undefined);
      }
    } catch {
      // Without a database nothing is read either; the next turn finds the same days.
    } finally {
      this.busy = false;
    }
  }

  /** In the name of somebody who sits there, and by the clock: the walls are those of every act. */
  private async settle(actor: Actor, caseId: string): Promise<void> {
    await this.work.run({ actor, signInId: null, correlationId: newId(), origin: 'clock' }, async (tx) => {
      const [claimed] = await tx.query(sql`select claim_turn(${uuid(caseId)}) as turned_on`);
      const day = claimed?.['turned_on'] as string | null;
      if (!day) return [];
      const before = await this.laws.source.before({ ...tx, now: noonBefore(day) }, [caseId]);
      await this.laws.source.changed(tx, [caseId], before);
      await this.tell(tx, caseId, day);
      return [caseId];
    });
  }

  /** What began or ended says so itself. */
  private async tell(tx: Tx, caseId: string, day: string): Promise<void> {
    const turned = await tx.query(sql`select p.id from particular p where p.case_id = ${uuid(caseId)} and p.ended_at is null and (p.from_on >= ${dayValue(day)} or p.until_on >= ${dayValue(addDays(day, -1))}) order by p.id`);
    if (turned.length === 0) return;
    const seats = await tx.query(sql`select s.id from seat s where s.case_id = ${uuid(caseId)} order by s.id`);
    const all = seats.map((row) => row['id'] as string);
    for (const row of turned) await tx.tell({ topic: 'changed', caseId, kind: 'Particular', id: row['id'] as string, seatsBefore: all, seatsAfter: all });
  }
}

/** Some moment on the last day on which the law was still as it was. */
const noonBefore = (day: string): Date => new Date(`${addDays(day, -1)}T12:00:00.000Z`);
