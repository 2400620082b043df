import { CRITERIA, type Criterion, type ParticularKind } from '@casustafel/kernel';
import type { CaseInView } from './case-in-view';

/** A particular of the case, as everybody at the table may read it. */
export interface ParticularInView {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly recordedBy: string;
  readonly organisation: string;
  readonly recordedAt: string;
  readonly personId?: string | null;
  readonly executingId?: string | null;
  readonly executing?: string | null;
  readonly criteria: readonly string[];
  readonly from: string;
  readonly until?: string | null;
  readonly sentence: string;
  readonly authority?: string | null;
  readonly reference?: string | null;
  readonly endedAt?: string | null;
  readonly ending?: string | null;
  readonly viewerMay: { readonly end: boolean };
}

export const kindOf = ({ kind }: Pick<ParticularInView, 'kind'>): ParticularKind => kind as ParticularKind;
export const holdsNow = ({ state }: Pick<ParticularInView, 'state'>): boolean => state === 'RUNNING';
/** What was, and no longer is. */
export const isPast = ({ state }: Pick<ParticularInView, 'state'>): boolean => state === 'ENDED' || state === 'OVER';

/** The criteria that are not met in the judgement of this party. */
export const unmetOf = ({ criteria }: Pick<ParticularInView, 'criteria'>): readonly Criterion[] => CRITERIA.filter((each) => !criteria.includes(each));

export type Lack = 'CRITERIA_UNJUDGED' | 'CRITERIA_UNMET' | 'AUTHORITY' | 'OTS' | 'REPORT';

/** What the law asks and nobody recorded, in the order in which it holds things up. */
export function lacksOf({ legalMode }: Pick<CaseInView, 'legalMode'>, particulars: readonly ParticularInView[]): readonly Lack[] {
  const now = particulars.filter(holdsNow);
  const judged = now.filter(({ kind }) => kind === 'CRITERIA');
  const has = (kind: ParticularKind): boolean => now.some((each) => each.kind === kind);
  return [
    // Only the Wgs asks whether a case meets its criteria.
    ...(legalMode === 'WGS' && judged.length === 0 ? (['CRITERIA_UNJUDGED'] as const) : []),
    ...(legalMode === 'WGS' && judged.some((each) => unmetOf(each).length > 0) ? (['CRITERIA_UNMET'] as const) : []),
    ...(['AUTHORITY', 'OTS', 'REPORT'] as const).filter((kind) => !has(kind)),
  ];
}
