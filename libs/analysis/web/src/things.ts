/** A fact as far as an explanation rests on it; whatever else a fact card has, fits in. */
export interface CitedFact {
  readonly id: string;
  readonly who: string;
  readonly doesWhat: string;
  readonly toWhom?: string | null;
  readonly effect?: string | null;
  readonly knowledge: string;
  readonly organisationId: string;
  readonly withdrawnAt?: string | null;
}

/** Which facts everybody seated now may know: the columns the table counts over. */
export interface TableFact {
  readonly id: string;
  readonly knownToAll: boolean;
}

export interface TableSeat {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly live: boolean;
  readonly self: boolean;
}

export interface Concerned {
  readonly id: string;
  readonly label: string;
}

export interface FactorThing {
  readonly id: string;
  readonly conferenceId: string;
  readonly authorSeatId: string;
  readonly personId?: string | null;
  readonly kind: string;
  readonly mechanism: string;
  readonly text: string;
  readonly citedContributionIds: readonly string[];
  readonly scope: string;
  readonly toRevise: boolean;
  readonly addedAt: string;
  readonly version: number;
  readonly viewerMay: { readonly change: boolean; readonly remove: boolean };
}

export interface HypothesisThing {
  readonly id: string;
  readonly conferenceId: string;
  readonly authorSeatId: string;
  readonly position: number;
  readonly text: string;
  readonly wrongIf: string;
  readonly scope: string;
  readonly seenBySeatIds: readonly string[];
  readonly contradictions?: { readonly facts: number; readonly marks: number } | null;
  readonly version: number;
  readonly viewerMay: { readonly change: boolean; readonly mark: boolean };
}

export interface MarkThing {
  readonly id: string;
  readonly hypothesisId: string;
  readonly contributionId: string;
  readonly seatId: string;
  readonly mark: string;
  readonly scope: string;
}

export interface ConclusionThing {
  readonly id: string;
  readonly conferenceId: string;
  readonly authorSeatId: string;
  readonly text: string;
  readonly citedContributionIds: readonly string[];
  readonly scope: string;
  readonly toRevise: boolean;
  readonly writtenAt: string;
  readonly version: number;
  readonly viewerMay: { readonly write: boolean };
}

/** Where all parts of an explanation stand: the case as it is on this screen. */
export interface AnalysisAt {
  readonly caseId: string;
  readonly conferenceId: string;
  /** BEFORE, LIVE, ADJOURNED or CLOSED. */
  readonly phase: string;
  readonly facts: readonly CitedFact[];
  readonly tableFacts: readonly TableFact[];
  readonly seats: readonly TableSeat[];
  readonly persons: readonly Concerned[];
  /** Says on the line that the viewer writes at this place. */
  readonly typing?: (place: string) => void;
  /** Seats that write, by place. */
  readonly typists?: ReadonlyMap<string, readonly string[]>;
}

export const factLine = ({ who, doesWhat, toWhom }: Pick<CitedFact, 'who' | 'doesWhat' | 'toWhom'>): string => [who, doesWhat, toWhom].filter(Boolean).join(' ');

export const knownToAll = (tableFacts: readonly TableFact[]): ReadonlySet<string> => new Set(tableFacts.filter((fact) => fact.knownToAll).map(({ id }) => id));
export const mayAdd = ({ phase }: Pick<AnalysisAt, 'phase'>): boolean => phase === 'BEFORE' || phase === 'LIVE';
export const isLive = ({ phase }: Pick<AnalysisAt, 'phase'>): boolean => phase === 'LIVE';
export const nameOf = (seats: readonly TableSeat[], seatId: string): string => seats.find(({ id }) => id === seatId)?.name ?? '';
