import { DeclareOwnCircle, ownCircleMessages } from '@casustafel/own-circle-web';
import { Disclosure, useT } from '@casustafel/ui';

/** Of one's own seat, at any moment: that one knows the family after all. */
export default function Declare({ seatId }: { seatId: string }) {
  const t = useT(ownCircleMessages);
  return <Disclosure title={t('declare.title')}><DeclareOwnCircle seatId={seatId} /></Disclosure>;
}
