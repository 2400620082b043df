import { Await, useQuery, useViewer, type DataOf } from '@casustafel/client';
import { Card, Notice, PageTitle, Paragraph, Stack, useDates, useT } from '@casustafel/ui';
import { GuestSheetDocument } from './guest.documents';
import { guestMessages } from './guest.messages';
import { PrintBar } from './statement-page';

/** What was provided to one guest and nothing else, to go with them on paper. */
export function GuestSheet({ caseId, guestId }: { readonly caseId: string; readonly guestId: string }) {
  const query = useQuery(GuestSheetDocument, { caseId, guestId });
  return <Await query={query}>{({ guestSheet }) => <Sheet caseId={caseId} sheet={guestSheet} />}</Await>;
}

function Sheet({ caseId, sheet: { guest, items } }: { readonly caseId: string; readonly sheet: DataOf<typeof GuestSheetDocument>['guestSheet'] }) {
  const t = useT(guestMessages);
  const dates = useDates();
  const viewer = useViewer();
  const { name, jobTitle, organisation } = guest;
  return (
    <article className="ct-page">
      <PageTitle tab={t('paper.tab')} under={t('paper.for', { name, jobTitle, organisation })}>{t('paper.title')}</PageTitle>
      <Stack>
        <PrintBar back={`/cases/${caseId}`} />
        <Paragraph lead>{t('paper.reminder')}</Paragraph>
        {items.length === 0 && <Notice kind="empty" title={t('paper.empty')}>{null}</Notice>}
        {items.map((item) => (
          <Card key={item.contributionId} as="article">
            <Paragraph>{item.who ? `${[item.who, item.doesWhat, item.toWhom].filter(Boolean).join(' ')}${item.effect ? `: ${item.effect}` : ''}` : (item.summary ?? item.conclusion)}</Paragraph>
            <Paragraph muted small>{t('paper.item', { manner: t(`manner.${item.manner as 'TOLD'}`), at: dates.dateTime(item.toldAt), article: item.article })}</Paragraph>
          </Card>
        ))}
        <Paragraph muted small>{t('paper.foot', { at: dates.dateTime(new Date()), reader: viewer ? `${viewer.name}, ${viewer.organisation.name}` : '' })}</Paragraph>
      </Stack>
    </article>
  );
}
