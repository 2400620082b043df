import { LinkButton, Paragraph, Rail, useT } from '@casustafel/ui';
import { consentMessages } from './consent.messages';

/** The way to one's own consents; the same for everybody, whether or not there are any. */
export function ConsentRail({ caseId }: { caseId: string }) {
  const t = useT(consentMessages);
  return (
    <Rail title={t('title')}>
      <Paragraph muted small>{t('lead')}</Paragraph>
      <LinkButton purpose="subtle" href={`/cases/${caseId}/consents`}>{t('open.do')}</LinkButton>
    </Rail>
  );
}
