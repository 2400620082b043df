/** Why whoever had read an item is called back to it (Wpg 4 lid 4, 28 lid 5; Bgs 1.7): it was wrong, it was taken back, or it should never have gone out. */
export const RECALL_KINDS = ['CORRECTED', 'WITHDRAWN', 'WRONGLY_SHARED'] as const;
export type RecallKind = (typeof RECALL_KINDS)[number];

/** Somebody of another organisation who had the item on their screen, by the access log. */
export interface Shown {
  readonly professionalId: string;
  readonly organisationId: string;
  /** Case, organisation and task in one: whom the notice is for. */
  readonly party: string;
  readonly firstAt: Date;
}

/** What one receiving party is told: who of them read it, and since when. */
export interface Receiving {
  readonly party: string;
  readonly organisationId: string;
  readonly readers: readonly string[];
  readonly readAt: Date;
}
