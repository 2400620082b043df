import { Button, Cluster, Disclosure, Heading, Notice, Paragraph, Stack, useT } from '@casustafel/ui';
import { useState } from 'react';
import { ContactCheck } from './contact-check';
import { byDate, type FamilyAt, type MessageInView } from './family';
import './family.css';
import { familyMessages } from './family.messages';
import { MessageCard } from './message-card';
import { MessageForm } from './message-form';
import { TogetherCard } from './together-card';

interface Props {
  readonly at: FamilyAt;
  readonly messages: readonly MessageInView[];
}

/** Step 5: who tells whom what, in which form, apart where needed; and whether each can safely be reached. */
export function FamilySheet({ at, messages }: Props) {
  const t = useT(familyMessages);
  const [planning, setPlanning] = useState(false);
  return (
    <Stack gap={6}>
      <Cluster spread>
        <Heading level={2}>{t('who')}</Heading>
        {!planning && <Button purpose="primary" onClick={() => setPlanning(true)}>{t('plan')}</Button>}
      </Cluster>
      <Paragraph muted>{t('lead')}</Paragraph>
      {planning && <MessageForm at={at} onDone={() => setPlanning(false)} />}
      {messages.length === 0 && !planning && <Notice kind="empty" title={t('empty.title')}>{t('empty.text')}</Notice>}
      {[...messages].sort(byDate).map((message) => <MessageCard key={message.id} message={message} at={at} />)}
      <TogetherCard at={at} />
      <Reaching at={at} />
    </Stack>
  );
}

/** One question a person: what was answered is fetched, and written down, only for whom it is opened. */
function Reaching({ at }: { at: FamilyAt }) {
  const t = useT(familyMessages);
  const [asked, setAsked] = useState<string | null>(null);
  const person = at.persons.find(({ id }) => id === asked);
  return (
    <Disclosure title={t('reach.title')}>
      <Stack>
        <Paragraph muted>{t('reach.lead')}</Paragraph>
        <Cluster>{at.persons.map(({ id, label }) => <Button key={id} purpose="subtle" onClick={() => setAsked(id)}>{label}</Button>)}</Cluster>
        {person && <ContactCheck key={person.id} at={at} person={person} />}
      </Stack>
    </Disclosure>
  );
}
