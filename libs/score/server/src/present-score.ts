import { may, seatIn, type Actor } from '@casustafel/policy';
import { isNumber, moved, needsSignedChoice, spread, type ScoreAnswer, type ScoreValue, type SignedChoice } from '@casustafel/score-domain';
import { currentRound, spokenValues, standing, type KeptLine, type KeptRound } from './kept-line';
import type { ScoreLineModel, ScoreLineViewerMay, SignedChoiceModel } from './score-line.model';
import type { ScoreAnswerModel, ScoreRoundModel, ScoreSpreadModel, ScoreValueModel } from './score-round.model';

const numberOf = (value: ScoreValue): number | null => (isNumber(value) ? value : null);

/** Names every field that leaves. */
export function presentScoreLine(actor: Actor, line: KeptLine): ScoreLineModel {
  const { id, caseId, conferenceId, aboutPersonId, situation, sixMeans, scaleVersion, position, version, signed } = line;
  const mySeatId = seatIn(actor, caseId)?.id ?? '';
  const first = standing(line).find(({ number }) => number === 1);
  return {
    id, caseId, conferenceId, aboutPersonId, situation, sixMeans, scaleVersion, position, version,
    rounds: line.rounds.map((round) => presentRound(round, round.number === 2 ? first : undefined, mySeatId)),
    signedChoiceNeeded: !signed && needsSignedChoice(spokenValues(line)),
    signedChoice: signed && presentChoice(signed),
    viewerMay: viewerMay(actor, line, mySeatId),
  };
}

function presentRound(round: KeptRound, first: KeptRound | undefined, mySeatId: string): ScoreRoundModel {
  const { id, number, state, answeredSeatIds, notGivenSeatIds, revealedAt, own, values } = round;
  return {
    id, number, state, answeredSeatIds, notGivenSeatIds, revealedAt,
    myAnswer: own && presentAnswer(mySeatId, own),
    values: values.map((value): ScoreValueModel => ({ ...presentAnswer(value.seatId, value), organisationId: value.organisationId, role: value.role, task: value.task })),
    spread: revealedAt && presentSpread(round),
    moves: first ? moved(first.values, values).map(({ seatId, from, to }) => ({ seatId, from: numberOf(from), to: numberOf(to) })) : [],
  };
}

const presentAnswer = (seatId: string, { value, reason, citedContributionIds }: ScoreAnswer): ScoreAnswerModel => ({
  seatId, reason, citedContributionIds, value: numberOf(value), noView: !isNumber(value),
});

function presentSpread({ values, notGivenSeatIds }: KeptRound): ScoreSpreadModel {
  const { lowest, median, highest, voices, noView, speaksFirst } = spread(values, notGivenSeatIds);
  return { lowest, median, highest, noView, voices: voices.length - noView, lowestSeatIds: speaksFirst.lowestSeatIds, highestSeatIds: speaksFirst.highestSeatIds };
}

function presentChoice(signed: SignedChoice): SignedChoiceModel {
  const { kind, signedBySeatId, signedAt } = signed;
  const acts = signed.kind === 'ACT_NOW';
  return { kind, signedBySeatId, signedAt, who: acts ? signed.who : null, beforeWhen: acts ? signed.beforeWhen : null, argument: acts ? null : signed.argument };
}

/** Reveal, second round and signature are offered to whoever may lead; the room knows who of them leads now. */
function viewerMay(actor: Actor, line: KeptLine, mySeatId: string): ScoreLineViewerMay {
  const mayLead = may(actor, 'lead', 'ScoreLine', line);
  const current = currentRound(line);
  const answered = current?.answeredSeatIds ?? [];
  return {
    give: current !== undefined && may(actor, 'score', 'ScoreRound', current) && (current.state === 'OPEN' || !answered.includes(mySeatId)),
    reveal: mayLead && current !== undefined && (current.number === 2 || current.state === 'LOCKED') && answered.length > 0,
    openSecond: mayLead && current === undefined && standing(line).length === 1,
    sign: mayLead && !line.signed && needsSignedChoice(spokenValues(line)),
    setUp: mayLead,
  };
}
