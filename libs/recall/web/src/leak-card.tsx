import { hoursLeft } from '@casustafel/recall-domain';
import { Card, Cluster, Definitions, Tag, useDates, useT } from '@casustafel/ui';
import { useEffect, useState, type ReactNode } from 'react';
import type { Leak } from './recall';
import { recallMessages } from './recall.messages';

const MINUTE = 60_000;

/** One leak as an event: what, when, whom it concerns, who had it, the clock, and what was decided. */
export function LeakCard({ leak, level = 2, children }: { leak: Leak; level?: 2 | 3; children?: ReactNode }) {
  const t = useT(recallMessages);
  const dates = useDates();
  const kind = leak.kind as 'NO_GROUND';
  const persons = leak.concerns.map(({ familyRole, position }) => t(`person.${familyRole as 'CHILD'}`, { position }));
  const receivers = leak.receivers.map(({ name, organisation, firstAt }) => t('leak.receiver', { name, organisation, at: dates.dateTime(firstAt) }));
  const lines: readonly (readonly [term: string, value: ReactNode])[] = [
    [t('leak.kind'), leak.emergencyId ? t('leak.emergency') : t(`wrongly.kind.${kind}`)],
    [t('leak.looked'), leak.emergencyId && t(leak.viewerMay.assess || leak.itemIds.length === 0 ? 'leak.items' : 'leak.items.own', { count: leak.itemCount })],
    [t('leak.discovered'), dates.dateTime(leak.discoveredAt)],
    [t('leak.before'), dates.dateTime(leak.reportBefore)],
    [t('leak.concerns'), persons.join(', ') || t('leak.noPersons')],
    [t('leak.receivers'), receivers.length > 0 ? receivers.map((each) => <div key={each}>{each}</div>) : t('leak.nobody')],
    [t('leak.risk'), leak.risk && t(`leak.risk.${leak.risk as 'HIGH'}`)],
    [t('leak.assessment'), leak.assessment],
    [t('leak.reported'), leak.reportedAt && dates.dateTime(leak.reportedAt)],
    [t('leak.reason'), leak.reportReason],
    [t('leak.informed'), leak.informedAt && dates.dateTime(leak.informedAt)],
    [t('leak.notInformed'), leak.informReason],
    [t('leak.closed'), leak.closedAt && dates.dateTime(leak.closedAt)],
  ];
  return (
    <Card as="article" level={level} look={leak.state === 'OPEN' ? 'marked' : 'plain'} title={t('leak.title', { number: leak.caseNumber, organisation: leak.organisation })}>
      <Cluster>
        <Tag tone={leak.state === 'OPEN' ? 'warn' : leak.state === 'CLOSED' ? 'good' : 'accent'}>{t(`leak.state.${leak.state as 'OPEN'}`)}</Tag>
        {(leak.state === 'OPEN' || leak.state === 'ASSESSED') && <Clock discoveredAt={leak.discoveredAt} />}
      </Cluster>
      <Definitions items={lines.filter(([, value]) => value).map(([term, value]) => ({ term, value }))} />
      {children}
    </Card>
  );
}

/** What is left of the 72 hours; it goes on while one looks. */
function Clock({ discoveredAt }: { discoveredAt: string }) {
  const t = useT(recallMessages);
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  const left = hoursLeft(new Date(discoveredAt), now);
  return <Tag tone={left < 0 ? 'alarm' : 'plain'}>{left < 0 ? t('leak.clock.over') : left === 0 ? t('leak.clock.last') : t('leak.clock.left', { count: left })}</Tag>;
}
