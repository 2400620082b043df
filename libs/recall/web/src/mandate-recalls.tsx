import { useMine, useQuery, useViewer } from '@casustafel/client';
import { Heading, Paragraph, Stack, useT } from '@casustafel/ui';
import { MandateRecallsDocument } from './recall.documents';
import { recallMessages } from './recall.messages';
import { RecallNotices } from './recall-notices';

/** For who holds the mandate of an organisation: what colleagues had read who are there no longer. Nothing for anybody else, and no question asked. */
export function MandateRecalls() {
  return useViewer()?.offices.includes('MANDATE_HOLDER') ? <Held /> : null;
}

function Held() {
  const t = useT(recallMessages);
  const query = useQuery(MandateRecallsDocument, {});
  useMine(query.again);
  const notices = query.data?.mandateRecalls ?? [];
  if (notices.length === 0) return null;
  return (
    <Stack>
      <Heading level={2}>{t('mandate.title')}</Heading>
      <Paragraph muted>{t('mandate.lead')}</Paragraph>
      <RecallNotices notices={notices} onConfirmed={query.again} />
    </Stack>
  );
}
