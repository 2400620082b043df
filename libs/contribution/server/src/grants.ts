import { bytes, moment, sql, uuid, type Reader, type Tx } from '@casustafel/database';
import { newId, OPEN_END, type Level } from '@casustafel/kernel';
import type { Sealer } from '@casustafel/key-store';
import { levelOf, type LawfulItem } from '@casustafel/policy';

/** Naming somebody by the supplier, with a reason and an end: the only way past a ground nobody checked. */
export class Grants {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async give(item: LawfulItem, seatId: string, reason: string, until: Date = OPEN_END): Promise<string> {
    const id = newId();
    const by = this.tx.actor.seats.find((seat) => seat.party === item.party)!.id;
    const content = this.sealer.seal(item.caseId, `contribution-grant:${id}`, { reason });
    const { text, values } = sql`
      insert into contribution_grant (id, case_id, contribution_id, seat_id, party, granted_by, from_at, until_at, content)
      select ${uuid(id)}, ${uuid(item.caseId)}, ${uuid(item.id)}, ${uuid(seatId)}, ${{ cast: 'text', value: item.party }}, ${uuid(by)}, ${moment(this.tx.now)}, ${moment(until)}, ${bytes(content)}
      where not exists (select 1 from contribution_grant g where g.contribution_id = ${uuid(item.id)} and g.seat_id = ${uuid(seatId)} and g.ended_at is null and g.until_at >= ${moment(until)})`;
    await this.tx.manager.query(text, [values]);
    return id;
  }

  /** What was asked for: up to this level, until this moment, whatever level was chosen for the table. */
  async lift(item: LawfulItem, seatId: string, { reason, until, level }: { readonly reason: string; readonly until: Date; readonly level: Level }): Promise<string> {
    const id = newId();
    const by = this.tx.actor.seats.find((seat) => seat.party === item.party)!.id;
    await this.tx.manager.query(
      `insert into contribution_grant (id, case_id, contribution_id, seat_id, party, granted_by, from_at, until_at, lifts, content) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, item.caseId, item.id, seatId, item.party, by, this.tx.now, until, level, this.sealer.seal(item.caseId, `contribution-grant:${id}`, { reason })],
    );
    return id;
  }

  async end(id: string): Promise<void> {
    await this.tx.manager.query('update contribution_grant set ended_at = $2, version = version + 1 where id = $1 and ended_at is null', [id, this.tx.now]);
  }

  /** Ends every naming of seats that lost the item. */
  async endFor(itemId: string, seatIds: readonly string[]): Promise<void> {
    if (seatIds.length === 0) return;
    await this.tx.manager.query('update contribution_grant set ended_at = $3, version = version + 1 where contribution_id = $1 and seat_id = any($2) and ended_at is null', [itemId, seatIds, this.tx.now]);
  }
}

/** Those of the named seats whom only a naming lets see more: their ground was not checked. */
export const toBeNamed = (item: LawfulItem, readers: readonly Reader[], seatIds: readonly string[]): readonly string[] =>
  readers
    .filter(({ seatId, caseId }) => caseId === item.caseId && seatIds.includes(seatId))
    .filter(({ actor }) => levelOf(actor, item) !== levelOf(named(actor, item.id), item))
    .map(({ seatId }) => seatId);

/** The same reader, were they named. */
export const named = (actor: Reader['actor'], itemId: string): Reader['actor'] => ({ ...actor, seats: actor.seats.map((seat) => ({ ...seat, granted: [...seat.granted, itemId] })) });
