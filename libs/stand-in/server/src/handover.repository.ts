import { bytesOf, momentOf, raw, ruleToSql, sql, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import type { HandoverReason } from '@casustafel/stand-in-domain';

/** The sheet of one handover as it is kept. */
export interface KeptHandover {
  readonly id: string;
  readonly caseId: string;
  readonly fromSeatId: string;
  readonly toSeatId: string;
  readonly givenBy: string;
  readonly reason: HandoverReason;
  readonly note: string | null;
  readonly at: Date;
  readonly contributionIds: readonly string[];
  readonly actionIds: readonly string[];
  readonly tegenspraakIds: readonly string[];
  readonly drafts: number;
  readonly draftsLeft: number;
}

const COLUMNS: RuleColumns = {
  caseId: { column: 'h.case_id', type: 'uuid' },
  toSeatId: { column: 'h.to_seat_id', type: 'uuid' },
};

export const notePlace = (id: string): string => `seat_handover:${id}`;

/** What was handed to the reader; a report is about the table, and has none of it. */
export function readHandovers(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<KeptHandover> {
  const visible = scope.report ? raw('false') : ruleToSql(ruleFor(actor, 'read', 'SeatHandover'), COLUMNS);
  return read.rows(
    'SeatHandover',
    sql`select h.*, g.name as given_by_name from seat_handover h join professional g on g.id = h.given_by where ${within(scope, 'SeatHandover', 'h')} and ${visible} order by h.at, h.id`,
    (row) => kept(sealer, row),
  );
}

function kept(sealer: Sealer, row: JsonRow): KeptHandover {
  const id = String(row['id']);
  const caseId = String(row['case_id']);
  return {
    id, caseId,
    fromSeatId: String(row['from_seat_id']),
    toSeatId: String(row['to_seat_id']),
    givenBy: String(row['given_by_name']),
    reason: row['reason'] as HandoverReason,
    note: row['note'] === null ? null : sealer.open<string>(caseId, notePlace(id), bytesOf(row['note'])),
    at: momentOf(row['at']),
    contributionIds: row['contribution_ids'] as string[],
    actionIds: row['action_ids'] as string[],
    tegenspraakIds: row['tegenspraak_ids'] as string[],
    drafts: Number(row['drafts']),
    draftsLeft: Number(row['drafts_left']),
  };
}
