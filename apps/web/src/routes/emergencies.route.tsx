import { EmergencyDesk } from '@casustafel/emergency-web';

/** What was opened in an emergency, for the privacy officer to judge. */
export default function Route() {
  return <EmergencyDesk />;
}
