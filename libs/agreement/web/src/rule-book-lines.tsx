import { Cluster, Definitions, Paragraph, Stack, Table, Tag, useDates, useT, type Column } from '@casustafel/ui';
import { ruleBookMessages } from './rule-book.messages';
import type { AgreementHead, AgreementLine, NeverPassing } from './rule-book.documents';
import { capitalised, useLawWords } from './rule-book-words';

const keyOf = (line: AgreementLine): string => JSON.stringify([line.row, line.level, line.recipients, line.categories]);

/** What one supplier gives: each line with its article, its conditions and its level. */
export function LinesTable({ caption, lines, toWhom = true }: { caption: string; lines: readonly AgreementLine[]; toWhom?: boolean }) {
  const t = useT(ruleBookMessages);
  const law = useLawWords();
  const columns: readonly Column<AgreementLine>[] = [
    { key: 'what', title: t('line.what'), heads: true, cell: ({ categories, about }) => <>{capitalised(law.categories(categories))} <span className="ct-muted">{t('line.about', { whom: law.about(about) })}</span></> },
    ...(toWhom ? [{ key: 'to', title: t('line.to'), cell: ({ recipients }: AgreementLine) => law.capacities(recipients) }] : []),
    { key: 'ground', title: t('line.ground'), cell: ({ ground, article }) => <>{ground} <span className="ct-muted">({article})</span></> },
    { key: 'conditions', title: t('line.conditions'), cell: (line) => <Conditions said={law.conditions(line)} /> },
    { key: 'level', title: t('line.level'), cell: (line) => <LevelCell line={line} /> },
  ];
  return <Table caption={caption} captionHidden columns={columns} rows={lines} rowKey={keyOf} />;
}

function Conditions({ said }: { said: readonly string[] }) {
  const t = useT(ruleBookMessages);
  return <>{said.length > 0 ? said.join('; ') : t('line.always')}</>;
}

function LevelCell({ line: { level, narrowed, unverified, aloud } }: { line: AgreementLine }) {
  const t = useT(ruleBookMessages);
  const law = useLawWords();
  return (
    <Stack gap={1}>
      <span>{aloud ? t('line.aloud') : law.level(level)}</span>
      {(narrowed || unverified) && (
        <Cluster>
          {narrowed && <Tag tone="accent">{t('line.narrowed')}</Tag>}
          {unverified && <Tag tone="warn">{t('line.unverified')}</Tag>}
        </Cluster>
      )}
      {unverified && !aloud && <span className="ct-muted ct-small">{t('line.unverified.text')}</span>}
    </Stack>
  );
}

/** Which version this is, since when, and whether the region shares less. */
export function AgreementHeadList({ head }: { head: AgreementHead }) {
  const t = useT(ruleBookMessages);
  const dates = useDates();
  const law = useLawWords();
  return (
    <Definitions
      items={[
        { term: t('agreement.version'), value: `${head.title} (${head.version})` },
        { term: t('agreement.adopted'), value: head.adoptedBy },
        { term: t('agreement.from'), value: dates.date(head.from) },
        { term: t('agreement.until'), value: head.until ? dates.date(head.until) : t('agreement.noEnd') },
        { term: t('agreement.own'), value: law.version(head) },
      ]}
    />
  );
}

/** What never goes to a table, with the article. */
export function NeverList({ never }: { never: readonly NeverPassing[] }) {
  const law = useLawWords();
  return <Definitions items={never.map(({ category, article, text }) => ({ key: category, term: capitalised(law.categories([category])), value: <Paragraph>{text} <span className="ct-muted">({article})</span></Paragraph> }))} />;
}
