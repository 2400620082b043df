import { bytesOf, maybeMoment, momentOf, type JsonRow } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import { NO_VIEW, type ScoreLine, type ScoreRound, type ScoreValue, type SignedChoice } from '@casustafel/score-domain';
import type { KeptLine, KeptRound, KeptValue } from './kept-line';
import type { RoundVault } from './round-vault';

export const linePlace = (id: string): string => `score_line:${id}`;
export const valuePlace = (roundId: string, seatId: string): string => `score_value:${roundId}:${seatId}`;
export const choicePlace = (lineId: string): string => `signed_choice:${lineId}`;

/** From rows to things: what is sealed is opened here, each with the key it was closed with. */
export function keptLine(sealer: Sealer, vault: RoundVault, row: JsonRow): KeptLine {
  const id = row['id'] as string;
  const caseId = row['case_id'] as string;
  const scaleVersion = row['scale_version'] as ScoreLine['scaleVersion'];
  const { situation, sixMeans } = sealer.open<{ situation: string; sixMeans: string }>(caseId, linePlace(id), bytesOf(row['content']));
  return {
    id, caseId, scaleVersion, situation, sixMeans,
    conferenceId: row['conference_id'] as string,
    aboutPersonId: row['about_person_id'] as string | null,
    subjects: row['subjects'] as string[],
    position: row['position'] as number,
    version: row['version'] as number,
    rounds: (row['rounds'] as JsonRow[]).map((round) => keptRound(sealer, vault, scaleVersion, round)),
    signed: row['signed'] ? keptChoice(sealer, row['signed'] as JsonRow) : null,
  };
}

function keptRound(sealer: Sealer, vault: RoundVault, scaleVersion: string, row: JsonRow): KeptRound {
  const id = row['id'] as string;
  const caseId = row['case_id'] as string;
  const lineId = row['line_id'] as string;
  const wrappedKey = bytesOf(row['wrapped_key']);
  const own = row['own'] as JsonRow | null;
  return {
    id, caseId, lineId, wrappedKey,
    sequence: row['sequence'] as number,
    number: row['number'] as ScoreRound['number'],
    state: row['state'] as ScoreRound['state'],
    revealedAt: maybeMoment(row['revealed_at']),
    answeredSeatIds: row['answered'] as string[],
    notGivenSeatIds: row['not_given'] as string[],
    own: own && vault.open({ caseId, lineId, roundId: id, scaleVersion }, wrappedKey, own['seat_id'] as string, bytesOf(own['blob'])),
    values: (row['given'] as JsonRow[]).map((given) => keptValue(sealer, caseId, id, given)),
  };
}

function keptValue(sealer: Sealer, caseId: string, roundId: string, row: JsonRow): KeptValue {
  const seatId = row['seat_id'] as string;
  return {
    seatId,
    organisationId: row['organisation_id'] as string,
    task: row['task'] as KeptValue['task'],
    role: row['role'] as KeptValue['role'],
    value: row['value'] === null ? NO_VIEW : (row['value'] as ScoreValue),
    citedContributionIds: row['cited'] as string[],
    reason: sealer.open<{ reason: string | null }>(caseId, valuePlace(roundId, seatId), bytesOf(row['content'])).reason,
  };
}

function keptChoice(sealer: Sealer, row: JsonRow): SignedChoice {
  const lineId = row['line_id'] as string;
  const text = sealer.open<{ who: string; argument: string }>(row['case_id'] as string, choicePlace(lineId), bytesOf(row['content']));
  const signed = { lineId, signedBySeatId: row['signed_by_seat_id'] as string, signedAt: momentOf(row['signed_at']) };
  if (row['kind'] === 'ACT_NOW') return { ...signed, kind: 'ACT_NOW', who: text.who, beforeWhen: momentOf(row['before_when']) };
  return { ...signed, kind: 'ARGUED_NOT', argument: text.argument };
}
