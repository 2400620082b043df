/** A word to the family as the viewer was shown it. */
export interface MessageInView {
  readonly id: string;
  readonly caseId: string;
  readonly personIds: readonly string[];
  readonly form: string;
  readonly bySeatId: string;
  readonly dueOn: string;
  readonly text: string;
  readonly citedContributionIds: readonly string[];
  readonly seenBySeatIds: readonly string[];
  readonly state: string;
  readonly outcome?: string | null;
  readonly waits: readonly string[];
  readonly endedAt?: string | null;
  readonly version: number;
  readonly viewerMay: { readonly change: boolean; readonly end: boolean; readonly drop: boolean; readonly letter: boolean };
}

/** The word of the chair as the viewer was shown it. */
export interface TogetherInView {
  readonly id: string;
  readonly caseId: string;
  readonly personIds: readonly string[];
  readonly forms: readonly string[];
  readonly reason?: string | null;
  readonly arguedBySeatId: string;
  readonly arguedAt: string;
  readonly until: string;
  readonly standing: readonly string[];
  readonly heldByMe: boolean;
  readonly version: number;
  readonly viewerMay: { readonly hold: boolean; readonly end: boolean };
}

/** Somebody of the family or around it. */
export interface FamilyPerson {
  readonly id: string;
  readonly label: string;
  readonly birthDate?: string | null;
}

/** A seat at this table. */
export interface FamilySeat {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly function: string;
  readonly live: boolean;
  readonly self: boolean;
}

/** A fact that a word may rest on, in one line. */
export interface FamilyFact {
  readonly id: string;
  readonly label: string;
}

/** Everything around a word that the screens of this slice are drawn from. */
export interface FamilyAt {
  readonly caseId: string;
  readonly persons: readonly FamilyPerson[];
  readonly seats: readonly FamilySeat[];
  readonly facts: readonly FamilyFact[];
  readonly together: readonly TogetherInView[];
  /** Another one whenever something of the case changed for this viewer: what is asked apart is asked anew. */
  readonly stamp: unknown;
}

export const seatName = (seats: readonly FamilySeat[], id: string): string => {
  const seat = seats.find((each) => each.id === id);
  return seat ? `${seat.name}, ${seat.organisation}` : '';
};

export const labelsOf = (persons: readonly FamilyPerson[], ids: readonly string[]): readonly string[] => ids.map((id) => persons.find((each) => each.id === id)?.label ?? '').filter(Boolean);

/** Whether a word of the chair stands for all of these in this form, by what this screen was shown; the server judges again. */
export const togetherHolds = (together: readonly TogetherInView[], personIds: readonly string[], form: string): boolean =>
  together.some(({ personIds: named, standing }) => standing.includes(form) && personIds.every((id) => named.includes(id)));

/** What is planned first, by date. */
export const byDate = (one: MessageInView, other: MessageInView): number => Number(one.state !== 'PLANNED') - Number(other.state !== 'PLANNED') || one.dueOn.localeCompare(other.dueOn);
