/** What the outbox says of a change: what, where, and whose seats it concerned. Never content. */
export interface OutboxRow {
  readonly stream: string;
  readonly n: string;
  readonly topic: 'changed' | 'room' | 'seat' | 'mine';
  readonly kind: string;
  readonly object_id: string;
  readonly seats_before: readonly string[];
  readonly seats_after: readonly string[];
}

export const keyOf = (kind: string, id: string): string => `${kind}:${id}`;
