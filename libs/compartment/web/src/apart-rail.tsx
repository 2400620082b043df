import { LinkButton, Paragraph, Rail, useT } from '@casustafel/ui';
import { apartMessages } from './apart.messages';

/** The way to keeping apart; the same for everybody, whether or not anybody is. */
export function ApartRail({ caseId }: { caseId: string }) {
  const t = useT(apartMessages);
  return (
    <Rail title={t('title')}>
      <Paragraph muted small>{t('rail.text')}</Paragraph>
      <LinkButton purpose="subtle" href={`/cases/${caseId}/apart`}>{t('rail.do')}</LinkButton>
    </Rail>
  );
}
