import { MyActions } from '@casustafel/decision-web';
import { MyWeekScreen } from '@casustafel/directory-web';
import { lazy, Suspense } from 'react';

// For few, and not worth a second of everybody's first page.
const MandateRecalls = lazy(() => import('../recall/mandate'));
const OwnCircleAndEmergencies = lazy(() => import('../own-circle/week'));

/** The first page after signing in. */
export default function Route() {
  return <MyWeekScreen more={(numberOf) => <><Suspense fallback={null}><OwnCircleAndEmergencies /><MandateRecalls /></Suspense><MyActions caseNumberOf={numberOf} /></>} />;
}
