import { useViewer } from '@casustafel/client';
import { currentStatement } from '@casustafel/guest-domain';
import { Button, Cluster, LinkButton, PageTitle, Paragraph, Stack, useDates, useT } from '@casustafel/ui';
import type { GuestInView } from './guest';
import { guestMessages } from './guest.messages';
import { StatementText } from './sign-secrecy';
import './guest.css';

/** The secrecy statement on paper, with room to sign (Bgs 2.21). */
export function StatementPage({ caseId, number, guest }: { readonly caseId: string; readonly number: string; readonly guest: GuestInView }) {
  const t = useT(guestMessages);
  const dates = useDates();
  const viewer = useViewer();
  const { name, jobTitle, organisation } = guest;
  return (
    <article className="ct-page">
      <PageTitle tab={t('statement.tab')} under={t('statement.of', { name, jobTitle, organisation })}>{t('statement.title')}</PageTitle>
      <Stack>
        <PrintBar back={`/cases/${caseId}/conferences/${guest.conferenceId}`} />
        <Paragraph>{t('statement.case', { number })}</Paragraph>
        <StatementText />
        <dl className="guest-lines">
          {(['statement.place', 'statement.signature', 'statement.witness'] as const).map((line) => <div key={line}><dt>{t(line)}</dt><dd /></div>)}
        </dl>
        <Paragraph muted small>{t('statement.foot', { version: currentStatement.version, at: dates.dateTime(new Date()), reader: viewer ? `${viewer.name}, ${viewer.organisation.name}` : '' })}</Paragraph>
      </Stack>
    </article>
  );
}

export function PrintBar({ back }: { readonly back: string }) {
  const t = useT(guestMessages);
  return (
    <div className="ct-no-print">
      <Cluster>
        <Button onClick={() => window.print()}>{t('print')}</Button>
        <LinkButton href={back}>{t('back')}</LinkButton>
      </Cluster>
    </div>
  );
}
