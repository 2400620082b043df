import { agreementInForce, agreementOf, readDecisionKey, shippedAgreement, versionId, type Adopted } from '@casustafel/policy';
import type { SharingAgreement } from '@casustafel/agreement-domain';
import type { LogRow } from './replay-row';

/** A version that a region had or has in force. */
export type Version = Adopted & { readonly mode: string; readonly inForce: boolean };

export interface BooksOfRow {
  /** The agreement that judged; null where the program no longer has it. */
  readonly then: SharingAgreement | null;
  readonly today: SharingAgreement;
}

/** The agreement a row was judged by, and the one in force now for the same regime; null for a row that no law of a case judged. */
export function booksOf({ decision_key, agreement }: LogRow, versions: readonly Version[]): BooksOfRow | null {
  const seat = readDecisionKey(decision_key)?.seat;
  if (!seat) return null;
  const own = versions.find((version) => versionId(version) === agreement);
  return {
    then: own ? agreementOf(own) : (shippedAgreement(agreement) ?? null),
    today: agreementInForce(seat.mode, versions.filter(({ inForce }) => inForce)),
  };
}
