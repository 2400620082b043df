import { useMutation, useServerDraft } from '@casustafel/client';
import { ASKING_DAYS, ASKS_A_DAY } from '@casustafel/identity-domain';
import { Actions, Button, Form, Heading, Paragraph, TextArea, Watched, useAnnounce, useDates, useT } from '@casustafel/ui';
import { AskElsewhereDocument } from './identity.documents';
import { identityMessages } from './identity.messages';
import type { InquiryInView, WhoFile, WhoPerson } from './who-in-view';

interface Props {
  readonly file: WhoFile;
  readonly person: WhoPerson;
  readonly hasBsn: boolean;
  readonly inquiries: readonly InquiryInView[];
}

/** Puts the question to the other tables; says beforehand what they will and will not learn by it. */
export function AskElsewhereForm({ file, person, hasBsn, inquiries }: Props) {
  const t = useT(identityMessages);
  const dates = useDates();
  const announce = useAnnounce();
  const ask = useMutation(AskElsewhereDocument);
  const reason = useServerDraft(file.id, `Person:${person.id}:elsewhere`);
  const open = inquiries.find(({ personId, state, endsAt }) => personId === person.id && state !== 'ENDED' && new Date(endsAt) > new Date());
  const obstacle = file.legalMode !== 'WGS' ? t('ask.notHere') : !person.birthDate && !hasBsn ? t('ask.notFindable') : open ? t('ask.open', { date: dates.date(open.askedAt) }) : null;
  const submit = async (): Promise<void> => {
    const { data } = await ask.run({ input: { personId: person.id, reason: reason.value } });
    if (!data) return;
    reason.done();
    announce(t('ask.done'));
  };
  return (
    <section>
      <Heading level={3}>{t('ask.title')}</Heading>
      {obstacle ? (
        <Paragraph>{obstacle}</Paragraph>
      ) : (
        <Form onSubmit={() => void submit()} problem={ask.problem} labels={{ reason: t('ask.reason') }} label={t('ask.title')}>
          <Paragraph>{t('ask.help', { days: ASKING_DAYS })}</Paragraph>
          <TextArea name="reason" label={t('ask.reason')} description={t('ask.reasonHelp', { count: ASKS_A_DAY })} required value={reason.value} onChange={reason.change} maxLength={1000} />
          <Watched texts={[reason.value]} />
          <Actions><Button type="submit" busy={ask.busy}>{t('ask.do')}</Button></Actions>
        </Form>
      )}
    </section>
  );
}
