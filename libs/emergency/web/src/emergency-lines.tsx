import { useMine, useQuery, useViewer } from '@casustafel/client';
import { Button, Card, Cluster, Definitions, Link, LinkButton, Notice, PageTitle, Paragraph, Stack, Tag, useAnnounce, useDates, useT } from '@casustafel/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { EmergenciesDocument, EmergencyReasonDocument, type Emergency } from './emergency.documents';
import { emergencyMessages } from './emergency.messages';
import { ReviewEmergency } from './emergency-review';

const isOver = ({ endedAt, until }: Emergency): boolean => Boolean(endedAt) || new Date(until) <= new Date();
const RECENT = 14 * 24 * 60 * 60_000;

/** One emergency as an event: who, of which organisation, when and how much. Why is fetched only where it is asked. */
export function EmergencyLine({ emergency, level = 3, children }: { emergency: Emergency; level?: 2 | 3; children?: ReactNode }) {
  const t = useT(emergencyMessages);
  const dates = useDates();
  const { id, name, organisation, caseNumber, own, from, until, endedAt, extendedAt, overdue, reviewDue, verdict, reviewedBy, note, leakId, viewerMay } = emergency;
  const running = viewerMay.consult || !isOver(emergency);
  const seen = t(`start.level.${emergency.level as 'SUMMARY'}`);
  return (
    <Card as="article" level={level} look={running ? 'marked' : 'plain'} title={own ? t('line.own', { number: caseNumber }) : t('line.title', { name, organisation, number: caseNumber })}>
      <Cluster>
        {running && <Tag tone="warn">{t('line.running')}</Tag>}
        {extendedAt && <Tag>{t('line.extended')}</Tag>}
        {verdict ? <Tag tone={verdict === 'JUSTIFIED' ? 'good' : 'alarm'}>{t(`line.${verdict as 'JUSTIFIED'}`)}</Tag> : <Tag tone={overdue ? 'alarm' : 'plain'}>{overdue ? t('line.overdue') : t('line.due', { date: dates.date(reviewDue) })}</Tag>}
      </Cluster>
      <Paragraph muted>{[t('line.when', { from: dates.dateTime(from), until: dates.dateTime(endedAt ?? until) }), t('line.level', { level: seen })].join(' · ')}</Paragraph>
      {note && <Paragraph>{t('line.note', { name: reviewedBy ?? '', note })}</Paragraph>}
      {leakId && <Paragraph>{t('line.leak')} <Link href="/leaks">{t('line.leak.open')}</Link></Paragraph>}
      {viewerMay.consult && <LinkButton href={`/emergency/${id}`}>{t('line.open')}</LinkButton>}
      <WhyAllowed id={id} />
      {children}
    </Card>
  );
}

/** Reading why is a look of its own, so it is not fetched until somebody asks. */
function WhyAllowed({ id }: { id: string }) {
  const t = useT(emergencyMessages);
  const [asked, setAsked] = useState(false);
  return asked ? <Reason id={id} /> : <div><Button purpose="subtle" onClick={() => setAsked(true)}>{t('line.why')}</Button></div>;
}

function Reason({ id }: { id: string }) {
  const t = useT(emergencyMessages);
  const query = useQuery(EmergencyReasonDocument, { id });
  if (!query.data) return query.problem ? <Notice kind="failed" look="quiet" /> : <Paragraph muted>{t('line.why.busy')}</Paragraph>;
  const { reason, argument, extension } = query.data.emergencyReason;
  const lines: readonly (readonly [string, string | null | undefined])[] = [[t('line.reason'), reason], [t('line.argument'), argument], [t('line.extension'), extension]];
  return <Definitions items={lines.filter(([, value]) => value).map(([term, value]) => ({ term, value }))} />;
}

/** In a case, or anywhere else: those that somebody was told of. Nothing where there are none. */
export function EmergencyLines({ emergencies }: { emergencies: readonly Emergency[] }) {
  const t = useT(emergencyMessages);
  if (emergencies.length === 0) return null;
  return (
    <section aria-label={t('list.title')}>
      <Stack gap={3}>{emergencies.map((each) => <EmergencyLine key={each.id} emergency={each} />)}</Stack>
    </section>
  );
}

/** One that opens while the page stands is said: it can stand out of sight, and whoever listens would not know. */
export function useNewEmergencySaid(emergencies: readonly Emergency[] | undefined): void {
  const t = useT(emergencyMessages);
  const announce = useAnnounce();
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (!emergencies) return;
    const fresh = known.current && emergencies.find(({ id, own }) => !own && !known.current?.has(id));
    known.current = new Set(emergencies.map(({ id }) => id));
    if (fresh) announce(t('line.title', { name: fresh.name, organisation: fresh.organisation, number: fresh.caseNumber }));
  }, [emergencies, announce, t]);
}

/** On one's own page: what one was told of lately, or opened, and the way to open one. */
export function MyEmergencies() {
  const t = useT(emergencyMessages);
  const viewer = useViewer();
  const query = useQuery(EmergenciesDocument, {});
  useMine(query.again);
  useNewEmergencySaid(query.data?.emergencyAccesses);
  const keeper = viewer?.offices.some((office) => office === 'PRIVACY_OFFICER' || office === 'ADMINISTRATOR') ?? false;
  const recent = (query.data?.emergencyAccesses ?? []).filter(({ from }) => Date.now() - new Date(from).getTime() < RECENT);
  return (
    <>
      {!keeper && <EmergencyLines emergencies={recent} />}
      {!keeper && <div><LinkButton purpose="subtle" href="/emergency">{t('start.link')}</LinkButton></div>}
    </>
  );
}

/** One that runs ends by the clock, and nobody signals that: from then on it can be judged. */
function useAskedAtEnd(emergencies: readonly Emergency[], again: () => void): void {
  const next = Math.min(...emergencies.filter((each) => !isOver(each)).map(({ until }) => new Date(until).getTime()));
  useEffect(() => {
    if (!Number.isFinite(next)) return undefined;
    const timer = setTimeout(again, Math.max(0, next - Date.now()) + 1_000);
    return () => clearTimeout(timer);
  }, [next, again]);
}

/** For the privacy officer: what is to be judged first. */
export function EmergencyDesk() {
  const t = useT(emergencyMessages);
  const query = useQuery(EmergenciesDocument, {});
  useMine(query.again);
  const found = query.data?.emergencyAccesses ?? [];
  useAskedAtEnd(found, query.again);
  return (
    <div className="ct-page">
      <PageTitle tab={t('desk.tab')}>{t('desk.title')}</PageTitle>
      <Stack gap={4}>
        <Paragraph muted>{t('desk.lead')}</Paragraph>
        {query.problem && <Notice kind={query.problem.code === 'NOT_FOUND' ? 'forbidden' : 'failed'} />}
        {query.data && found.length === 0 && <Notice kind="empty" title={t('desk.empty.title')}>{t('desk.empty.text')}</Notice>}
        {found.map((each) => (
          <EmergencyLine key={each.id} emergency={each} level={2}>
            {each.kind && <Paragraph>{t('desk.kind')}: {t(`kind.${each.kind as 'OTHER'}`)}</Paragraph>}
            {each.viewerMay.review ? <ReviewEmergency emergency={each} onDone={query.again} /> : !each.verdict && isOver(each) && <Paragraph muted>{t('review.own')}</Paragraph>}
          </EmergencyLine>
        ))}
      </Stack>
    </div>
  );
}
