import { HeaderWhere, useT } from '@casustafel/ui';
import { caseFileMessages } from './case-file.messages';
import { functionOf, type CaseInView, type SeatInView } from './case-in-view';

/** In the header: which case this is, and what this person is in it. */
export function CaseWhere({ caseFile, seats }: { caseFile: Pick<CaseInView, 'number'>; seats: readonly SeatInView[] }) {
  const t = useT(caseFileMessages);
  const self = seats.find((seat) => seat.self && seat.live);
  return (
    <HeaderWhere>
      {t('case', { number: caseFile.number })}
      {self && ` · ${t(`function.${functionOf(self)}`)}`}
    </HeaderWhere>
  );
}
