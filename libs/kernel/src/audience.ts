import type { Task } from './closed-lists';

/** The audiences offered when something is made: everyone seated now, or only the maker's own organisation. */
export const AUDIENCE_SCOPES = ['TABLE', 'OWN'] as const;
export type AudienceScope = (typeof AUDIENCE_SCOPES)[number];

/** Two tasks of one municipality are different recipients everywhere. */
export interface Recipient {
  readonly organisationId: string;
  readonly task: Task;
}

/** A seat as far as it decides who may know. */
export interface SeatOfRecipient extends Recipient {
  readonly id: string;
}

/** What may be cited, as far as it decides who may know it. */
export interface Citable extends Recipient {
  readonly id: string;
  readonly audience: readonly string[];
  readonly openUntil: Date;
}

export const sameRecipient = (one: Recipient, other: Recipient): boolean =>
  one.organisationId === other.organisationId && one.task === other.task;

/** The seats written out when something is made; whoever is seated later is in none. */
export function audienceOf(scope: AudienceScope, author: Recipient, liveSeats: readonly SeatOfRecipient[]): readonly string[] {
  const seats = scope === 'TABLE' ? liveSeats : liveSeats.filter((seat) => sameRecipient(seat, author));
  return seats.map(({ id }) => id);
}

/** Whether the holder of a seat may know an item. */
export const mayKnow = (seat: SeatOfRecipient, item: Citable, now: Date): boolean =>
  now < item.openUntil && (sameRecipient(seat, item) || item.audience.includes(seat.id));

export type CitationVerdict =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly code: 'CITATION_TOO_NARROW'; readonly ids: readonly string[] };

/** Citing may teach nobody anything: every reader must already be able to know each thing cited. Names those that are too narrow. */
export function mayCite(audience: readonly SeatOfRecipient[], cited: readonly Citable[], now: Date): CitationVerdict {
  const tooNarrow = cited.filter((item) => !audience.every((seat) => mayKnow(seat, item, now)));
  return tooNarrow.length === 0 ? { ok: true, value: null } : { ok: false, code: 'CITATION_TOO_NARROW', ids: tooNarrow.map(({ id }) => id) };
}
