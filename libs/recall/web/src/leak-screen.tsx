import { Await, useMine, useQuery } from '@casustafel/client';
import { Heading, Notice, PageTitle, Paragraph, Stack, useT } from '@casustafel/ui';
import { LeakCard } from './leak-card';
import { LeakForms } from './leak-forms';
import type { Leak } from './recall';
import { LeakRecordsDocument } from './recall.documents';
import { recallMessages } from './recall.messages';

/** Leaks of the region, for the privacy officer: what runs first. */
export function LeakScreen() {
  const t = useT(recallMessages);
  const query = useQuery(LeakRecordsDocument, {});
  useMine(query.again);
  return (
    <div className="ct-page">
      <PageTitle tab={t('leaks.tab')}>{t('leaks.title')}</PageTitle>
      <Paragraph muted>{t('leaks.lead')}</Paragraph>
      <Await query={query}>
        {({ leakRecords }) => (
          <Stack>
            {leakRecords.length === 0 && <Notice kind="empty" title={t('leaks.empty.title')}>{t('leaks.empty.text')}</Notice>}
            {leakRecords.map((leak) => (
              <LeakCard key={leak.id} leak={leak}>
                <LeakForms key={leak.version} leak={leak} onDone={query.again} />
              </LeakCard>
            ))}
          </Stack>
        )}
      </Await>
    </div>
  );
}

/** Leaks of one's own organisation in a case: what became of them. Nothing where there are none. */
export function OwnLeaks({ leaks }: { leaks: readonly Leak[] }) {
  const t = useT(recallMessages);
  if (leaks.length === 0) return null;
  return (
    <Stack>
      <Heading level={2}>{t('leaks.own')}</Heading>
      {leaks.map((leak) => <LeakCard key={leak.id} leak={leak} level={3} />)}
    </Stack>
  );
}
