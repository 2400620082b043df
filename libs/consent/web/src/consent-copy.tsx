import { Await, useQuery, useViewer, type DataOf } from '@casustafel/client';
import { Button, Cluster, Heading, LinkButton, PageTitle, Paragraph, Stack, useDates, useT } from '@casustafel/ui';
import { lastDayOf } from './consent';
import { useConsentWords } from './consent-words';
import { ConsentCopyDocument } from './consent.documents';
import { consentMessages } from './consent.messages';

/** The person's own copy, to be printed and handed over. */
export function ConsentCopy({ caseId, consentId }: { caseId: string; consentId: string }) {
  const query = useQuery(ConsentCopyDocument, { caseId, consentId });
  return <Await query={query}>{({ consentCopy }) => <Sheet caseId={caseId} copy={consentCopy} />}</Await>;
}

function Sheet({ caseId, copy }: { caseId: string; copy: DataOf<typeof ConsentCopyDocument>['consentCopy'] }) {
  const t = useT(consentMessages);
  const words = useConsentWords();
  const dates = useDates();
  const viewer = useViewer();
  const { personName: name, organisation } = copy;
  const date = dates.date(copy.givenOn);
  return (
    <article className="ct-page">
      <PageTitle tab={t('copy.tab')} under={t('copy.of', { name })}>{t('copy.title')}</PageTitle>
      <Stack>
        <div className="ct-no-print">
          <Cluster>
            <Button onClick={() => window.print()}>{t('copy.print')}</Button>
            <LinkButton href={`/cases/${caseId}/consents`}>{t('copy.back')}</LinkButton>
          </Cluster>
        </div>
        <Paragraph>{t(copy.givenBySelf ? 'copy.given' : 'copy.givenFor', { name, organisation, date, way: words.way(copy.way) })}</Paragraph>
        {copy.givenBySelf && copy.represented && <Paragraph>{t('copy.together')}</Paragraph>}
        <Heading level={2}>{t('copy.what')}</Heading>
        <Paragraph>{copy.scope}</Paragraph>
        <ul>{copy.categories.map((each) => <li key={each}>{words.category(each)}</li>)}</ul>
        <Heading level={2}>{t('copy.toWhom')}</Heading>
        <ul>{copy.capacities.map((each) => <li key={each}>{words.capacity(each)}</li>)}</ul>
        <Paragraph>{t('copy.nobodyElse', { organisation })}</Paragraph>
        <Heading level={2}>{t('copy.howLong')}</Heading>
        <Paragraph>{t(copy.live ? 'copy.until' : copy.withdrawnAt ? 'copy.withdrawn' : 'copy.over', { date: dates.date(copy.withdrawnAt ?? lastDayOf(copy.until)) })}</Paragraph>
        {copy.live && <Heading level={2}>{t('copy.stop')}</Heading>}
        {copy.live && <Paragraph>{t('copy.stopHow', { organisation })}</Paragraph>}
        <Paragraph muted small>{t('copy.foot', { at: dates.dateTime(copy.asOf), reader: viewer ? `${viewer.name}, ${viewer.organisation.name}` : '' })}</Paragraph>
      </Stack>
    </article>
  );
}
