import { Await, useMine, useQuery, useViewer } from '@casustafel/client';
import { Card, LinkButton, PageTitle, Paragraph, Stack, useT } from '@casustafel/ui';
import type { ReactNode } from 'react';
import { daysToShow } from './day-plan';
import { CaseList, Invitations } from './my-cases';
import { MyWeekDocument, type MyCase, type MyTable } from './my-week.documents';
import { myWeekMessages } from './my-week.messages';
import { TableDay } from './table-day';

interface Props {
  /** What other slices have for this person, such as their open actions; told how a case of theirs is called. */
  readonly more?: (numberOf: (caseId: string) => string | undefined) => ReactNode;
}

/** The first page of everybody: for a chair the day plan of the table, for a partner what concerns them. */
export function MyWeekScreen({ more }: Props) {
  const t = useT(myWeekMessages);
  const viewer = useViewer();
  const week = useQuery(MyWeekDocument, {});
  useMine(week.again);
  const chairs = (viewer?.chairs.length ?? 0) > 0;
  return (
    <div className="ct-page">
      <PageTitle tab={t(chairs ? 'week.tab' : 'mine.tab')}>{t(chairs ? 'week.title' : 'mine.title')}</PageTitle>
      {viewer?.offices.includes('PRIVACY_OFFICER') && <ToTheLog />}
      <Await query={week}>
        {({ myCases, caseTables }) => (
          <Stack gap={6}>
            {caseTables.length > 0 ? <Plans tables={caseTables} cases={myCases} /> : <Invitations cases={myCases} />}
            {more?.((caseId) => myCases.find(({ id }) => id === caseId)?.number)}
            <CaseList cases={myCases} />
          </Stack>
        )}
      </Await>
    </div>
  );
}

function Plans({ tables, cases }: { tables: readonly MyTable[]; cases: readonly MyCase[] }) {
  const t = useT(myWeekMessages);
  return (
    <>
      <div>
        <LinkButton href="/cases/new" purpose="primary">{t('new')}</LinkButton>
      </div>
      {tables.flatMap((table) => daysToShow(table).map((date) => <TableDay key={`${table.id} ${date}`} table={table} date={date} cases={cases} />))}
    </>
  );
}

function ToTheLog() {
  const t = useT(myWeekMessages);
  return (
    <Card>
      <Paragraph>{t('office.PRIVACY_OFFICER')}</Paragraph>
      <LinkButton href="/log" purpose="primary">{t('office.log')}</LinkButton>
    </Card>
  );
}
