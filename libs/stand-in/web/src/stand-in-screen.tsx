import { Await, useQuery } from '@casustafel/client';
import { Notice, PageTitle, Paragraph, Stack, useT } from '@casustafel/ui';
import { HandOverFor } from './hand-over-for';
import { NameStandInForm } from './name-stand-in-form';
import { StandInDeskDocument } from './stand-in.documents';
import { standInMessages } from './stand-in.messages';
import { StandInList } from './stand-in-list';

/** For whoever holds the mandate of an organisation: who represents it at which table, without a word of any case. */
export function StandInScreen() {
  const t = useT(standInMessages);
  const desk = useQuery(StandInDeskDocument, {});
  return (
    <div className="ct-page">
      <PageTitle tab={t('tab')}>{t('title')}</PageTitle>
      <Paragraph muted>{t('lead')}</Paragraph>
      <Await query={desk}>
        {({ standInDesk }) =>
          standInDesk.seats.length === 0 ? (
            <Notice kind="empty" title={t('none.title')}>{t('none.text')}</Notice>
          ) : (
            <Stack gap={6}>
              <NameStandInForm desk={standInDesk} onDone={desk.again} />
              <StandInList desk={standInDesk} onDone={desk.again} />
              <HandOverFor desk={standInDesk} onDone={desk.again} />
            </Stack>
          )
        }
      </Await>
    </div>
  );
}
