import { Notice, Paragraph, useT } from '@casustafel/ui';
import { analysisMessages } from './analysis.messages';
import { nameOf, type AnalysisAt } from './things';

/** Who else is writing here, now. */
export function Writing({ at: { seats, typists }, place }: { at: Pick<AnalysisAt, 'seats' | 'typists'>; place: string }) {
  const t = useT(analysisMessages);
  const names = (typists?.get(place) ?? []).map((id) => nameOf(seats, id)).filter(Boolean);
  if (names.length === 0) return null;
  return <Paragraph muted small>{t(names.length === 1 ? 'writing.one' : 'writing.many', { names: names.join(', ') })}</Paragraph>;
}

interface Kept {
  readonly restored: boolean;
  readonly kept: boolean;
  readonly touched: boolean;
}

/** Where the text stands: begun earlier, being kept, kept. */
export function DraftState({ restored, kept, touched }: Kept) {
  const t = useT(analysisMessages);
  if (touched) return <Paragraph muted small>{t(kept ? 'draft.kept' : 'draft.keeping')}</Paragraph>;
  return restored ? <Notice kind="empty" look="quiet" title={t('draft.restored')}>{null}</Notice> : null;
}
