import { EmergencyScreen, EmergencyStart } from '@casustafel/emergency-web';
import { useLocation } from 'wouter';

/** Opening one, and the case while it runs. */
export default function Route({ id }: { id?: string }) {
  const [, go] = useLocation();
  return id ? <EmergencyScreen key={id} id={id} /> : <EmergencyStart onOpened={(opened) => go(`/emergency/${opened}`)} />;
}
