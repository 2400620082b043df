import { Await, useAskedAnew, useQuery } from '@casustafel/client';
import { Button, Link, Notice, PageTitle, Paragraph, Stack, useT } from '@casustafel/ui';
import { useState } from 'react';
import type { ApartPerson, ApartSeat, OwnThing } from './apart';
import { ApartForm } from './apart-form';
import { CompartmentsDocument } from './apart.documents';
import { apartMessages } from './apart.messages';
import { MarkCard } from './mark-card';
import { SidesCard } from './sides-card';

interface Props {
  readonly caseId: string;
  readonly persons: readonly ApartPerson[];
  readonly seats: readonly ApartSeat[];
  /** What one's own organisation brought or made. */
  readonly things: readonly OwnThing[];
  /** Another one whenever something of the case changed for this viewer: what stands here is asked anew. */
  readonly stamp: unknown;
}

/** Keeping two parties apart: marking it, and for whoever may know, what is known and where their own things go. */
export function ApartDesk({ caseId, persons, seats, things, stamp }: Props) {
  const t = useT(apartMessages);
  const query = useQuery(CompartmentsDocument, { caseId });
  const { again } = query;
  const [writing, setWriting] = useState(false);
  useAskedAnew(again, stamp);
  const live = seats.filter((seat) => seat.live);
  return (
    <div className="ct-page">
      <PageTitle tab={t('tab')} under={<Link href={`/cases/${caseId}`}>{t('back')}</Link>}>{t('title')}</PageTitle>
      <Stack gap={6}>
        <Paragraph muted>{t('lead')}</Paragraph>
        {writing
          ? <ApartForm caseId={caseId} persons={persons} seats={live} onDone={() => { setWriting(false); again(); }} />
          : <div><Button purpose="primary" onClick={() => setWriting(true)}>{t('mark.do')}</Button></div>}
        <Await query={query}>
          {({ compartments, sidesOfOwn }) => compartments.length === 0 ? !writing && <Notice kind="empty" title={t('empty.title')}>{t('empty.text')}</Notice> : (
            <Stack gap={6}>
              {compartments.map((mark) => <MarkCard key={mark.id} mark={mark} persons={persons} seats={seats} onDone={again} />)}
              <SidesCard mark={compartments.find(({ endedAt }) => !endedAt) ?? compartments[0]!} sides={sidesOfOwn} things={things} persons={persons} onDone={again} />
            </Stack>
          )}
        </Await>
      </Stack>
    </div>
  );
}
