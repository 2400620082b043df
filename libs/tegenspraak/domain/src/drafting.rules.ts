import { accept, refuse, type Result } from '@casustafel/kernel';
import type { Tegenspraak, TegenspraakGround, TegenspraakHead } from './tegenspraak';
import type { TegenspraakInput } from './tegenspraak.input';

export interface DraftingFacts {
  readonly id: string;
  readonly caseId: string;
  readonly authorSeatId: string;
  readonly liveSeatIds: ReadonlySet<string>;
}

export interface DraftedTegenspraak {
  readonly tegenspraak: Tegenspraak;
  readonly head: TegenspraakHead;
  readonly ground: TegenspraakGround;
}

/** Writes a dissent down, for its author alone until it is raised. */
export function draft(input: TegenspraakInput, { id, caseId, authorSeatId, liveSeatIds }: DraftingFacts): Result<DraftedTegenspraak, 'NOT_AT_TABLE'> {
  if (!liveSeatIds.has(authorSeatId)) return refuse('NOT_AT_TABLE');
  const { conferenceId, targetKind, targetId, weight, sentence, why, knowledge, wouldChangeMyMind, alternative, citedContributionIds } = input;
  const target = { kind: targetKind, id: targetId, aspect: targetKind === 'CONTRIBUTION' ? input.aspect : null };
  return accept({
    tegenspraak: {
      id, conferenceId, caseId, target, weight, authorSeatId,
      state: 'DRAFTED', askedSeatId: null, restatement: null, notYetCount: 0, authorSentence: null,
      waiver: null, answer: null, raisedAt: null, version: 1,
    },
    head: { target, weight, sentence },
    ground: { why, knowledge, wouldChangeMyMind, alternative, citedContributionIds },
  });
}
