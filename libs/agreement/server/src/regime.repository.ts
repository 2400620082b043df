import type { RegimeKind, RegimeState } from '@casustafel/agreement-domain';
import { bytesOf, maybeMoment, momentOf, raw, ruleToSql, sql, uuid, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import { newId, type CaseStage, type LegalMode } from '@casustafel/kernel';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';

/** A proposal as the chair knows it, or a question as one party knows its own. */
export interface KeptRegime {
  readonly id: string;
  readonly caseId: string;
  readonly part: 'PROPOSAL' | 'QUESTION';
  readonly kind: RegimeKind;
  readonly mode: LegalMode | null;
  readonly reason: string;
  readonly party: string;
  readonly opens: number;
  readonly closes: number;
  readonly seesLess: number;
  readonly state: RegimeState;
  readonly saidBy: readonly string[];
  readonly answer: 'AGREED' | 'NOT_AGREED' | null;
  readonly at: Date;
}

/** A question as its party answers it. */
export interface KeptQuestion {
  readonly id: string;
  readonly caseId: string;
  readonly changeId: string;
  readonly party: string;
  readonly answeredAt: Date | null;
  readonly endedAt: Date | null;
}

/** The law of a case as an act on it finds it, held still. */
export interface HeldCase {
  readonly id: string;
  readonly tableId: string;
  readonly mode: LegalMode;
  readonly stage: CaseStage;
}

const CHANGE: RuleColumns = { caseId: { column: 'g.case_id', type: 'uuid' } };
const QUESTION: RuleColumns = { party: { column: 'q.party', type: 'text' } };
const place = (id: string): string => `regime:${id}`;

/** What is open about the law of this case: the chair's proposal for the chair, a party's own question for that party. Never in a report. */
export function readRegime(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<KeptRegime> {
  const changes = sql`select g.id, g.case_id, 'PROPOSAL' as part, g.kind, g.mode, g.content, g.party, g.opens, g.closes, g.sees_less, g.proposed_at as at, null as answer, regime_answers(g.id) as answers
    from regime_change g where g.done_at is null and g.dropped_at is null and ${ruleToSql(ruleFor(actor, 'read', 'RegimeChange'), CHANGE)}`;
  const questions = sql`select q.id, q.case_id, 'QUESTION', q.kind, q.mode, q.content, q.party, q.opens, q.closes, 0, q.asked_at, q.answer, null::jsonb
    from regime_question q where q.ended_at is null and ${ruleToSql(ruleFor(actor, 'read', 'RegimeQuestion'), QUESTION)}`;
  return read.rows(
    'Regime',
    sql`select r.* from (${changes} union all ${questions}) r where ${within(scope, 'Regime', 'r')} ${raw(scope.report ? 'and false' : '')} order by r.part, r.id`,
    (row) => kept(sealer, row),
  );
}

function kept(sealer: Sealer, row: JsonRow): KeptRegime {
  const id = row['id'] as string;
  const caseId = row['case_id'] as string;
  const answers = (row['answers'] ?? { state: 'WAITING', said: [] }) as { state: RegimeState; said: readonly string[] };
  return {
    id, caseId, part: row['part'] as KeptRegime['part'], kind: row['kind'] as RegimeKind, mode: row['mode'] as LegalMode | null, party: row['party'] as string,
    reason: sealer.open(caseId, place(id), bytesOf(row['content'])), opens: row['opens'] as number, closes: row['closes'] as number, seesLess: row['sees_less'] as number,
    state: answers.state, saidBy: answers.said, answer: row['answer'] as KeptRegime['answer'], at: momentOf(row['at']),
  };
}

/** A proposal as the acts on it know it. */
export interface RegimeChange {
  readonly id: string;
  readonly caseId: string;
  readonly kind: RegimeKind;
  readonly mode: LegalMode | null;
  readonly state: RegimeState;
}

interface NewChange extends Pick<RegimeChange, 'id' | 'caseId' | 'kind' | 'mode'> {
  readonly seatId: string;
  readonly party: string;
  readonly reason: string;
  readonly opens: number;
  readonly closes: number;
  readonly seesLess: number;
}

/** For the acts. */
export class RegimeRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async holdCase(caseId: string): Promise<HeldCase | null> {
    const [row] = await this.tx.query(sql`select id, table_id, legal_mode, stage, closed_at, refused_at from case_file f where f.id = ${uuid(caseId)} for update`);
    if (!row) return null;
    const stage = row['closed_at'] || row['refused_at'] ? 'CLOSED' : (row['stage'] as CaseStage);
    return { id: caseId, tableId: row['table_id'] as string, mode: row['legal_mode'] as LegalMode, stage };
  }

  async isAnotherOpen(caseId: string): Promise<boolean> {
    return (await this.tx.query(sql`select id from regime_change g where g.case_id = ${uuid(caseId)} and g.done_at is null and g.dropped_at is null`)).length > 0;
  }

  async find(id: string): Promise<RegimeChange | null> {
    const [row] = await this.tx.query(sql`select g.*, regime_answers(g.id)->>'state' as answers from regime_change g where g.id = ${uuid(id)} for update`);
    if (!row) return null;
    const state = row['done_at'] ? 'DONE' : row['dropped_at'] ? 'DROPPED' : (row['answers'] as RegimeState);
    return { id, caseId: row['case_id'] as string, kind: row['kind'] as RegimeKind, mode: row['mode'] as LegalMode | null, state };
  }

  async insert({ id, caseId, kind, mode, seatId, party, reason, opens, closes, seesLess }: NewChange): Promise<void> {
    await this.tx.manager.query(
      'insert into regime_change (id, case_id, kind, mode, seat_id, party, content, opens, closes, sees_less, proposed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
      [id, caseId, kind, mode, seatId, party, this.sealer.seal(caseId, place(id), reason), opens, closes, seesLess, this.tx.now],
    );
  }

  /** The question to one party; the reason goes with it, since it cannot read the proposal. */
  async ask(change: NewChange, party: string, { opens, closes }: { readonly opens: number; readonly closes: number }): Promise<string> {
    const id = newId();
    const { caseId, kind, mode, reason } = change;
    await this.tx.manager.query(
      'insert into regime_question (id, case_id, change_id, party, kind, mode, content, opens, closes, asked_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [id, caseId, change.id, party, kind, mode, this.sealer.seal(caseId, place(id), reason), opens, closes, this.tx.now],
    );
    return id;
  }

  async findQuestion(id: string): Promise<KeptQuestion | null> {
    const [row] = await this.tx.query(sql`select * from regime_question q where q.id = ${uuid(id)} for update`);
    if (!row) return null;
    return {
      id, caseId: row['case_id'] as string, changeId: row['change_id'] as string, party: row['party'] as string,
      answeredAt: maybeMoment(row['answered_at']), endedAt: maybeMoment(row['ended_at']),
    };
  }

  async answer({ id }: KeptQuestion, seatId: string, { agrees, said }: { readonly agrees: boolean; readonly said: boolean }): Promise<void> {
    await this.tx.manager.query('update regime_question set answer = $2, said = $3, seat_id = $4, answered_at = $5, version = version + 1 where id = $1', [
      id, agrees ? 'AGREED' : 'NOT_AGREED', said && !agrees, seatId, this.tx.now,
    ]);
  }

  /** Whether each of these parties agreed, to no fewer of its items than would open now. */
  async isCovered({ id }: RegimeChange, parties: Readonly<Record<string, number>>): Promise<boolean> {
    const [{ covered }] = await this.tx.manager.query('select regime_covered($1, $2) as covered', [id, JSON.stringify(parties)]);
    return covered as boolean;
  }

  /** Ends a proposal and what it asked; answers the questions with whom to tell. */
  async end({ id }: RegimeChange, how: 'done_at' | 'dropped_at'): Promise<readonly { readonly id: string; readonly seats: readonly string[] }[]> {
    const asked = (await this.tx.query(sql`select e.id, e.seats from end_regime_questions(${uuid(id)}) e`)).map((row) => ({ id: row['id'] as string, seats: row['seats'] as string[] }));
    await this.tx.manager.query(`update regime_change set ${how} = $2, version = version + 1 where id = $1`, [id, this.tx.now]);
    return asked;
  }

  async setMode(caseId: string, mode: LegalMode): Promise<void> {
    await this.tx.manager.query('update case_file set legal_mode = $2, version = version + 1 where id = $1', [caseId, mode]);
  }

  async setStage(caseId: string, stage: 'TRIAGE' | 'CONFERENCE'): Promise<void> {
    await this.tx.manager.query('update case_file set stage = $2, version = version + 1 where id = $1', [caseId, stage]);
  }

  /** Closes the case and ends every seat in it; answers whom to tell. */
  async close(caseId: string): Promise<readonly string[]> {
    const [{ people }] = await this.tx.manager.query('select close_case($1) as people', [caseId]);
    return people as readonly string[];
  }
}
