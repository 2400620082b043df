import { currentLens } from '@casustafel/key-store';
import { ActingEyes } from './eyes';
import type { Tx } from './tx';
import { VeilMissing } from './veils';

/**
 * This act itself moves what is protected in a case, after everything it writes was written: nobody else changes that until it is done.
 * @throws VeilMissing when somebody did since this act wrote: it is done anew, with that known.
 */
export async function turnVault(tx: Tx, caseId: string): Promise<void> {
  const [{ version }] = await tx.manager.query('select vault_of($1, true) as version', [caseId]);
  const eyes = currentLens();
  if (!(eyes instanceof ActingEyes)) return;
  const known = eyes.wroteIn.get(caseId);
  if (known !== undefined && version > known && !eyes.turns.has(caseId)) throw new VeilMissing(caseId);
  eyes.turns.add(caseId);
}
