import { narrowed, type Narrowing, type SharingAgreement } from '@casustafel/agreement-domain';
import { shipped } from '@casustafel/agreement-domain/shipped';
import type { LegalMode } from '@casustafel/kernel';

/** A region's own version as the database keeps it. Its id stands for exactly these lines: a version is never written over. */
export interface Adopted {
  readonly id: string;
  /** The shipped agreement it narrows. */
  readonly base: string;
  readonly number: number;
  readonly narrowings: readonly Narrowing[];
}

/** How a region's version is called in the log. */
export const versionId = ({ base, number }: Pick<Adopted, 'base' | 'number'>): string => `${base}/${number}`;

const known = new Map<string, SharingAgreement>();

/** A shipped agreement by its id; undefined for one this program does not know. */
export const shippedAgreement = (id: string): SharingAgreement | undefined => shipped.find((agreement) => agreement.id === id);

/** What a version says; worked out once a process. @throws when it rests on a law this program does not know. */
export function agreementOf({ id, base, number, narrowings }: Adopted): SharingAgreement {
  const before = known.get(id);
  if (before) return before;
  const law = shippedAgreement(base);
  if (!law) throw new Error(`No agreement is called ${base}`);
  const agreement = narrowed(law, versionId({ base, number }), narrowings);
  known.set(id, agreement);
  return agreement;
}

/** The agreement in force for this mode: the region's own version, or the law as it was shipped. */
export function agreementInForce(mode: LegalMode, adopted: readonly Adopted[]): SharingAgreement {
  const own = adopted.map(agreementOf).find((agreement) => agreement.mode === mode);
  return own ?? shipped.find((agreement) => agreement.mode === mode)!;
}
