import { accept, refuse, type DataCategory, type LegalMode, type Result } from '@casustafel/kernel';

/**
 * An organisation does not give, because weighty reasons oppose (Wgs 1.5 lid 1). It says nothing of whether there is
 * anything: nothing here ever looks.
 */
export interface SupplyRefusal {
  readonly id: string;
  readonly caseId: string;
  readonly organisationId: string;
  readonly party: string;
  /** Null: everything. */
  readonly category: DataCategory | null;
  readonly refusedAt: Date;
  readonly liftedAt: Date | null;
  readonly version: number;
}

/** The duty that is refused here exists under the WGS alone; on own grounds nobody owes, so nobody refuses. */
export function refuseSupply<T extends Pick<SupplyRefusal, 'category'>>(one: T, facts: { readonly mode: LegalMode; readonly standing: readonly Pick<SupplyRefusal, 'category'>[] }): Result<T, 'ONLY_UNDER_WGS' | 'ALREADY_REFUSED'> {
  if (facts.mode !== 'WGS') return refuse('ONLY_UNDER_WGS');
  return facts.standing.some(({ category }) => category === one.category) ? refuse('ALREADY_REFUSED') : accept(one);
}

export function liftRefusal<T extends SupplyRefusal>(one: T, now: Date): Result<T, 'ALREADY_LIFTED'> {
  return one.liftedAt ? refuse('ALREADY_LIFTED') : accept({ ...one, liftedAt: now, version: one.version + 1 });
}
