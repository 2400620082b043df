import { useMutation } from '@casustafel/client';
import { Button, Card, FormErrorSummary, Notice, Paragraph, useAnnounce, useT } from '@casustafel/ui';
import { OpenDocument } from './conference.documents';
import { conferenceMessages } from './conference.messages';
import type { ConferenceInView } from './conference';

/** For whoever may open the session the act, for all others the wait. */
export function OpenSession({ conference }: { conference: ConferenceInView }) {
  const t = useT(conferenceMessages);
  const announce = useAnnounce();
  const open = useMutation(OpenDocument);
  if (!conference.viewerMay.open) return <Notice kind="empty" title={t('wait.title')}>{t('wait.text')}</Notice>;
  const run = async (): Promise<void> => {
    const { data } = await open.run({ id: conference.id });
    if (data) announce(t('open.done'));
  };
  return (
    <Card title={t('open.title')} actions={<Button purpose="primary" busy={open.busy} onClick={() => void run()}>{t('open.do')}</Button>}>
      <FormErrorSummary problem={open.problem} />
      <Paragraph>{t('open.text')}</Paragraph>
    </Card>
  );
}
