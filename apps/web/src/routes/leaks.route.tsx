import { LeakScreen } from '@casustafel/recall-web';

/** Data leaks, for the privacy officer. */
export default function Route() {
  return <LeakScreen />;
}
