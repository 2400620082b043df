import { LinkButton, Paragraph, Rail, useT } from '@casustafel/ui';
import { vaultMessages } from './vault.messages';

/** The way to the vault; the same for everybody, whether or not there is anything in it. */
export function VaultRail({ caseId }: { caseId: string }) {
  const t = useT(vaultMessages);
  return (
    <Rail title={t('title')}>
      <Paragraph muted small>{t('rail')}</Paragraph>
      <LinkButton purpose="subtle" href={`/cases/${caseId}/vault`}>{t('open.do')}</LinkButton>
    </Rail>
  );
}
