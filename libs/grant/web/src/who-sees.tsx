import { Await, useQuery } from '@casustafel/client';
import { Table, useDates, useLanguage, useT } from '@casustafel/ui';
import type { TableSeat } from './access-request';
import { WhoSeesDocument } from './grant.documents';
import { grantMessages } from './grant.messages';

/** For its owner: who at the table sees this item, at which level, and why. */
export function WhoSees({ caseId, id, seats }: { caseId: string; id: string; seats: readonly TableSeat[] }) {
  const t = useT(grantMessages);
  const dates = useDates();
  const { language } = useLanguage();
  const query = useQuery(WhoSeesDocument, { caseId, id, language });
  const seatOf = (seatId: string): TableSeat | undefined => seats.find((seat) => seat.id === seatId);
  return (
    <Await query={query}>
      {({ whoSees }) => (
        <Table
          caption={t('sees.title')}
          rows={whoSees}
          rowKey={({ seatId }) => seatId}
          columns={[
            { key: 'who', heads: true, title: t('sees.person'), cell: ({ seatId }) => [seatOf(seatId)?.name, seatOf(seatId)?.organisation].filter(Boolean).join(', ') },
            { key: 'level', title: t('sees.level'), cell: ({ level }) => t(`level.${level as 'FULL'}`) },
            {
              key: 'why', title: t('sees.why'),
              cell: ({ because, until, text, article, missing, mayBeLiftedBy }) => (
                <>
                  {t(`because.${because as 'NAMED'}`)}
                  {until && ` ${t('sees.until', { when: dates.dateTime(new Date(new Date(until).getTime() - 1)) })}`}
                  {text && because !== 'NOT_NAMED' && (
                    <>
                      <br />
                      <span className="ct-muted ct-small">{text}{article && ` (${article})`}</span>
                    </>
                  )}
                  {missing.length > 0 && because !== 'NOT_NAMED' && (
                    <>
                      <br />
                      <span className="ct-muted ct-small">
                        {t('missing', { what: missing.map((lack) => t(`lacks.${lack as 'gate'}`)).join(' ') })} {mayBeLiftedBy.length > 0 && t('grant.lifts', { who: mayBeLiftedBy.map((who) => t(`lifts.${who as 'CHAIR'}`)).join(', ') })}
                      </span>
                    </>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </Await>
  );
}
