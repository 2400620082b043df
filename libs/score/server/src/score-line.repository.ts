import { conferenceById, saveVersion, sql, uuid, type ConferenceFact, type Tx } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import type { ScoreLine, ScoreRound, SignedChoice } from '@casustafel/score-domain';
import type { KeptLine, KeptRound } from './kept-line';
import type { RoundVault } from './round-vault';
import { ScoreLineEntity } from './score-line.entity';
import { lineRows } from './score-line.reads';
import { choicePlace, keptLine, linePlace } from './score-line.rows';
import { ScoreRoundEntity } from './score-round.entity';
import { SignedChoiceEntity } from './signed-choice.entity';

export interface HeldLine {
  readonly conference: ConferenceFact;
  readonly line: KeptLine;
}

/** For the acts: lines and rounds behind the wall. Always the conference first, then lines, then rounds, so that nobody waits in a ring. */
export class ScoreLineRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer, private readonly vault: RoundVault) {}

  /** All lines of the conference, held until the transaction ends. */
  async holdLines(conferenceId: string): Promise<readonly KeptLine[]> {
    await this.tx.query(sql`select l.id from score_line l where l.conference_id = ${uuid(conferenceId)} order by l.id for update`);
    await this.tx.query(sql`select r.id from score_round r join score_line l on l.id = r.line_id where l.conference_id = ${uuid(conferenceId)} order by r.id for update of r`);
    const rows = await this.tx.query(lineRows(this.tx.actor, sql`l.conference_id = ${uuid(conferenceId)}`));
    return rows.map((row) => keptLine(this.sealer, this.vault, row));
  }

  /** One line among all of its conference. */
  async holdLine(id: string): Promise<(HeldLine & { readonly others: readonly KeptLine[] }) | null> {
    const [place] = await this.tx.query(sql`select l.conference_id from score_line l where l.id = ${uuid(id)}`);
    const conference = place ? await conferenceById(this.tx, place['conference_id'] as string) : null;
    if (!conference) return null;
    const lines = await this.holdLines(conference.id);
    const line = lines.find((one) => one.id === id);
    return line ? { conference, line, others: lines.filter((one) => one !== line) } : null;
  }

  /** One round, held: whoever answers and whoever reveals wait for each other here. */
  async holdRound(id: string): Promise<(HeldLine & { readonly round: KeptRound }) | null> {
    const [place] = await this.tx.query(sql`select r.line_id, l.conference_id from score_round r join score_line l on l.id = r.line_id where r.id = ${uuid(id)}`);
    const conference = place ? await conferenceById(this.tx, place['conference_id'] as string) : null;
    if (!place || !conference) return null;
    await this.tx.query(sql`select r.id from score_round r where r.id = ${uuid(id)} for update`);
    // Only now: what was read before the lock may have been overtaken.
    const [row] = await this.tx.query(lineRows(this.tx.actor, sql`l.id = ${uuid(place['line_id'] as string)}`));
    const line = row && keptLine(this.sealer, this.vault, row);
    const round = line?.rounds.find((one) => one.id === id);
    return line && round ? { conference, line, round } : null;
  }

  async insertLine({ situation, sixMeans, ...line }: ScoreLine, subjects: readonly string[]): Promise<void> {
    const content = this.sealer.seal(line.caseId, linePlace(line.id), { situation, sixMeans });
    await this.tx.manager.insert(ScoreLineEntity, { ...line, content, subjects: [...subjects] });
  }

  /** @throws Problem STALE when somebody else was first. */
  async saveWords(before: ScoreLine, { id, caseId, situation, sixMeans }: ScoreLine): Promise<void> {
    await saveVersion(this.tx, ScoreLineEntity, before, { content: this.sealer.seal(caseId, linePlace(id), { situation, sixMeans }) });
  }

  /** Its rounds go with it; a line somebody answered the database itself keeps. */
  async remove({ id }: ScoreLine): Promise<void> {
    await this.tx.manager.delete(ScoreLineEntity, { id });
  }

  async insertRound({ caseId, scaleVersion }: Pick<ScoreLine, 'caseId' | 'scaleVersion'>, round: ScoreRound, sequence: number): Promise<void> {
    const { id, lineId, number, state } = round;
    const wrappedKey = this.vault.newKey({ caseId, lineId, roundId: id, scaleVersion });
    await this.tx.manager.insert(ScoreRoundEntity, { id, caseId, lineId, sequence, number, state, wrappedKey, notGiven: [], revealedAt: null });
  }

  async saveRound({ id, state, revealedAt }: ScoreRound, change: { readonly notGiven?: readonly string[] } = {}): Promise<void> {
    await this.tx.manager.update(ScoreRoundEntity, { id }, { state, revealedAt, ...(change.notGiven && { notGiven: [...change.notGiven] }) });
  }

  async sign(caseId: string, choice: SignedChoice): Promise<void> {
    const { lineId, kind, signedBySeatId, signedAt } = choice;
    const text = choice.kind === 'ACT_NOW' ? { who: choice.who } : { argument: choice.argument };
    const beforeWhen = choice.kind === 'ACT_NOW' ? choice.beforeWhen : null;
    await this.tx.manager.insert(SignedChoiceEntity, { lineId, caseId, kind, beforeWhen, signedBySeatId, signedAt, content: this.sealer.seal(caseId, choicePlace(lineId), text) });
  }
}
