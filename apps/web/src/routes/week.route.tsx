import { MyActions } from '@casustafel/decision-web';
import { MyWeekScreen } from '@casustafel/directory-web';
import { lazy, Suspense } from 'react';

// For few, or asked beside the rest: not worth a second of everybody's first page.
const MandateRecalls = lazy(() => import('../recall/mandate'));
const NewForMe = lazy(() => import('../new-for-me/newest'));
const OwnCircleAndEmergencies = lazy(() => import('../own-circle/week'));

/** The first page after signing in. */
export default function Route() {
  return <MyWeekScreen more={(numberOf) => <><Suspense fallback={null}><OwnCircleAndEmergencies /><MandateRecalls /></Suspense><Suspense fallback={null}><NewForMe /></Suspense><MyActions caseNumberOf={numberOf} /></>} />;
}
