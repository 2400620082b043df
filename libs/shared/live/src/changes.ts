import { keyOf, type OutboxRow } from './outbox-row';

/** What happened to one thing. */
export interface Change {
  readonly kind: string;
  readonly id: string;
  /** Seats that were given sight of it and lost it again within moments. */
  readonly seatsBetween: ReadonlySet<string>;
}

const isChange = ({ topic }: OutboxRow): boolean => topic === 'changed' || topic === 'seat';

/** The things these rows changed, each once; `around` are the same rows with those just before them. */
export function changesIn(rows: readonly OutboxRow[], around: readonly OutboxRow[]): Change[] {
  const changes = new Map<string, Change>();
  for (const { kind, object_id: id } of rows.filter(isChange)) {
    const key = keyOf(kind, id);
    if (changes.has(key)) continue;
    changes.set(key, { kind, id, seatsBetween: between(around.filter((row) => isChange(row) && keyOf(row.kind, row.object_id) === key)) });
  }
  return [...changes.values()];
}

function between(rows: readonly OutboxRow[]): Set<string> {
  const given = new Set<string>();
  const lost = new Set<string>();
  for (const { seats_before, seats_after } of rows) {
    seats_before.filter((seat) => given.has(seat)).forEach((seat) => lost.add(seat));
    seats_after.forEach((seat) => given.add(seat));
  }
  return lost;
}

const MOMENTS = 2_000;

/** The rows of the last moments by case: two changes that were judged together need not have come together. */
export class RecentRows {
  private readonly rows = new Map<string, { readonly row: OutboxRow; readonly at: number }[]>();

  /** These rows, after those of the moments before them; a row that is carried again is not taken for two. */
  around(caseId: string, rows: readonly OutboxRow[]): readonly OutboxRow[] {
    const now = performance.now();
    const kept = (this.rows.get(caseId) ?? []).filter(({ row, at }) => now - at < MOMENTS && !rows.some(({ n }) => n === row.n));
    this.rows.set(caseId, [...kept, ...rows.map((row) => ({ row, at: now }))]);
    setTimeout(() => this.forget(caseId), MOMENTS).unref();
    return [...kept.map(({ row }) => row), ...rows];
  }

  private forget(caseId: string): void {
    const left = (this.rows.get(caseId) ?? []).filter(({ at }) => performance.now() - at < MOMENTS);
    if (left.length > 0) this.rows.set(caseId, left);
    else this.rows.delete(caseId);
  }
}
