import { Await, useQuery, useViewer } from '@casustafel/client';
import { Button, Cluster, Definitions, Heading, LinkButton, PageTitle, Paragraph, Stack, useDates, useLanguage, useT } from '@casustafel/ui';
import './organisation-page.css';
import { OrganisationSightDocument, type OrganisationSight, type Suppliers } from './rule-book.documents';
import { AgreementHeadList, LinesTable, NeverList } from './rule-book-lines';
import { ruleBookMessages } from './rule-book.messages';
import { capitalised, useLawWords } from './rule-book-words';

type Mode = OrganisationSight['modes'][number];

/** "This is what your people can see": one organisation, as a page that prints and says whose it is on every sheet. */
export function OrganisationPage({ id }: { id: string }) {
  const { language } = useLanguage();
  const query = useQuery(OrganisationSightDocument, { id, language });
  return <Await query={query}>{({ organisationSight }) => <Sight sight={organisationSight} />}</Await>;
}

function Sight({ sight }: { sight: OrganisationSight }) {
  const t = useT(ruleBookMessages);
  const dates = useDates();
  const law = useLawWords();
  const reader = useViewer();
  const { name, role, task, at, version, modes, never } = sight;
  const by = reader ? `${reader.name}, ${reader.organisation.name}` : '';
  const versions = modes.map(({ head }) => head.version).join(', ');
  return (
    <article className="ct-page ct-sight">
      <PageTitle tab={t('sight.tab')} under={t('sight.of', { name, role: law.capacities([`${role}/${task}`]) })}>{t('sight.title')}</PageTitle>
      <div className="ct-no-print">
        <Cluster>
          <Button onClick={() => window.print()}>{t('sight.print')}</Button>
          <LinkButton href="/rule-book">{t('sight.back')}</LinkButton>
        </Cluster>
      </div>
      <Paragraph muted>{t('sight.lead')}</Paragraph>
      <Definitions items={[{ term: t('sight.reader'), value: by }, { term: t('stand.at'), value: dates.dateTime(at) }, { term: t('stand.version'), value: version }]} />
      {modes.map((mode) => <UnderMode key={mode.head.mode} mode={mode} />)}
      <section aria-labelledby="nooit">
        <Stack>
          <Heading level={2} id="nooit">{t('never')}</Heading>
          <NeverList never={never} />
        </Stack>
      </section>
      <p className="ct-sight__foot">{t('sight.foot', { name, reader: by, at: dates.dateTime(at), versions, version })}</p>
    </article>
  );
}

function UnderMode({ mode: { head, receives, gives, nothing } }: { mode: Mode }) {
  const t = useT(ruleBookMessages);
  const law = useLawWords();
  const id = `onder-${head.mode}`;
  const none = t('sight.nothing.none');
  return (
    <section aria-labelledby={id}>
      <Stack>
        <Heading level={2} id={id}>{t('agreement', { mode: law.mode(head.mode) })}</Heading>
        <AgreementHeadList head={head} />
        <Heading level={3}>{t('sight.receives')}</Heading>
        {receives.length === 0 && <Paragraph muted>{t('sight.receives.none')}</Paragraph>}
        {receives.map((group) => <FromSuppliers key={group.suppliers.join()} group={group} />)}
        <Heading level={3}>{t('sight.gives')}</Heading>
        {gives.length === 0 ? <Paragraph muted>{t('sight.gives.none')}</Paragraph> : <LinesTable caption={t('sight.gives')} lines={gives.flatMap(({ lines }) => lines)} />}
        <Heading level={3}>{t('sight.nothing')}</Heading>
        <Definitions
          items={[
            { term: t('sight.nothing.receives'), value: law.categories(nothing.receives) || none },
            { term: t('sight.nothing.from'), value: law.capacities(nothing.from) || none },
            { term: t('sight.nothing.gives'), value: law.categories(nothing.gives) || none },
            { term: t('sight.nothing.to'), value: law.capacities(nothing.to) || none },
          ]}
        />
      </Stack>
    </section>
  );
}

function FromSuppliers({ group: { suppliers, lines } }: { group: Suppliers }) {
  const t = useT(ruleBookMessages);
  const law = useLawWords();
  const who = t('sight.from', { who: law.capacities(suppliers) });
  return (
    <Stack gap={2}>
      <Heading level={4}>{capitalised(who)}</Heading>
      <LinesTable caption={who} lines={lines} toWhom={false} />
    </Stack>
  );
}
