import { UnitOfWork, type Caller, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { orRefuse, Problem } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, seatIn } from '@casustafel/policy';
import { giveScore, reveal, revealInput, scoreInput, signChoice, signedChoiceInput, type ScoreInput, type ScoreValue } from '@casustafel/score-domain';
import { Inject, Injectable } from '@nestjs/common';
import { AnswerRepository } from './answer.repository';
import { spokenValues, standing, type KeptLine } from './kept-line';
import { leads } from './leads';
import { RoundVault } from './round-vault';
import { ScoreLineRepository } from './score-line.repository';
import { tellAuthor, tellLine, tellRoom } from './tell-line';

/** Giving, revealing and signing. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class ScoresService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(RoundVault) private readonly vault: RoundVault,
  ) {}

  /** Puts one's own answer in, sealed. */
  give(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(scoreInput, given);
    return this.work.run(caller, (tx) => this.giveIn(tx, input));
  }

  /** The same within a transaction that does more (an import). */
  async giveIn(tx: Tx, { roundId, ...answer }: ScoreInput): Promise<readonly string[]> {
    const { lines, answers } = this.repositories(tx);
    const held = await lines.holdRound(roundId);
    authorise(tx.actor, 'score', 'ScoreRound', held?.round ?? null, roundId);
    const { conference, line, round } = held!;
    const seat = seatIn(tx.actor, line.caseId)!;
    if (conference.phase === 'CLOSED' || conference.phase === 'ADJOURNED') throw new Problem('CONFERENCE_ENDED');

    const citableIds = await answers.citable(line.caseId);
    const hasAnswered = round.answeredSeatIds.includes(seat.id);
    const sealed = orRefuse(giveScore(round, answer, { seat: { ...seat, isLive: true }, hasAnswered, citableIds, firstRoundValue: firstValue(line, seat.id) }));

    await answers.put(line, round, seat.id, sealed);
    // The row of this act names the round and nothing else: what was given is not in it, nor that it was given anew.
    await tx.log({ action: 'SCORED', caseId: line.caseId, objects: [{ kind: 'ScoreRound', id: roundId }], subjects: line.subjects });
    await tellAuthor(tx, line, seat.id);
    await tellRoom(tx, conference.id, line.caseId);
    return [roundId];
  }

  /** Opens all answers of a round at once, in one transaction: either everybody may read them, or nobody. */
  reveal(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { roundId, confirmedMissing } = parse(revealInput, given);
    return this.work.run(caller, async (tx) => {
      const { lines, answers } = this.repositories(tx);
      const held = await lines.holdRound(roundId);
      authorise(tx.actor, 'lead', 'ScoreRound', held?.round ?? null, roundId);
      const { conference, line, round } = held!;
      const { answeredSeatIds } = round;

      const connectedSeatIds = await answers.connectedVoices(line.caseId, conference.id);
      const revealed = orRefuse(reveal(round, { isLead: leads(tx.actor, conference), connectedSeatIds, answeredSeatIds, confirmedMissing, now: tx.now }));

      const voices = await answers.voices(line.caseId);
      await lines.saveRound(revealed, { notGiven: voices.map(({ id }) => id).filter((id) => !answeredSeatIds.includes(id)) });
      const opened = await answers.open(line, round);
      // Judged again: what was open to its author then may be narrower or gone now. What the table may not know stays with its author.
      const known = await answers.knownToTable(line.caseId, opened.flatMap(({ answer }) => answer.citedContributionIds));
      for (const one of opened) await answers.writeValue(round, one, one.answer.citedContributionIds.filter((id) => known.has(id)));

      await tx.log({ action: 'REVEALED', caseId: line.caseId, objects: [{ kind: 'ScoreRound', id: roundId }], subjects: line.subjects });
      await tellLine(tx, line);
      await tellRoom(tx, conference.id, line.caseId);
      return [roundId];
    });
  }

  /** Signs what the table does about a score of 0–2. */
  sign(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(signedChoiceInput, given);
    return this.work.run(caller, async (tx) => {
      const { lines } = this.repositories(tx);
      const held = await lines.holdLine(input.lineId);
      authorise(tx.actor, 'lead', 'ScoreLine', held?.line ?? null, input.lineId);
      const { conference, line } = held!;
      const seatId = seatIn(tx.actor, line.caseId)!.id;

      const choice = orRefuse(signChoice(input, { seatId, isLead: leads(tx.actor, conference), values: spokenValues(line), isSigned: line.signed !== null, now: tx.now }));

      await lines.sign(line.caseId, choice);
      await tx.log({ action: 'SIGNED_CHOICE', caseId: line.caseId, objects: [{ kind: 'ScoreLine', id: line.id }], subjects: line.subjects });
      await tellLine(tx, line);
      return [line.id];
    });
  }

  private repositories(tx: Tx): { lines: ScoreLineRepository; answers: AnswerRepository } {
    return { lines: new ScoreLineRepository(tx, this.sealer, this.vault), answers: new AnswerRepository(tx, this.sealer, this.vault) };
  }
}

/** What this seat gave in the first round, once that is known to the table. */
const firstValue = (line: KeptLine, seatId: string): ScoreValue | null =>
  standing(line).find(({ number }) => number === 1)?.values.find((value) => value.seatId === seatId)?.value ?? null;
