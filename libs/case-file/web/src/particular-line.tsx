import { Button, Cluster, Paragraph, Row, Tag, useDates, useT, type Tone } from '@casustafel/ui';
import type { PersonInView } from './case-in-view';
import { kindOf, unmetOf, type ParticularInView } from './particular';
import { particularMessages } from './particular.messages';

interface Props {
  readonly one: ParticularInView;
  readonly persons: readonly PersonInView[];
  readonly mayCorrect: boolean;
  readonly onCorrect: () => void;
  readonly onEnd: () => void;
}

type State = 'COMING' | 'RUNNING' | 'OVER' | 'ENDED';
const TONE: Readonly<Record<State, Tone>> = { COMING: 'plain', RUNNING: 'good', OVER: 'plain', ENDED: 'plain' };

/** One particular as a sentence, with its article, who recorded it and their own words. */
export function ParticularLine({ one, persons, mayCorrect, onCorrect, onEnd }: Props) {
  const t = useT(particularMessages);
  const dates = useDates();
  const say = useSaid();
  const kind = t(`kind.${kindOf(one)}`);
  const state = one.state as State;
  // A hold is good news to nobody: it says that something stands still.
  const tone = state === 'RUNNING' && (one.kind === 'LEGAL_HOLD' || (one.kind === 'CRITERIA' && unmetOf(one).length > 0)) ? 'alarm' : TONE[state];
  return (
    <Row end={<Tag tone={tone}>{t(`state.${state}`)}</Tag>}>
      <strong>{say(one, persons)}</strong> <span className="ct-muted ct-small">{t(`article.${kindOf(one)}`)}</span>
      <Paragraph>{one.sentence}</Paragraph>
      <Paragraph muted small>{t('by', { name: one.recordedBy, organisation: one.organisation, date: dates.date(one.recordedAt) })}</Paragraph>
      {one.endedAt && <Paragraph small>{t('ended', { date: dates.date(one.endedAt), why: one.ending ?? '' })}</Paragraph>}
      {one.viewerMay.end && (
        <Cluster>
          {mayCorrect && <Button purpose="subtle" onClick={onCorrect} aria-label={t('correct.this', { kind })}>{t('correct')}</Button>}
          <Button purpose="subtle" onClick={onEnd} aria-label={t('end.this', { kind })}>{t('end')}</Button>
        </Cluster>
      )}
    </Row>
  );
}

function useSaid(): (one: ParticularInView, persons: readonly PersonInView[]) => string {
  const t = useT(particularMessages);
  const dates = useDates();
  return (one, persons) => {
    const from = dates.date(one.from);
    const until = one.until ? dates.date(one.until) : '';
    const { organisation } = one;
    switch (kindOf(one)) {
      case 'OTS': return t('line.OTS', { child: persons.find(({ id }) => id === one.personId)?.label ?? t('someone'), from, until, executing: one.executing ?? '' });
      case 'REPORT': return t('line.REPORT', { from });
      case 'AUTHORITY': return t('line.AUTHORITY', { authority: t(one.authority === 'OM' ? 'authority.OM' : 'authority.BURGEMEESTER'), from, reference: one.reference ?? '' });
      case 'CRITERIA': return unmetOf(one).length === 0 ? t('line.CRITERIA.met', { organisation }) : t('line.CRITERIA.unmet', { organisation, criteria: unmetOf(one).join(', ') });
      case 'LEGAL_HOLD': return until ? t('line.HOLD.until', { from, until }) : t('line.HOLD.open', { from });
    }
  };
}
