import type { Actor } from '@casustafel/policy';
import type { GuestSight, LeftByGuests } from './guest-sight';
import type { ReadTx } from './look';
import type { Read } from './read';
import type { Scope } from './scope';

/** What is left of a kind of thing on a screen that guests can see. */
export interface BesideGuests<Row, Model> {
  readonly leaves: LeftByGuests;
  /** What stands on the screen then; nothing, where that is nothing. */
  present(actor: Actor, row: Row, sight: GuestSight): Model | null;
}

/**
 * One kind of thing that a case is made of, as the case view, the report and the socket know it.
 * The same read and the same presenter serve all three, so that none can show what another would not.
 */
export interface CasePart<Row = unknown, Model extends { id: string } = { id: string }> {
  /** Its name in the log and in the outbox. */
  readonly kind: string;
  /** Its name in the case view. */
  readonly field: string;
  /** Followed live like every other, and asked by a question of its own: not in the case view, nor in any report. */
  readonly apart?: boolean;
  /** What may be seen with guests present (Bgs 2.21). Left out: nothing of it is read. */
  readonly besideGuests?: BesideGuests<Row, Model>;
  read(read: ReadTx, actor: Actor, scope: Scope): Read<Row>;
  /** Names every field that leaves. */
  present(actor: Actor, row: Row): Model;
}

/** The parts the slices brought, in one place. */
export class CaseParts {
  private readonly parts = new Map<string, CasePart>();

  register<Row, Model extends { id: string }>(part: CasePart<Row, Model>): void {
    this.parts.set(part.kind, part as unknown as CasePart);
  }

  of(kind: string): CasePart | undefined {
    return this.parts.get(kind);
  }

  get all(): readonly CasePart[] {
    return [...this.parts.values()];
  }

  /** What the case view shows. */
  get inView(): readonly CasePart[] {
    return this.all.filter(({ apart }) => !apart);
  }
}
