import { NewCaseScreen } from '@casustafel/case-file-web';

/** Starting a case. */
export default function Route() {
  return <NewCaseScreen />;
}
