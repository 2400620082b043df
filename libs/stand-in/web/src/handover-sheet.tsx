import { Button, Cluster, Definitions, Heading, LinkButton, PageTitle, Paragraph, Row, Rows, Stack, useDates, useT } from '@casustafel/ui';
import type { HandoverInView, SheetLine } from './handover';
import { standInMessages } from './stand-in.messages';

/** Each part always stands, with one fixed sentence when there is nothing in it for this reader. */
export const SHEET_PARTS = ['actions', 'answers', 'facts', 'dissents', 'safety'] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

interface Props {
  readonly handover: HandoverInView;
  readonly from: string;
  readonly to: string;
  readonly caseNumber: string;
  readonly caseHref: string;
  readonly parts: Readonly<Record<SheetPart, readonly SheetLine[]>>;
}

/** What was handed over, by whom, to whom and why, and what is still open: a page that prints. */
export function HandoverSheet({ handover, from, to, caseNumber, caseHref, parts }: Props) {
  const t = useT(standInMessages);
  const dates = useDates();
  const { givenBy, at, reason, note, drafts, draftsLeft } = handover;
  const half = [drafts > 0 && t('sheet.drafts.moved', { count: drafts }), draftsLeft > 0 && t('sheet.drafts.left', { count: draftsLeft })].filter(Boolean).join('; ');
  return (
    <article className="ct-page">
      <PageTitle tab={t('sheet.tab')} under={t('sheet.case', { number: caseNumber })}>{t('sheet.title')}</PageTitle>
      <div className="ct-no-print">
        <Cluster>
          <Button onClick={() => window.print()}>{t('sheet.print')}</Button>
          <LinkButton href={caseHref}>{t('sheet.back')}</LinkButton>
        </Cluster>
      </div>
      <Definitions
        items={[
          { term: t('sheet.from'), value: from },
          { term: t('sheet.to'), value: to },
          { term: t('sheet.by'), value: givenBy },
          { term: t('sheet.at'), value: dates.dateTime(at) },
          { term: t('sheet.why'), value: t(`reason.${reason as 'LEAVING'}`) },
          ...(note ? [{ term: t('sheet.note'), value: note }] : []),
          ...(half ? [{ term: t('sheet.drafts'), value: half }] : []),
        ]}
      />
      {SHEET_PARTS.map((part) => (
        <section key={part} aria-labelledby={`overdracht-${part}`}>
          <Stack>
            <Heading level={2} id={`overdracht-${part}`}>{t(`sheet.${part}`)}</Heading>
            {parts[part].length === 0 ? <Paragraph muted>{t(`sheet.${part}.none`)}</Paragraph> : <Lines label={t(`sheet.${part}`)} lines={parts[part]} />}
          </Stack>
        </section>
      ))}
      <p className="ct-muted ct-small">{t('sheet.foot', { number: caseNumber, reader: to })}</p>
    </article>
  );
}

const Lines = ({ label, lines }: { label: string; lines: readonly SheetLine[] }) => (
  <Rows label={label}>
    {lines.map(({ id, text, under }) => (
      <Row key={id}>
        <Stack gap={1}>
          <span>{text}</span>
          {under && <Paragraph muted small>{under}</Paragraph>}
        </Stack>
      </Row>
    ))}
  </Rows>
);
