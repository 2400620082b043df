import { Await, useAskedAnew, useQuery } from '@casustafel/client';
import { Button, Link, Notice, PageTitle, Paragraph, Stack, useT } from '@casustafel/ui';
import { useState } from 'react';
import type { ConsentPerson, ConsentSeat, RestingItem } from './consent';
import { ConsentCard } from './consent-card';
import { ConsentForm } from './consent-form';
import { ConsentsDocument } from './consent.documents';
import { consentMessages } from './consent.messages';

interface Props {
  readonly caseId: string;
  readonly persons: readonly ConsentPerson[];
  readonly seats: readonly ConsentSeat[];
  /** What one's own organisation brought. */
  readonly facts: readonly RestingItem[];
  /** Another one whenever something of the case changed for this viewer: what stands here is asked anew. */
  readonly stamp: unknown;
}

/** What persons of this case allowed, as one's own organisation wrote it down. */
export function ConsentDesk({ caseId, persons, seats, facts, stamp }: Props) {
  const t = useT(consentMessages);
  const query = useQuery(ConsentsDocument, { caseId });
  const { again } = query;
  const [writing, setWriting] = useState(false);
  useAskedAnew(again, stamp);
  const done = (): void => {
    setWriting(false);
    again();
  };
  return (
    <div className="ct-page">
      <PageTitle tab={t('tab')} under={<Link href={`/cases/${caseId}`}>{t('back')}</Link>}>{t('title')}</PageTitle>
      <Stack gap={6}>
        <Paragraph muted>{t('lead')}</Paragraph>
        {writing ? <ConsentForm caseId={caseId} persons={persons} seats={seats} onDone={done} /> : <div><Button purpose="primary" onClick={() => setWriting(true)}>{t('record')}</Button></div>}
        <Await query={query}>
          {({ consents }) => consents.length === 0 ? <Notice kind="empty" title={t('empty.title')}>{t('empty.text')}</Notice> : (
            <Stack gap={6}>{consents.map((consent) => <ConsentCard key={consent.id} consent={consent} persons={persons} seats={seats} facts={facts} />)}</Stack>
          )}
        </Await>
      </Stack>
    </div>
  );
}
