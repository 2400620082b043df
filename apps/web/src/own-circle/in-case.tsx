import { EmergencyLines } from '@casustafel/emergency-web';
import type { CaseNow } from '../case-view/use-case-view';

/** In the case itself: that somebody saw it in an emergency. */
export default function InCase({ now }: { now: CaseNow }) {
  return <EmergencyLines emergencies={now.emergencyAccesses} />;
}
