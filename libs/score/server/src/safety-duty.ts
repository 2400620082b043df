import { AnsweredSeats, SafetyDuties, sql, Targets, uuid, liveAt, seatsOfCase, type Answered, type AnsweredSource, type SafetyDuty, type Target, type TargetSource, type Tx } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { may } from '@casustafel/policy';
import { lock, openSignedChoices } from '@casustafel/score-domain';
import { Inject, Injectable } from '@nestjs/common';
import { spokenValues, type KeptLine } from './kept-line';
import { RoundVault } from './round-vault';
import { ScoreLineRepository } from './score-line.repository';
import { lineRows } from './score-line.reads';
import { keptLine } from './score-line.rows';
import { tellLine } from './tell-line';

/** What the scores owe the conference: rounds lock in time, nobody steps over a 0–2, and the room knows who has answered. */
@Injectable()
export class ScoreSafetyDuty implements SafetyDuty, AnsweredSource, TargetSource {
  readonly kind = 'SCORE_LINE';

  constructor(
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(RoundVault) private readonly vault: RoundVault,
    @Inject(SafetyDuties) duties: SafetyDuties,
    @Inject(AnsweredSeats) answered: AnsweredSeats,
    @Inject(Targets) targets: Targets,
  ) {
    duties.register(this);
    answered.register(this);
    targets.register(this);
  }

  async openChoices(tx: Tx, conferenceId: string): Promise<readonly string[]> {
    const lines = await this.lines(tx, conferenceId);
    return openSignedChoices(lines.map((line) => ({ lineId: line.id, values: spokenValues(line), isSigned: line.signed !== null })));
  }

  async lockFirstRounds(tx: Tx, conferenceId: string): Promise<void> {
    const repository = new ScoreLineRepository(tx, this.sealer, this.vault);
    const lines = await repository.holdLines(conferenceId);
    const open = lines.flatMap((line) => line.rounds.filter(({ number, state }) => number === 1 && state === 'OPEN').map((round) => ({ line, round })));
    const [first] = open;
    if (!first) return;
    for (const { round } of open) await repository.saveRound(lock(round));
    const { caseId } = first.line;
    await tx.log({ action: 'LOCKED', caseId, objects: open.map(({ round }) => ({ kind: 'ScoreRound', id: round.id })), subjects: open.flatMap(({ line }) => line.subjects) });
    for (const { line } of open) await tellLine(tx, line);
  }

  async answered(tx: Tx, conferenceId: string): Promise<readonly Answered[]> {
    const rows = await tx.query(sql`
      select r.line_id, r.number, array(select d.seat_id from score_answered d join seat s on s.id = d.seat_id where d.round_id = r.id order by s.from_at, s.id) as seats
      from score_round r join score_line l on l.id = r.line_id where l.conference_id = ${uuid(conferenceId)} and r.state <> 'VOID'
        and r.number = (select max(n.number) from score_round n where n.line_id = r.line_id and n.state <> 'VOID') order by l.position`);
    return rows.map((row) => ({ lineId: row['line_id'] as string, round: Number(row['number']), seatIds: row['seats'] as string[] }));
  }

  /** A line can be disputed by whoever sits at the table: its question, its words, and what was revealed. */
  async find(tx: Tx, id: string): Promise<Target | null> {
    const [row] = await tx.query(sql`select l.case_id from score_line l where l.id = ${uuid(id)}`);
    const caseId = row?.['case_id'] as string | undefined;
    if (!caseId || !may(tx.actor, 'read', 'ScoreLine', { caseId })) return null;
    return { caseId, audience: (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now)).map((seat) => seat.id) };
  }

  private async lines(tx: Tx, conferenceId: string): Promise<readonly KeptLine[]> {
    const rows = await tx.query(lineRows(tx.actor, sql`l.conference_id = ${uuid(conferenceId)}`));
    return rows.map((row) => keptLine(this.sealer, this.vault, row));
  }
}
