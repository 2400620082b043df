import { knownContributions, raw, ruleToSql, sql, uuids, within, type Read, type ReadTx, type RuleColumns, type Scope, type Sql } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import type { KeptLine } from './kept-line';
import type { RoundVault } from './round-vault';
import { keptLine } from './score-line.rows';

const COLUMNS: RuleColumns = { caseId: { column: 'l.case_id', type: 'uuid' } };
/** Lines with their rounds in one statement: who has answered, the reader's own answer, and what was revealed. */
export const lineRows = (actor: Actor, where: Sql): Sql => sql`
  select l.*,
    (select to_jsonb(k) from signed_choice k where k.line_id = l.id) as signed,
    coalesce((select jsonb_agg(to_jsonb(x) order by x.sequence) from (
      select r.id, r.case_id, r.line_id, r.sequence, r.number, r.state, r.wrapped_key, r.not_given, r.revealed_at,
        array(select d.seat_id from score_answered d join seat s on s.id = d.seat_id where d.round_id = r.id order by s.from_at, s.id) as answered,
        (select jsonb_build_object('seat_id', a.seat_id, 'blob', a.blob) from score_answer a
          where a.round_id = r.id and a.seat_id = any(${uuids(actor.seats.map(({ id }) => id))}) limit 1) as own,
        coalesce((select jsonb_agg(to_jsonb(v)) from (
          select g.seat_id, g.value, g.content, s.organisation_id, s.task, s.role,
            array(select c.id from contribution c where c.id = any(g.cited) and ${knownContributions(actor, 'FULL')} order by c.first_processed_at, c.id) as cited
          from score_value g join seat s on s.id = g.seat_id where g.round_id = r.id order by s.from_at, s.id) v), '[]'::jsonb) as given
      from score_round r where r.line_id = l.id) x), '[]'::jsonb) as rounds
  from score_line l where ${where} order by l.position`;

/** What the reader may know of what is scored; the rule itself is the predicate. */
export function readScoreLines(read: ReadTx, actor: Actor, sealer: Sealer, vault: RoundVault, scope: Scope, more: Sql = raw('')): Read<KeptLine> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'ScoreLine'), COLUMNS);
  return read.rows('ScoreLine', lineRows(actor, sql`${within(scope, 'ScoreLine', 'l')} and ${visible} ${more}`), (row) => keptLine(sealer, vault, row));
}
