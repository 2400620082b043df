import { Await, useQuery } from '@casustafel/client';
import { Definitions, Disclosure, Heading, Link, Notice, PageTitle, Paragraph, Row, Rows, Stack, useDates, useLanguage, useT } from '@casustafel/ui';
import type { ReactNode } from 'react';
import { ExampleForm } from './example-form';
import { RuleChapters } from './rule-book-chapters';
import { RuleBookDocument, type Agreement, type RuleBook } from './rule-book.documents';
import { AgreementHeadList, LinesTable, NeverList } from './rule-book-lines';
import { ruleBookMessages } from './rule-book.messages';
import { capitalised, useLawWords } from './rule-book-words';

interface Seen {
  readonly id: string;
  readonly name: string;
}

/** The rules and the agreement in force, made from what judges; for the privacy officer, and for everybody judged by them. */
export function RuleBookScreen() {
  const t = useT(ruleBookMessages);
  const { language } = useLanguage();
  const query = useQuery(RuleBookDocument, { language });
  return (
    <div className="ct-page">
      <PageTitle tab={t('tab')}>{t('title')}</PageTitle>
      <Paragraph muted>{t('lead')}</Paragraph>
      <Await query={query}>{({ ruleBook, organisationsSeen }) => <Book book={ruleBook} seen={organisationsSeen} />}</Await>
    </div>
  );
}

function Book({ book, seen }: { book: RuleBook; seen: readonly Seen[] }) {
  const t = useT(ruleBookMessages);
  const dates = useDates();
  const law = useLawWords();
  const parts: readonly (readonly [string, string, ReactNode])[] = [
    ['toetsen', t('tests'), <Tests key="tests" tests={book.tests} />],
    ['niveaus', t('levels'), <Levels key="levels" levels={book.levels} />],
    ...book.agreements.map((agreement) => [`afspraken-${agreement.head.mode}`, t('agreement', { mode: law.mode(agreement.head.mode) }), <AgreementPart key={agreement.head.mode} agreement={agreement} />] as const),
    ['nooit', t('never'), <NeverList key="never" never={book.never} />],
    ['wie-mag-wat', t('acts'), <Stack key="acts"><Paragraph muted>{t('acts.lead')}</Paragraph><RuleChapters chapters={book.chapters} /></Stack>],
    ['voorbeeld', t('example'), <Stack key="example"><Paragraph muted>{t('example.lead')}</Paragraph><ExampleForm agreements={book.agreements} today={book.at} /></Stack>],
    ['organisaties', t('organisations'), <Organisations key="organisations" seen={seen} />],
  ];
  return (
    <Stack gap={6}>
      <Definitions items={[{ term: t('stand.region'), value: book.region }, { term: t('stand.version'), value: book.version }, { term: t('stand.at'), value: dates.dateTime(book.at) }]} />
      <nav aria-label={t('contents')} className="ct-no-print">
        <Rows>
          {parts.map(([id, title]) => <Row key={id}><a className="nl-link" href={`#${id}`}>{title}</a></Row>)}
        </Rows>
      </nav>
      {parts.map(([id, title, content]) => (
        <section key={id} aria-labelledby={id}>
          <Stack>
            <Heading level={2} id={id} tabIndex={-1}>{title}</Heading>
            {content}
          </Stack>
        </section>
      ))}
    </Stack>
  );
}

function Tests({ tests }: { tests: RuleBook['tests'] }) {
  const t = useT(ruleBookMessages);
  return (
    <>
      <Paragraph muted>{t('tests.lead')}</Paragraph>
      <ol className="ct-stack ct-gap-3">
        {tests.map(({ title, text, article }) => <li key={title}><strong>{title}.</strong> {text} <span className="ct-muted">({article})</span></li>)}
      </ol>
    </>
  );
}

function Levels({ levels }: { levels: RuleBook['levels'] }) {
  const t = useT(ruleBookMessages);
  const law = useLawWords();
  return (
    <>
      <Paragraph muted>{t('levels.lead')}</Paragraph>
      <Definitions items={levels.map(({ level, adds }) => ({ key: level, term: capitalised(law.level(level)), value: adds.length > 0 ? adds.join(', ') : t('levels.none') }))} />
    </>
  );
}

function AgreementPart({ agreement: { head, suppliers } }: { agreement: Agreement }) {
  const t = useT(ruleBookMessages);
  const law = useLawWords();
  return (
    <>
      <AgreementHeadList head={head} />
      {suppliers.map(({ suppliers: from, lines }) => {
        const who = t(new Set(from.map((each) => each.split('/')[0])).size > 1 ? 'agreement.give' : 'agreement.gives', { who: capitalised(law.capacities(from)) });
        return <Disclosure key={from.join()} title={who}><LinesTable caption={who} lines={lines} /></Disclosure>;
      })}
    </>
  );
}

function Organisations({ seen }: { seen: readonly Seen[] }) {
  const t = useT(ruleBookMessages);
  if (seen.length === 0) return <Notice kind="empty" look="quiet" title={t('organisations.none')}>{null}</Notice>;
  return (
    <>
      <Paragraph muted>{t('organisations.lead')}</Paragraph>
      <Rows label={t('organisations')}>
        {seen.map(({ id, name }) => <Row key={id}><Link href={`/rule-book/organisations/${id}`}>{name}</Link></Row>)}
      </Rows>
    </>
  );
}
