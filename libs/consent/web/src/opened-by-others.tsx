import { Await, useQuery } from '@casustafel/client';
import { Heading, Paragraph, Row, Rows, Stack, useDates, useT } from '@casustafel/ui';
import type { RestingItem } from './consent';
import { RestingOpenedByDocument } from './consent.documents';
import { consentMessages } from './consent.messages';

/** After it closed: who of other organisations had what on their screen. */
export function OpenedByOthers({ caseId, items }: { caseId: string; items: readonly RestingItem[] }) {
  const t = useT(consentMessages);
  if (items.length === 0) return <Paragraph>{t('opened.nothing')}</Paragraph>;
  return (
    <Stack>
      <Paragraph>{t('opened.lead')}</Paragraph>
      {items.map((item) => <OpenedBy key={item.id} caseId={caseId} item={item} />)}
    </Stack>
  );
}

function OpenedBy({ caseId, item }: { caseId: string; item: RestingItem }) {
  const t = useT(consentMessages);
  const dates = useDates();
  const opened = useQuery(RestingOpenedByDocument, { caseId, id: item.id });
  return (
    <section>
      <Heading level={3}>{item.label}</Heading>
      <Await query={opened}>
        {({ contributionOpenedBy: rows }) => rows.length === 0 ? <Paragraph muted>{t('opened.nobody')}</Paragraph> : (
          <Rows>
            {rows.map(({ professionalId, name, organisation, firstAt }) => <Row key={professionalId}>{t('opened.row', { name, organisation, at: dates.dateTime(firstAt) })}</Row>)}
          </Rows>
        )}
      </Await>
    </section>
  );
}
