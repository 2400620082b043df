import { EmergencyLines } from '@casustafel/emergency-web';
import type { CaseNow } from '../case-view/use-case-view';

/** Those that were judged: for whoever looks back. */
export default function Judged({ now }: { now: CaseNow }) {
  return <EmergencyLines emergencies={now.emergencyAccesses.filter(({ verdict }) => verdict)} />;
}
