import { AccessLogScreen } from '@casustafel/audit-web';

/** The access log, for the privacy officer. */
export default function Route() {
  return <AccessLogScreen />;
}
