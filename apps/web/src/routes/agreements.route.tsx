import { AgreementScreen } from '@casustafel/agreement-web';

/** What the region agreed about sharing, for its administrators. */
export default function Route() {
  return <AgreementScreen />;
}
