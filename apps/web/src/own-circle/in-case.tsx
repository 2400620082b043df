import { EmergencyLines, useNewEmergencySaid } from '@casustafel/emergency-web';
import type { CaseNow } from '../case-view/use-case-view';

/** In the case itself: that somebody saw it in an emergency. What runs or still has to be judged, and said when it comes. */
export default function InCase({ now: { emergencyAccesses } }: { now: CaseNow }) {
  useNewEmergencySaid(emergencyAccesses);
  return <EmergencyLines emergencies={emergencyAccesses.filter(({ verdict }) => !verdict)} />;
}
