import { Button, Cluster, Definitions, Heading, LinkButton, PageTitle, Paragraph, Stack, useDates, useT } from '@casustafel/ui';
import type { ReactNode } from 'react';
import './report.css';
import { reportMessages } from './report.messages';

/** The sections of a report. Each always stands, with one fixed sentence when it is empty for this reader. */
export const SECTIONS = ['facts', 'safety', 'analysis', 'tegenspraak', 'decisions', 'actions', 'family'] as const;
export type Section = (typeof SECTIONS)[number];

interface Props {
  readonly reader: { readonly name: string; readonly organisation: string };
  readonly caseNumber: string;
  readonly caseHref: string;
  readonly heldOn: string;
  readonly asOf: string;
  readonly final: boolean;
  readonly question: string;
  readonly goal: string;
  readonly table: readonly string[];
  /** Null means: nothing here that this reader may read. */
  readonly sections: Readonly<Record<Section, ReactNode>>;
}

/** A report as a page that prints well and says whose it is, on every sheet. */
export function ReportFrame({ reader, caseNumber, caseHref, heldOn, asOf, final, question, goal, table, sections }: Props) {
  const t = useT(reportMessages);
  const dates = useDates();
  return (
    <article className="ct-page ct-report">
      <PageTitle tab={t('tab')} under={t('reader', reader)}>{t('title')}</PageTitle>
      <div className="ct-no-print">
        <Cluster>
          <Button onClick={() => window.print()}>{t('print')}</Button>
          <LinkButton href={caseHref}>{t('back')}</LinkButton>
        </Cluster>
      </div>
      <Paragraph muted>{t('readerHint')}</Paragraph>
      {!final && <Paragraph>{t('draft')}</Paragraph>}
      <Definitions
        items={[
          { term: t('case', { number: caseNumber }), value: t('held', { date: dates.date(heldOn) }) },
          { term: t('asOf', { at: '' }).trim(), value: dates.dateTime(asOf) },
          { term: t('question'), value: question },
          { term: t('goal'), value: goal },
          { term: t('table'), value: table.join('; ') },
        ]}
      />
      {SECTIONS.map((section) => (
        <section key={section} aria-labelledby={`verslag-${section}`}>
          <Stack>
            <Heading level={2} id={`verslag-${section}`}>{t(section)}</Heading>
            {sections[section] ?? <Paragraph muted>{t(`${section}.empty`)}</Paragraph>}
          </Stack>
        </section>
      ))}
      <p className="ct-report__foot">{t('footer', { number: caseNumber, reader: `${reader.name}, ${reader.organisation}`, at: dates.dateTime(asOf) })}</p>
    </article>
  );
}
