import { anchorAt, ANCHORS, hasVoice, type ScaleVersion } from '@casustafel/score-domain';
import type { SeatFunction, StatutoryRole } from '@casustafel/kernel';
import type { Anchor, Language } from '@casustafel/ui';

/** An answer as it is shown: a number, or no view of this. */
export interface AnswerInView {
  readonly value?: number | null;
  readonly noView: boolean;
  readonly reason?: string | null;
  readonly citedContributionIds: readonly string[];
}

export interface ValueInView extends AnswerInView {
  readonly seatId: string;
  readonly organisationId: string;
  readonly role: string;
  readonly task: string;
}

export interface RoundInView {
  readonly id: string;
  readonly number: number;
  readonly state: string;
  readonly answeredSeatIds: readonly string[];
  readonly notGivenSeatIds: readonly string[];
  readonly revealedAt?: string | null;
  readonly myAnswer?: AnswerInView | null;
  readonly values: readonly ValueInView[];
  readonly spread?: {
    readonly lowest?: number | null;
    readonly median: readonly number[];
    readonly highest?: number | null;
    readonly voices: number;
    readonly noView: number;
    readonly lowestSeatIds: readonly string[];
    readonly highestSeatIds: readonly string[];
  } | null;
  readonly moves: readonly { readonly seatId: string; readonly from?: number | null; readonly to?: number | null }[];
}

/** A line as the viewer was shown it. */
export interface ScoreLineInView {
  readonly id: string;
  readonly caseId: string;
  readonly conferenceId: string;
  readonly aboutPersonId?: string | null;
  readonly situation: string;
  readonly sixMeans: string;
  readonly scaleVersion: string;
  readonly position: number;
  readonly version: number;
  readonly signedChoiceNeeded: boolean;
  readonly signedChoice?: {
    readonly kind: string;
    readonly who?: string | null;
    readonly beforeWhen?: string | null;
    readonly argument?: string | null;
    readonly signedBySeatId: string;
    readonly signedAt: string;
  } | null;
  readonly viewerMay: { readonly give: boolean; readonly reveal: boolean; readonly openSecond: boolean; readonly sign: boolean; readonly setUp: boolean };
  readonly rounds: readonly RoundInView[];
}

/** Somebody at the table, as far as scoring is concerned. */
export interface ScoringSeat {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly organisation: string;
  readonly function: string;
  readonly live: boolean;
  readonly self: boolean;
}

/** Somebody a line can be about. */
export interface ScoredPerson {
  readonly id: string;
  readonly label: string;
  /** The same human being as another entry, whose label this is. */
  readonly mergedIntoId?: string | null;
  readonly familyRole: string;
}

/** A fact the viewer may know, to rest a score on. */
export interface OfferedFact {
  readonly id: string;
  readonly who: string;
  readonly doesWhat: string;
  readonly toWhom?: string | null;
}

const isStanding = ({ state }: RoundInView): boolean => state !== 'VOID';
const takesAnswers = ({ state }: RoundInView): boolean => state === 'OPEN' || state === 'LOCKED';

export const standingRounds = ({ rounds }: ScoreLineInView): readonly RoundInView[] => rounds.filter(isStanding);
export const voidRounds = ({ rounds }: ScoreLineInView): readonly RoundInView[] => rounds.filter((round) => !isStanding(round));
export const currentRound = (line: ScoreLineInView): RoundInView | undefined => standingRounds(line).find(takesAnswers);
export const revealedRounds = (line: ScoreLineInView): readonly RoundInView[] => standingRounds(line).filter(({ state }) => state === 'REVEALED');

/** Live seats with a voice on the scale. */
export const voicesOf = (seats: readonly ScoringSeat[]): readonly ScoringSeat[] => seats.filter((seat) => seat.live && hasVoice(seat.function as SeatFunction));

/** Organisation first: the table hears a house, then a person. */
export const voiceLabel = ({ organisation, jobTitle }: Pick<ScoringSeat, 'organisation' | 'jobTitle'>): string => `${organisation}, ${jobTitle}`;
export const labelOf = (seats: readonly ScoringSeat[], id: string): string => {
  const seat = seats.find((one) => one.id === id);
  return seat ? voiceLabel(seat) : '';
};

export const personOf = (persons: readonly ScoredPerson[], { aboutPersonId }: ScoreLineInView): string => persons.find(({ id }) => id === aboutPersonId)?.label ?? '';

/** The words that hang on the numbers, in the version the line was given with. */
export const anchorsOf = ({ scaleVersion, sixMeans }: ScoreLineInView, language: Language): readonly Anchor[] =>
  (ANCHORS[scaleVersion as ScaleVersion] ?? []).map(({ value }) => ({ value, text: anchorAt(value, { scaleVersion: scaleVersion as ScaleVersion, sixMeans }, language) ?? '' }));

export const factText = ({ who, doesWhat, toWhom }: OfferedFact): string => [who, doesWhat, toWhom].filter(Boolean).join(' ');
export const roleOf = ({ role }: ValueInView): StatutoryRole => role as StatutoryRole;
