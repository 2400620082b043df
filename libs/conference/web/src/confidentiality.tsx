import { useMutation } from '@casustafel/client';
import { Button, Card, FormErrorSummary, Paragraph, useAnnounce, useT } from '@casustafel/ui';
import { ConfirmDocument } from './conference.documents';
import { conferenceMessages } from './conference.messages';

/** The one line everybody confirms once per session, before the first word. */
export function Confidentiality({ conferenceId }: { conferenceId: string }) {
  const t = useT(conferenceMessages);
  const announce = useAnnounce();
  const confirm = useMutation(ConfirmDocument);
  const run = async (): Promise<void> => {
    const { data } = await confirm.run({ id: conferenceId });
    if (data) announce(t('secret.done'));
  };
  return (
    <Card title={t('secret.title')} look="marked" actions={<Button purpose="primary" busy={confirm.busy} onClick={() => void run()}>{t('secret.do')}</Button>}>
      <FormErrorSummary problem={confirm.problem} />
      <Paragraph lead>{t('secret.text')}</Paragraph>
    </Card>
  );
}
