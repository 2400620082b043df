import { conferenceById, NOBODY, pseudonymsOfCase, UnitOfWork, type Caller, type ConferenceFact, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { newId, orRefuse, Problem } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise } from '@casustafel/policy';
import { changeSixMeans, chooseLines, linesInput, lock, openRound, sixMeansInput, type LinesInput, type ScoreLine } from '@casustafel/score-domain';
import { Inject, Injectable } from '@nestjs/common';
import { leads } from './leads';
import { RoundVault } from './round-vault';
import { ScoreLineRepository } from './score-line.repository';
import { tellLine, tellRoom } from './tell-line';

/** First rounds are locked from the moment the table asks whether it is safe enough; one that starts later starts so. */
const isUnderWay = ({ phase, step }: ConferenceFact): boolean => phase === 'LIVE' && step !== 'OPEN';

/** What is scored, and under which words. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class ScoreLinesService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(RoundVault) private readonly vault: RoundVault,
  ) {}

  /** Chooses the lines of a conference, each with its first round: what is given in preparation is round 1. */
  choose(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(linesInput, given);
    return this.work.run(caller, (tx) => this.chooseIn(tx, input));
  }

  /** The same within a transaction that does more (an import). */
  async chooseIn(tx: Tx, input: LinesInput): Promise<readonly string[]> {
    const conference = await conferenceById(tx, input.conferenceId);
    authorise(tx.actor, 'own', 'Conference', conference && { ...conference, leadSeatId: conference.leadSeatId ?? NOBODY }, input.conferenceId);
    const { id: conferenceId, caseId, phase } = conference!;
    const repository = this.repository(tx);
    const persons = await pseudonymsOfCase(tx, caseId);
    const lines = (await repository.holdLines(conferenceId)).map((line) => ({ line, isAnswered: line.rounds.some(({ answeredSeatIds }) => answeredSeatIds.length > 0) }));

    const { kept, added, removed } = orRefuse(chooseLines(input, { newId, lines, caseId, phase, personIds: new Set(persons.keys()) }));

    for (const line of removed) await repository.remove(line);
    for (const line of added) {
      await repository.insertLine(line, line.aboutPersonId ? [persons.get(line.aboutPersonId)!] : []);
      await this.openFirst(tx, conference!, line, 1);
    }
    const changed = [...added, ...removed];
    const subjects = changed.flatMap(({ aboutPersonId }) => (aboutPersonId && persons.get(aboutPersonId)) || []);
    await tx.log({ action: 'SET_UP_LINE', caseId, objects: changed.map(({ id }) => ({ kind: 'ScoreLine', id })), subjects });
    for (const line of added) await tellLine(tx, line);
    for (const line of removed) await tellLine(tx, line, true);
    await tellRoom(tx, conferenceId, caseId);
    return [...kept, ...added].map(({ id }) => id);
  }

  /** Says anew what a 6 looks like; what was scored under the old words stays, void, and a new first round opens. */
  changeSix(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(sixMeansInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = this.repository(tx);
      const held = await repository.holdLine(input.lineId);
      authorise(tx.actor, 'lead', 'ScoreLine', held?.line ?? null, input.lineId);
      const { conference, line } = held!;

      const { line: changed, voided } = orRefuse(changeSixMeans(line, input, { rounds: line.rounds, phase: conference.phase }));

      if (changed === line) return [line.id];
      await repository.saveWords(line, changed);
      for (const round of voided) await repository.saveRound(round);
      await this.openFirst(tx, conference, changed, line.rounds.length + 1);
      await tx.log({ action: 'CHANGED_LINE', caseId: line.caseId, objects: [{ kind: 'ScoreLine', id: line.id }], subjects: line.subjects });
      await tellLine(tx, line);
      await tellRoom(tx, conference.id, line.caseId);
      return [line.id];
    });
  }

  /** Opens the second round of a line, after the first was revealed. */
  openSecond(caller: Caller, lineId: string): Promise<readonly string[]> {
    return this.work.run(caller, async (tx) => {
      const repository = this.repository(tx);
      const held = await repository.holdLine(lineId);
      authorise(tx.actor, 'lead', 'ScoreLine', held?.line ?? null, lineId);
      const { conference, line, others } = held!;
      if (!leads(tx.actor, conference)) throw new Problem('NOT_LEADING');

      const linesScoredTwice = others.filter(({ rounds }) => rounds.some(({ number, state }) => number === 2 && state !== 'VOID')).length;
      const round = orRefuse(openRound(line, { id: newId(), roundsOfLine: line.rounds, linesScoredTwice, phase: conference.phase }));

      await repository.insertRound(line, round, line.rounds.length + 1);
      await tx.log({ action: 'OPENED_ROUND', caseId: line.caseId, objects: [{ kind: 'ScoreRound', id: round.id }], subjects: line.subjects });
      await tellLine(tx, line);
      await tellRoom(tx, conference.id, line.caseId);
      return [round.id];
    });
  }

  private async openFirst(tx: Tx, conference: ConferenceFact, line: ScoreLine, sequence: number): Promise<void> {
    const round = orRefuse(openRound(line, { id: newId(), roundsOfLine: [], linesScoredTwice: 0, phase: conference.phase }));
    await this.repository(tx).insertRound(line, isUnderWay(conference) ? lock(round) : round, sequence);
  }

  private repository(tx: Tx): ScoreLineRepository {
    return new ScoreLineRepository(tx, this.sealer, this.vault);
  }
}
