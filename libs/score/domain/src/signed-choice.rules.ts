import { accept, refuse, type Result } from '@casustafel/kernel';
import { isNumber, type ScoreValue } from './score';
import type { SignedChoiceInput } from './score.input';

/** From this number down nobody may just go on. */
export const ACT_OR_ARGUE_UP_TO = 2;

/** One voice suffices: a low score is never outvoted, nor undone by moving up in the second round. */
export const needsSignedChoice = (values: readonly ScoreValue[]): boolean => values.some((value) => isNumber(value) && value <= ACT_OR_ARGUE_UP_TO);

interface ScoredLine {
  readonly lineId: string;
  readonly values: readonly ScoreValue[];
  readonly isSigned: boolean;
}

/** Lines that ask for a signed choice and have none. */
export const openSignedChoices = (lines: readonly ScoredLine[]): readonly string[] =>
  lines.filter(({ values, isSigned }) => !isSigned && needsSignedChoice(values)).map(({ lineId }) => lineId);

export type SignedChoice =
  | { readonly lineId: string; readonly kind: 'ACT_NOW'; readonly who: string; readonly beforeWhen: Date; readonly signedBySeatId: string; readonly signedAt: Date }
  | { readonly lineId: string; readonly kind: 'ARGUED_NOT'; readonly argument: string; readonly signedBySeatId: string; readonly signedAt: Date };

export interface SigningFacts {
  readonly seatId: string;
  readonly isLead: boolean;
  readonly values: readonly ScoreValue[];
  readonly isSigned: boolean;
  readonly now: Date;
}

export type SigningRefusal = 'NOT_LEADING' | 'NO_CHOICE_NEEDED' | 'ALREADY_SIGNED' | 'INCOMPLETE' | 'MOMENT_IN_PAST';

/** Signs what the table does about a score of 0–2. */
export function signChoice(input: SignedChoiceInput, { seatId, isLead, values, isSigned, now }: SigningFacts): Result<SignedChoice, SigningRefusal> {
  if (!isLead) return refuse('NOT_LEADING');
  if (!needsSignedChoice(values)) return refuse('NO_CHOICE_NEEDED');
  if (isSigned) return refuse('ALREADY_SIGNED');
  const signed = { lineId: input.lineId, signedBySeatId: seatId, signedAt: now };
  if (input.kind === 'ARGUED_NOT') return input.argument ? accept({ ...signed, kind: input.kind, argument: input.argument }) : refuse('INCOMPLETE');
  if (!input.who || !input.beforeWhen) return refuse('INCOMPLETE');
  const beforeWhen = new Date(input.beforeWhen);
  return beforeWhen <= now ? refuse('MOMENT_IN_PAST') : accept({ ...signed, kind: input.kind, who: input.who, beforeWhen });
}
