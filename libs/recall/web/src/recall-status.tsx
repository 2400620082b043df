import { Disclosure, Row, Rows, useDates, useT } from '@casustafel/ui';
import type { Notice } from './recall';
import { recallMessages } from './recall.messages';

/** At an item of one's own: which organisations were told, and which of them confirmed. Nothing where nobody had read it. */
export function RecallStatus({ contributionId, notices }: { contributionId: string; notices: readonly Notice[] }) {
  const t = useT(recallMessages);
  const dates = useDates();
  const told = notices.filter((notice) => notice.own && notice.contributionId === contributionId);
  if (told.length === 0) return null;
  const stateOf = ({ confirmedAt, told: reached, toldAt }: Notice): string =>
    confirmedAt ? t('status.confirmed', { at: dates.dateTime(confirmedAt) }) : reached ? t('status.told', { at: dates.dateTime(toldAt) }) : t('status.notTold');
  return (
    <Disclosure title={t('status.title')}>
      <Rows label={t('status.title')}>
        {told.map((notice) => <Row key={notice.id}>{t('status.row', { organisation: notice.organisation, state: stateOf(notice) })}</Row>)}
      </Rows>
    </Disclosure>
  );
}
