import { OutboxBell } from '@casustafel/database';
import { newId } from '@casustafel/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { Delivery } from './delivery';
import { Hall } from './hall';
import type { OutboxRow } from './outbox-row';
import { RelayLine } from './relay-line';

const FALLBACK = 300;
const CLEAN_EVERY = 3_600_000;
const MOST_AT_ONCE = 500;

/**
 * Carries the outbox to the lines of this process. The numbers of a stream are taken in the business transaction, so
 * their order is that of the commits and nothing can be skipped; where this process stands moves only after delivery.
 */
@Injectable()
export class Relay {
  private readonly me = newId();
  private readonly positions = new Map<string, number>();
  private readonly busy = new Set<string>();
  private timers: NodeJS.Timeout[] = [];
  private reading = false;
  private again = false;
  private rang = false;

  constructor(
    @Inject(RelayLine) private readonly line: RelayLine,
    @Inject(Hall) private readonly hall: Hall,
    @Inject(Delivery) private readonly delivery: Delivery,
    @Inject(OutboxBell) private readonly bell: OutboxBell,
  ) {}

  start(): void {
    this.bell.listen(() => {
      this.rang = true;
      this.look();
    });
    this.line.on('casustafel_outbox', (from) => {
      if (from !== this.me) this.look();
    });
    // A call that is lost, and a process that died before it could call: the rows are there all the same.
    this.timers = [setInterval(() => this.look(), FALLBACK), setInterval(() => void this.clean(), CLEAN_EVERY)];
    void this.clean();
  }

  /** How far each stream that is followed here has been told; what came after it is still on its way. */
  get told(): ReadonlyMap<string, number> {
    return this.positions;
  }

  stop(): void {
    this.timers.forEach(clearInterval);
    this.bell.listen(() => undefined);
  }

  /** From here on this stream is followed; what happened before is for the client to ask. */
  async follow(stream: string): Promise<void> {
    if (this.positions.has(stream)) return;
    const [counter] = await this.line.query<{ n: string }>('select n from outbox_counter where stream = $1', [stream]);
    if (!this.positions.has(stream)) this.positions.set(stream, Number(counter?.n ?? 0));
  }

  /** Looks now, or once more when it is looking already. */
  look(): void {
    if (this.reading) {
      this.again = true;
      return;
    }
    this.reading = true;
    void this.read()
      // Without a line there is nothing to carry; the next turn tries again from the same place.
      .catch(() => undefined)
      .finally(() => {
        this.reading = false;
        if (!this.again) return;
        this.again = false;
        this.look();
      });
  }

  private async read(): Promise<void> {
    if (this.rang) {
      this.rang = false;
      // Once for all that was committed since the last call, and never inside a business transaction.
      await this.line.notify('casustafel_outbox', this.me);
    }
    await this.followEmergencies();
    await this.followNew();
    const wanted = this.wanted();
    const rows = await this.line.query<OutboxRow>(
      `select o.stream, o.n, o.topic, o.kind, o.object_id, o.seats_before, o.seats_after
       from unnest($1::uuid[], $2::bigint[]) w (stream, n) join outbox o on o.stream = w.stream and o.n > w.n
       order by o.stream, o.n limit $3`,
      [wanted.map(([stream]) => stream), wanted.map(([, position]) => position), MOST_AT_ONCE],
    );
    const streams = new Map<string, OutboxRow[]>();
    for (const row of rows) streams.set(row.stream, [...(streams.get(row.stream) ?? []), row]);
    for (const [stream, batch] of streams) void this.carry(stream, batch);
    if (rows.length === MOST_AT_ONCE) this.again = true;
  }

  /** A case somebody opened in an emergency is followed without their asking; what changed before that they are told at once. */
  private async followEmergencies(): Promise<void> {
    for (const caseId of this.hall.emergencies) {
      if (this.positions.has(caseId)) continue;
      await this.follow(caseId);
      void this.delivery.tellEmergencies(caseId).catch(() => undefined);
    }
  }

  /** The cases of whoever has the list of what is new open, all at once: somebody may sit in eighty. */
  async followNew(): Promise<void> {
    const unknown = [...this.hall.alsoFollowed].filter((stream) => !this.positions.has(stream));
    if (unknown.length === 0) return;
    const counters = await this.line.query<{ stream: string; n: string }>('select s as stream, coalesce(c.n, 0) as n from unnest($1::uuid[]) s left join outbox_counter c on c.stream = s', [unknown]);
    for (const { stream, n } of counters) if (!this.positions.has(stream)) this.positions.set(stream, Number(n));
  }

  /** Streams that matter to somebody here, but those that are being carried; the others are forgotten. */
  private wanted(): [string, number][] {
    const { streams } = this.hall;
    for (const stream of this.positions.keys()) if (!streams.has(stream) && !this.busy.has(stream)) this.positions.delete(stream);
    return [...this.positions].filter(([stream]) => !this.busy.has(stream));
  }

  private async carry(stream: string, rows: readonly OutboxRow[]): Promise<void> {
    this.busy.add(stream);
    try {
      await this.delivery.deliver(stream, rows);
      this.positions.set(stream, Number(rows.at(-1)!.n));
    } catch {
      // The database could not judge: nobody is told unjudged. The same rows come again with the next turn.
      this.busy.delete(stream);
      return;
    }
    this.busy.delete(stream);
    this.look();
  }

  private async clean(): Promise<void> {
    // A cursor is at most as old as a sign-in, and that is half a day.
    await this.line.query("delete from outbox where at < now() - interval '1 day'").catch(() => undefined);
  }
}
