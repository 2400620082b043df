import { LinkButton, Paragraph, Rail, useT } from '@casustafel/ui';
import { familyMessages } from './family.messages';

/** The way to what is said to the family; the same for everybody, whether or not there is anything. */
export function FamilyRail({ caseId }: { caseId: string }) {
  const t = useT(familyMessages);
  return (
    <Rail title={t('title')}>
      <Paragraph muted small>{t('rail')}</Paragraph>
      <LinkButton purpose="subtle" href={`/cases/${caseId}/family`}>{t('open')}</LinkButton>
    </Rail>
  );
}
