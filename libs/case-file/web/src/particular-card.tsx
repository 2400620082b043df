import { dayOf } from '@casustafel/kernel';
import { Button, Card, Disclosure, Heading, Paragraph, Row, Rows, Stack, Tag, useDates, useT } from '@casustafel/ui';
import { useState } from 'react';
import { modeOf, type CaseInView, type PersonInView } from './case-in-view';
import { isPast, lacksOf, type ParticularInView } from './particular';
import { ParticularEnd } from './particular-end';
import { ParticularForm } from './particular-form';
import { ParticularLine } from './particular-line';
import { particularMessages } from './particular.messages';

interface Props {
  readonly caseFile: CaseInView;
  readonly persons: readonly PersonInView[];
  readonly particulars: readonly ParticularInView[];
}

type Doing = { readonly what: 'record' } | { readonly what: 'correct' | 'end'; readonly one: ParticularInView };

/** What of this case changes the law's answer: what is missing in words, what was recorded and by whom, and until when all of it is kept. */
export function ParticularCard({ caseFile, persons, particulars }: Props) {
  const t = useT(particularMessages);
  const [doing, setDoing] = useState<Doing | null>(null);
  const done = (): void => setDoing(null);
  const lacks = caseFile.closedAt ? [] : lacksOf(caseFile, particulars);
  const standing = particulars.filter((each) => !isPast(each));
  const past = particulars.filter(isPast);
  const line = (one: ParticularInView) => (
    <ParticularLine key={one.id} one={one} persons={persons} onCorrect={() => setDoing({ what: 'correct', one })} onEnd={() => setDoing({ what: 'end', one })} mayCorrect={caseFile.viewerMay.record.includes(one.kind)} />
  );

  if (doing && doing.what !== 'end') return <ParticularForm caseFile={caseFile} persons={persons} corrects={doing.what === 'correct' ? doing.one : null} onDone={done} />;
  return (
    <Card title={t('title')} actions={caseFile.viewerMay.record.length > 0 && <Button purpose="subtle" onClick={() => setDoing({ what: 'record' })}>{t('record')}</Button>}>
      <Paragraph muted small>{t('lead')}</Paragraph>
      <Stack gap={4}>
        {lacks.length > 0 && (
          <Rows label={t('lacks')}>
            {lacks.map((lack) => <Row key={lack} end={<Tag tone="warn">{t('lack')}</Tag>}>{t(`lack.${lack}`)}</Row>)}
          </Rows>
        )}
        {standing.length > 0 && (
          <div>
            <Heading level={3} looks={3}>{t('standing')}</Heading>
            <Rows label={t('standing')}>{standing.map(line)}</Rows>
          </div>
        )}
        {past.length > 0 && <Disclosure title={t('past')}><Rows label={t('past')}>{past.map(line)}</Rows></Disclosure>}
        <Kept caseFile={caseFile} />
      </Stack>
      {doing?.what === 'end' && <ParticularEnd one={doing.one} onDone={done} />}
    </Card>
  );
}

/** The last day, and what happens then. */
function Kept({ caseFile }: Pick<Props, 'caseFile'>) {
  const t = useT(particularMessages);
  const dates = useDates();
  const over = caseFile.retainUntil < dayOf(new Date());
  const words = modeOf(caseFile) === 'WGS' ? (over ? 'kept.over' : 'kept') : over ? 'kept.over.OWN_GROUNDS' : 'kept.OWN_GROUNDS';
  return <Paragraph small>{t(words, { date: dates.date(caseFile.retainUntil) })}</Paragraph>;
}
