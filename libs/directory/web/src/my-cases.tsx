import { Card, Cluster, Link, LinkButton, Notice, Paragraph, Row, Rows, Tag, useDates, useT } from '@casustafel/ui';
import type { SeatFunction } from '@casustafel/kernel';
import type { MyCase } from './my-week.documents';
import { myWeekMessages } from './my-week.messages';
import { FamilyWords } from './table-day';

/** The conferences this person is invited to, the soonest first, with what they have not shared yet. */
export function Invitations({ cases }: { cases: readonly MyCase[] }) {
  const t = useT(myWeekMessages);
  const dates = useDates();
  const coming = cases.flatMap((myCase) => (myCase.next ? [{ myCase, next: myCase.next }] : [])).sort((one, other) => `${one.next.date}${one.next.startsAt}`.localeCompare(`${other.next.date}${other.next.startsAt}`));
  if (coming.length === 0) return <Notice kind="empty" title={t('invitations.none')}>{t('invitations.noneText')}</Notice>;
  return (
    <Card title={t('invitations')}>
      <Rows>
        {coming.map(({ myCase, next }) => (
          <Row key={myCase.id} current={next.phase === 'LIVE'} end={<LinkButton href={`/cases/${myCase.id}/conferences/${next.id}`} aria-label={`${t('enter')}, ${t('case', { number: myCase.number })}`}>{t('enter')}</LinkButton>}>
            <Cluster>
              <strong>{t('when', { day: dates.day(next.date), time: next.startsAt.replace(':', '.') })}</strong>
              {next.phase === 'LIVE' && <Tag tone="accent">{t('live')}</Tag>}
              {myCase.notShared > 0 && <Tag tone="warn">{t('notShared', { count: myCase.notShared })}</Tag>}
            </Cluster>
            <Link href={`/cases/${myCase.id}`}>{t('case', { number: myCase.number })}</Link>, <FamilyWords familyRoles={myCase.familyRoles} />
            <Paragraph muted small>{`${myCase.table} · ${t('as', { function: t(`function.${myCase.function as SeatFunction}`) })}`}</Paragraph>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}

/** Every case this person has a seat in, with when it was last on the table and the report of that day. */
export function CaseList({ cases }: { cases: readonly MyCase[] }) {
  const t = useT(myWeekMessages);
  const dates = useDates();
  if (cases.length === 0) return <Notice kind="empty" title={t('cases.none')}>{t('cases.noneText')}</Notice>;
  return (
    <Card title={t('cases')}>
      <Rows>
        {cases.map(({ id, number, table, last, familyRoles, seatedAt, notShared, asked }) => (
          <Row key={id} end={last && <Link href={`/cases/${id}/conferences/${last.id}/report`}>{t('report', { date: dates.date(last.date) })}</Link>}>
            <Cluster>
              <Link href={`/cases/${id}`}>{t('case', { number })}</Link>
              <span>
                <FamilyWords familyRoles={familyRoles} />
              </span>
              {notShared > 0 && <Tag tone="warn">{t('notShared', { count: notShared })}</Tag>}
              {asked > 0 && <Tag tone="accent">{t('asked', { count: asked })}</Tag>}
            </Cluster>
            <Paragraph muted small>{`${table} · ${last ? t('last', { date: dates.date(last.date) }) : t('never')} · ${t('seatedSince', { date: dates.date(seatedAt) })}`}</Paragraph>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
