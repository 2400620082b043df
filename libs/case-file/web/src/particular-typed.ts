import { CRITERIA, type Criterion, type ParticularKind } from '@casustafel/kernel';
import type { ParticularInView } from './particular';

/** A particular as it is typed, whatever its kind; an answer that was not given is an empty text. */
export type TypedParticular = Readonly<Record<'kind' | 'personId' | 'executingId' | 'from' | 'until' | 'authority' | 'reference' | 'sentence' | Criterion, string>>;

/** Nothing yet; or what stands now, to be corrected. A judgement starts empty: each criterion is judged anew. */
export const typedFrom = (one: ParticularInView | null, kinds: readonly ParticularKind[]): TypedParticular => ({
  kind: one?.kind ?? (kinds.length === 1 ? kinds[0]! : ''), personId: one?.personId ?? '', executingId: one?.executingId ?? '', from: one?.from ?? '', until: one?.until ?? '',
  authority: one?.authority ?? '', reference: one?.reference ?? '', sentence: one?.sentence ?? '', a: '', b: '', c: '', d: '',
});

/** What of it belongs to this kind, as the hub takes it. */
export function inputOf(kind: ParticularKind | '', { personId, executingId, from, until, authority, reference, sentence, ...rest }: TypedParticular) {
  const common = { kind, sentence };
  switch (kind) {
    case 'OTS': return { ...common, personId, executingId, from, until };
    case 'REPORT': return { ...common, from };
    case 'AUTHORITY': return { ...common, authority, from, reference };
    case 'CRITERIA': return { ...common, criteria: Object.fromEntries(CRITERIA.map((each) => [each, rest[each] === '' ? null : rest[each] === 'met'])) };
    case 'LEGAL_HOLD': return { ...common, from, until };
    case '': return common;
  }
}
