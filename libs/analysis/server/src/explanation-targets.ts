import { raw, sql, Targets, uuid, type Target, type Tx } from '@casustafel/database';
import { Inject, Injectable } from '@nestjs/common';
import { visibleTo, type AnalysisKind } from './audienced.rows';

const TARGETS: readonly { readonly kind: string; readonly thing: AnalysisKind; readonly table: string }[] = [
  { kind: 'FACTOR', thing: 'Factor', table: 'factor' },
  { kind: 'HYPOTHESIS', thing: 'Hypothesis', table: 'hypothesis' },
  { kind: 'CONCLUSION', thing: 'Conclusion', table: 'conclusion' },
];

/** What of the explanation a dissent may be about; it has the same readers. */
@Injectable()
export class ExplanationTargets {
  constructor(@Inject(Targets) targets: Targets) {
    for (const { kind, thing, table } of TARGETS) targets.register({ kind, find: (tx, id) => find(tx, thing, table, id) });
  }
}

async function find(tx: Tx, thing: AnalysisKind, table: string, id: string): Promise<Target | null> {
  const [row] = await tx.query(sql`select t.case_id, t.audience from ${raw(table)} t where t.id = ${uuid(id)} and ${visibleTo(tx.actor, thing)}`);
  return row ? { caseId: String(row['case_id']), audience: row['audience'] as string[] } : null;
}
