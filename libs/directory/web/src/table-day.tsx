import { LinkButton, Paragraph, Row, Rows, Card, Link, Tag, useDates, useT } from '@casustafel/ui';
import type { SeatFunction } from '@casustafel/kernel';
import { dayPlan, type PlannedSlot } from './day-plan';
import type { MyCase, MyTable } from './my-week.documents';
import { myWeekMessages } from './my-week.messages';

/** One day of a table that this person chairs, slot by slot. */
export function TableDay({ table, date, cases }: { table: MyTable; date: string; cases: readonly MyCase[] }) {
  const t = useT(myWeekMessages);
  const dates = useDates();
  return (
    <Card title={t('plan.day', { table: table.name, day: dates.day(date) })}>
      <Rows label={t('plan.label', { table: table.name })}>
        {dayPlan(table, date, cases).map((planned) => (
          <Row key={planned.slot} current={planned.myCase?.next?.phase === 'LIVE'} end={<SlotEnd planned={planned} />}>
            <strong className="ct-numeric">{planned.startsAt.replace(':', '.')}</strong> <SlotWords planned={planned} />
          </Row>
        ))}
      </Rows>
    </Card>
  );
}

function SlotWords({ planned: { myCase, taken } }: { planned: PlannedSlot }) {
  const t = useT(myWeekMessages);
  if (!myCase) return <span className="ct-muted">{taken ? `${t('plan.taken')}, ${t('plan.takenHelp')}` : t('plan.free')}</span>;
  return (
    <>
      <Link href={`/cases/${myCase.id}`}>{t('case', { number: myCase.number })}</Link>, <FamilyWords familyRoles={myCase.familyRoles} />
      <Paragraph muted small>
        {`${t('as', { function: t(`function.${myCase.function as SeatFunction}`) })} · ${myCase.notShared > 0 ? t('notShared', { count: myCase.notShared }) : t('plan.prepared')}`}
      </Paragraph>
    </>
  );
}

function SlotEnd({ planned: { myCase } }: { planned: PlannedSlot }) {
  const t = useT(myWeekMessages);
  if (!myCase?.next) return null;
  return (
    <>
      {myCase.next.phase === 'LIVE' && <Tag tone="accent">{t('live')}</Tag>}
      <LinkButton href={`/cases/${myCase.id}/conferences/${myCase.next.id}`} aria-label={`${t('enter')}, ${t('case', { number: myCase.number })}`}>{t('enter')}</LinkButton>
    </>
  );
}

/** "2 ouders, 3 kinderen": how many of each, never who. */
export function FamilyWords({ familyRoles }: { familyRoles: readonly string[] }) {
  const t = useT(myWeekMessages);
  const counted = (['PARENT', 'CHILD', 'NETWORK'] as const).map((role) => ({ role, count: familyRoles.filter((each) => each === role).length }));
  return <>{counted.filter(({ count }) => count > 0).map(({ role, count }) => t(`role.${role}`, { count })).join(', ')}</>;
}
