import type { ActingEyes } from './eyes';
import { ReadTx } from './look';
import type { Tx } from './tx';
import { VeilMissing, type Mention, type Veils } from './veils';

/**
 * Before an act is done: nobody changed meanwhile what is protected in the cases it wrote in, nor does until it is done; and
 * whoever keeps a value that stands in what was written is told.
 * @throws VeilMissing when a vault did change: the act is done anew, with that known.
 */
export async function settleWords(tx: Tx, eyes: ActingEyes, veils: Veils): Promise<void> {
  const found: (Mention & { readonly actor: Tx['actor'] })[] = [...eyes.mentions];
  for (const [caseId, known] of [...eyes.wroteIn].sort()) {
    if (eyes.turns.has(caseId)) continue;
    const [{ version }] = await tx.manager.query('select vault_of($1, false) as version', [caseId]);
    if (version === 0) continue;
    const unsought = eyes.unsought.filter((each) => each.caseId === caseId);
    if (unsought.length > 0) found.push(...await sought(tx, veils, caseId, unsought));
    else if (version > known) throw new VeilMissing(caseId);
  }
  if (found.length > 0) await veils.source.mentioned(tx, found);
}

/** What somebody wrote who does not sit in the case, or sits there since this very act. */
async function sought(tx: Tx, veils: Veils, caseId: string, unsought: ActingEyes['unsought']): Promise<(Mention & { readonly actor: Tx['actor'] })[]> {
  const { query, map } = veils.source.needles(new ReadTx(tx.now), caseId);
  const veil = veils.source.veilOf(caseId, (await tx.query(query)).map(map));
  return unsought.flatMap(({ content, by, actor, place }) =>
    veil.written(content, { before: null, marks: new Set(), actor, by }).mentioned.map((protectedId) => ({ caseId, place, protectedId, actor })));
}
