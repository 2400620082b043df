import { CaseParts, type Caller } from '@casustafel/database';
import { isId } from '@casustafel/kernel';
import { seatIn } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { Actors } from './actors';
import { Hall } from './hall';
import { keyOf } from './outbox-row';
import { Projector } from './projector';
import { RelayLine } from './relay-line';
import type { Watcher } from './watcher';

interface Typed {
  readonly caseId: string;
  readonly conferenceId: string;
  readonly place: string;
  readonly seatId: string;
}

const AT_MOST_EVERY = 1_000;
const PLACE = /^([A-Za-z]{1,40}):([0-9a-f-]{36})(?::[A-Za-z0-9]{1,40})?$/;

/** "X schrijft": only for whoever may know the very thing that is being written in, in whichever process their line ends. */
@Injectable()
export class Typing {
  private readonly lastAt = new WeakMap<Watcher, number>();

  constructor(
    @Inject(RelayLine) private readonly line: RelayLine,
    @Inject(Hall) private readonly hall: Hall,
    @Inject(Actors) private readonly actors: Actors,
    @Inject(Projector) private readonly projector: Projector,
    @Inject(CaseParts) private readonly parts: CaseParts,
  ) {}

  start(): void {
    this.line.on('casustafel_typing', (payload) => void this.pass(JSON.parse(payload) as Typed).catch(() => undefined));
  }

  /** Somebody writes. Ids and seats go to the other processes; what is written never does. */
  async note(watcher: Watcher, conferenceId: string, place: string): Promise<void> {
    const now = performance.now();
    if (now - (this.lastAt.get(watcher) ?? -AT_MOST_EVERY) < AT_MOST_EVERY || !PLACE.test(place)) return;
    this.lastAt.set(watcher, now);
    for (const caseId of watcher.cases.keys()) {
      const seat = seatIn(watcher.actor, caseId);
      if (!seat || !(await this.maySee(watcher.caller, caseId, place))) continue;
      const typed: Typed = { caseId, conferenceId, place, seatId: seat.id };
      await this.line.notify('casustafel_typing', JSON.stringify(typed));
    }
  }

  private async pass({ caseId, conferenceId, place, seatId }: Typed): Promise<void> {
    const key = place.split(':').slice(0, 2).join(':');
    // Whoever had no sight of it a moment ago need not be asked about; whoever had is judged anew.
    const likely = this.hall.ofCase(caseId).filter(({ actor, cases }) => cases.get(caseId)?.marks.has(key) && seatIn(actor, caseId)?.id !== seatId);
    const fresh = await this.actors.fresh([...new Set(likely.map(({ professionalId }) => professionalId))]);
    for (const watcher of likely) {
      const actor = fresh.get(watcher.professionalId);
      if (actor && (await this.maySee({ ...watcher.caller, actor }, caseId, place))) watcher.send('typing', { conferenceId, place, seatId });
    }
  }

  private async maySee(caller: Caller, caseId: string, place: string): Promise<boolean> {
    const [, kind = '', id = ''] = PLACE.exec(place) ?? [];
    if (!isId(id) || !this.parts.of(kind)) return false;
    return (await this.projector.marks(caller, caseId, new Map([[kind, [id]]]))).has(keyOf(kind, id));
  }
}
