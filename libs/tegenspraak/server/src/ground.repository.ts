import { bytesOf, ruleToSql, sql, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import type { TegenspraakGround } from '@casustafel/tegenspraak-domain';
import { TegenspraakGroundEntity } from './tegenspraak.entity';

/** A ground as it is kept: under an id of its own, because whoever reads the head need not read this. */
export interface KeptGround extends TegenspraakGround {
  readonly id: string;
  readonly caseId: string;
  readonly tegenspraakId: string;
  readonly audience: readonly string[];
  readonly party: string;
}

type Sealed = Omit<TegenspraakGround, 'citedContributionIds'>;

const COLUMNS: RuleColumns = {
  caseId: { column: 'g.case_id', type: 'uuid' },
  audience: { column: 'g.audience', type: 'uuid[]' },
};

const place = (id: string): string => `tegenspraak_ground:${id}`;

/** The grounds the reader may know. */
export function readGrounds(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<KeptGround> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'TegenspraakGround'), COLUMNS);
  return read.rows(
    'TegenspraakGround',
    sql`select g.* from tegenspraak_ground g where ${within(scope, 'TegenspraakGround', 'g')} and ${visible} order by g.first_processed_at, g.id`,
    (row) => kept(sealer, row),
  );
}

export async function insertGround(tx: Tx, sealer: Sealer, { why, knowledge, wouldChangeMyMind, alternative, citedContributionIds, audience, ...ground }: KeptGround): Promise<void> {
  const sealed: Sealed = { why, knowledge, wouldChangeMyMind, alternative };
  await tx.manager.insert(TegenspraakGroundEntity, {
    ...ground, audience: [...audience], citedContributionIds: [...citedContributionIds], firstProcessedAt: tx.now,
    content: sealer.seal(ground.caseId, place(ground.id), sealed),
  });
}

function kept(sealer: Sealer, row: JsonRow): KeptGround {
  const id = String(row['id']);
  const caseId = String(row['case_id']);
  return {
    id, caseId,
    tegenspraakId: String(row['tegenspraak_id']),
    audience: row['audience'] as string[],
    party: String(row['party']),
    citedContributionIds: row['cited_contribution_ids'] as string[],
    ...sealer.open<Sealed>(caseId, place(id), bytesOf(row['content'])),
  };
}
