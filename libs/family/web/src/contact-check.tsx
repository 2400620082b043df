import { Await, useAskedAnew, useQuery } from '@casustafel/client';
import { Button, Card, Paragraph, Stack, Tag, useDates, useT } from '@casustafel/ui';
import { useState } from 'react';
import { ContactForm } from './contact-form';
import { seatName, type FamilyAt, type FamilyPerson } from './family';
import { ContactSafetyDocument } from './family.documents';
import { familyMessages } from './family.messages';

interface Props {
  readonly at: FamilyAt;
  readonly person: FamilyPerson;
  readonly level?: 3 | 4;
}

/** Whether and how this person can safely be reached. Opening it is a question that is written down. */
export function ContactCheck({ at, person, level = 3 }: Props) {
  const t = useT(familyMessages);
  const dates = useDates();
  const query = useQuery(ContactSafetyDocument, { caseId: at.caseId, personId: person.id });
  const [answering, setAnswering] = useState(false);
  const { again } = query;
  useAskedAnew(again, at.stamp);
  const answered = (): void => {
    setAnswering(false);
    again();
  };
  return (
    <Card level={level} title={t('contact.title', { label: person.label })}>
      <Await query={query}>
        {({ contactSafety: [last] }) => {
          const standing = last && new Date(last.until) > new Date() ? last : null;
          const reaches = standing?.verdict === 'SAFE' || standing?.verdict === 'SAFE_IF';
          return (
            <Stack>
              <div><Tag tone={reaches ? 'good' : 'warn'}>{t(standing ? `verdict.${standing.verdict as 'SAFE'}` : 'contact.ask')}</Tag></div>
              {standing?.how && <Paragraph lead>{standing.how}</Paragraph>}
              {standing && <Paragraph muted small>{t('contact.by', { name: seatName(at.seats, standing.recordedBySeatId), at: dates.dateTime(standing.recordedAt), until: dates.date(standing.until) })}</Paragraph>}
              {standing?.knowledge && <Paragraph muted small>{t('contact.knowledge', { knowledge: standing.knowledge })}</Paragraph>}
              {!standing && <Paragraph>{last ? t('contact.old', { at: dates.date(last.recordedAt) }) : t('contact.never')}</Paragraph>}
              {standing && !reaches && <Paragraph>{t('contact.no')}</Paragraph>}
              {answering || !standing
                ? <ContactForm caseId={at.caseId} person={person} onDone={answered} onStop={standing ? () => setAnswering(false) : undefined} />
                : <div><Button purpose="subtle" onClick={() => setAnswering(true)}>{t('contact.again')}</Button></div>}
            </Stack>
          );
        }}
      </Await>
    </Card>
  );
}
