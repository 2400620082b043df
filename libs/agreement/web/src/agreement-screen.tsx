import { Await, useQuery } from '@casustafel/client';
import type { LegalMode } from '@casustafel/kernel';
import { Actions, Button, Disclosure, Heading, PageTitle, Paragraph, Stack, Table, Tabs, Tag, useDates, useLanguage, useT, type Column } from '@casustafel/ui';
import { useState } from 'react';
import { AgreementsDocument } from './agreement.documents';
import { agreementMessages } from './agreement.messages';
import { LineList } from './line-list';
import { useWords, type Agreement, type Version } from './lines';
import { ProposalCard } from './proposal-card';
import { ProposeForm } from './propose-form';

/** What a region agreed about sharing under each regime: for its administrators, to read and, by two of them, to change. */
export function AgreementScreen() {
  const t = useT(agreementMessages);
  const agreements = useQuery(AgreementsDocument, {});
  return (
    <div className="ct-page">
      <PageTitle tab={t('tab')}>{t('title')}</PageTitle>
      <Paragraph muted>{t('lead')}</Paragraph>
      <Await query={agreements}>
        {(found) => <Tabs label={t('title')} tabs={found.agreements.map((agreement) => ({ id: agreement.mode, title: t(`mode.${agreement.mode as LegalMode}`), content: () => <OneAgreement key={agreement.mode} agreement={agreement} again={agreements.again} /> }))} />}
      </Await>
    </div>
  );
}

function OneAgreement({ agreement, again }: { agreement: Agreement; again: () => void }) {
  const t = useT(agreementMessages);
  const { language } = useLanguage();
  const [proposing, setProposing] = useState(false);
  const { versions, rows } = agreement;
  const proposal = versions.find(({ state }) => state === 'PROPOSED');
  const inForce = versions.find(({ state }) => state === 'IN_FORCE');
  const done = (): void => {
    setProposing(false);
    again();
  };
  return (
    <Stack gap={6}>
      <Paragraph>{agreement.title[language]} <Tag>{t('inForce', { id: agreement.id })}</Tag></Paragraph>
      {proposal && <ProposalCard mode={agreement.mode} version={proposal} onDone={done} />}
      <section className="ct-stack ct-gap-2">
        <Heading level={2} looks={3}>{t('lines')}</Heading>
        <LineList lines={inForce?.narrowings ?? []} />
        {agreement.viewerMayPropose && !proposing && (
          <Actions>
            <Button onClick={() => setProposing(true)}>{t('propose')}</Button>
          </Actions>
        )}
      </section>
      {proposing && <ProposeForm agreement={agreement} onDone={done} onStop={() => setProposing(false)} />}
      <Disclosure title={`${t('rows')}: ${t('rows.count', { count: rows.length })}`}>
        <Matrix rows={rows} />
      </Disclosure>
      {versions.some(({ state }) => state !== 'PROPOSED') && <History versions={versions.filter(({ state }) => state !== 'PROPOSED')} />}
    </Stack>
  );
}

function Matrix({ rows }: { rows: Agreement['rows'] }) {
  const t = useT(agreementMessages);
  const words = useWords();
  const { language } = useLanguage();
  const columns: readonly Column<Agreement['rows'][number]>[] = [
    { key: 'who', heads: true, title: t('row.who'), cell: ({ suppliers }) => words.list(suppliers.map(words.capacity)) },
    { key: 'to', title: t('row.to'), cell: ({ recipients }) => words.list(recipients.map(words.capacity)) },
    { key: 'what', title: t('row.what'), cell: ({ categories }) => words.list(categories.map(words.category)) },
    { key: 'level', title: t('row.level'), cell: ({ level, aloud, narrowed }) => <>{aloud ? t('row.aloud') : words.level(level)} {narrowed && <Tag tone="accent">{t('row.narrowed')}</Tag>}</> },
    { key: 'article', title: t('row.article'), cell: ({ article, ground }) => <>{ground[language]} <span className="ct-muted ct-small">{article}</span></> },
  ];
  return <Table caption={t('rows')} captionHidden rows={rows} rowKey={({ id }) => id} columns={columns} />;
}

function History({ versions }: { versions: readonly Version[] }) {
  const t = useT(agreementMessages);
  const dates = useDates();
  const columns: readonly Column<Version>[] = [
    { key: 'number', heads: true, title: t('history.number'), cell: ({ number }) => number },
    { key: 'state', title: t('history.state'), cell: ({ state }) => t(`state.${state as 'IN_FORCE'}`) },
    { key: 'who', title: t('history.who'), cell: ({ proposer, confirmer }) => (confirmer ? t('history.two', { proposer, confirmer }) : proposer) },
    { key: 'when', title: t('history.when'), cell: ({ inForceAt, endedAt }) => (inForceAt ? [dates.date(inForceAt), endedAt && dates.date(endedAt)].filter(Boolean).join(' – ') : '–') },
    { key: 'why', title: t('history.why'), cell: ({ reason, narrowings }) => <><Paragraph>{reason}</Paragraph><LineList lines={narrowings} /></> },
  ];
  return <Table caption={t('history')} rows={versions} rowKey={({ id }) => id} columns={columns} />;
}
