import { Button, Card, Cluster, Definitions, Disclosure, LinkButton, Paragraph, Stack, Tag, useDates, useT, type Tone } from '@casustafel/ui';
import { dayOf } from '@casustafel/kernel';
import { useState } from 'react';
import { ChangeMessage } from './change-message';
import { ContactCheck } from './contact-check';
import { EndMessage } from './end-message';
import { labelsOf, seatName, type FamilyAt, type MessageInView } from './family';
import { familyMessages } from './family.messages';

interface Props {
  readonly message: MessageInView;
  readonly at: FamilyAt;
  readonly level?: 3 | 4;
  /** To be read and not to be acted on: in a report. */
  readonly still?: boolean;
}

type Open = 'end' | 'change' | 'contact' | null;
const TONE: Readonly<Record<string, Tone>> = { TOLD: 'good', COULD_NOT: 'warn' };

/** One word to the family: to whom, in which form, by whom, before when, what it waits for, and its honest ending. */
export function MessageCard({ message, at, level = 3, still = false }: Props) {
  const t = useT(familyMessages);
  const dates = useDates();
  const [open, setOpen] = useState<Open>(null);
  const { form, state, waits, viewerMay } = message;
  const date = dates.date(message.dueOn);
  const planned = state === 'PLANNED';
  const late = planned && message.dueOn < dayOf(new Date());
  const facts = at.facts.filter(({ id }) => message.citedContributionIds.includes(id));
  const close = (): void => setOpen(null);
  return (
    <Card level={level} as="article" look={planned && waits.length > 0 ? 'marked' : 'plain'} title={`${t(`form.${form as 'LETTER'}`)}: ${labelsOf(at.persons, message.personIds).join(', ')}`}>
      <Stack>
        <Cluster>
          <Tag tone={late ? 'warn' : (TONE[state] ?? 'plain')}>{late ? t('late', { date }) : t(`state.${state as 'PLANNED'}`)}</Tag>
          {!still && waits.map((wait) => <Tag key={wait} tone="warn">{t(`wait.${wait as 'CONTACT'}`)}</Tag>)}
        </Cluster>
        <Disclosure title={t('card.text')} open={form === 'CONVERSATION' || form === 'TELEPHONE'}><Paragraph className="family-text">{message.text}</Paragraph></Disclosure>
        <Definitions
          items={[
            { term: t('form.by'), value: seatName(at.seats, message.bySeatId) },
            { term: t('form.dueOn'), value: date },
            ...(facts.length > 0 ? [{ term: t('form.cites'), value: facts.map(({ label }) => label).join('; ') }] : []),
            ...(message.outcome ? [{ term: t('card.outcome'), value: message.outcome }] : []),
            { term: t('card.seen'), value: t('card.seenBy', { count: message.seenBySeatIds.length }) },
          ]}
        />
        {!still && waits.map((wait) => <Paragraph key={wait} muted>{t(`wait.${wait as 'CONTACT'}.text`)}</Paragraph>)}
        {!still && open === null && (
          <Cluster>
            {planned && <Button purpose="subtle" onClick={() => setOpen('contact')}>{t('card.contact')}</Button>}
            {viewerMay.letter && <LinkButton purpose="subtle" href={`/cases/${message.caseId}/family/${message.id}/letter`}>{t('card.letter')}</LinkButton>}
            {viewerMay.change && <Button purpose="subtle" onClick={() => setOpen('change')}>{t('card.change')}</Button>}
            {(viewerMay.end || viewerMay.drop) && <Button onClick={() => setOpen('end')}>{t('card.end')}</Button>}
          </Cluster>
        )}
        {!still && open === 'contact' && (
          <Stack>
            {at.persons.filter(({ id }) => message.personIds.includes(id)).map((person) => <ContactCheck key={person.id} at={at} person={person} level={4} />)}
            <div><Button purpose="subtle" onClick={close}>{t('close')}</Button></div>
          </Stack>
        )}
        {!still && open === 'end' && <EndMessage message={message} onDone={close} />}
        {!still && open === 'change' && <ChangeMessage message={message} at={at} onDone={close} />}
      </Stack>
    </Card>
  );
}
