import { Link, PageTitle, Stack, useT } from '@casustafel/ui';
import type { ReactNode } from 'react';
import { CaseWhere } from './case-where';
import { caseFileMessages } from './case-file.messages';
import type { CaseInView, SeatInView } from './case-in-view';
import { SeatsPanel } from './seats-panel';

/** Who has a seat in a case that is already loaded. */
export function SeatsScreen({ caseFile, seats, children }: { caseFile: CaseInView; seats: readonly SeatInView[]; children?: ReactNode }) {
  const t = useT(caseFileMessages);
  return (
    <div className="ct-page">
      <CaseWhere caseFile={caseFile} seats={seats} />
      <PageTitle tab={t('seats.tab')} under={<Link href={`/cases/${caseFile.id}`}>{t('back')}</Link>}>
        {t('seats.title')}
      </PageTitle>
      <Stack gap={6}>
        <SeatsPanel caseFile={caseFile} seats={seats} />
        {children}
      </Stack>
    </div>
  );
}
