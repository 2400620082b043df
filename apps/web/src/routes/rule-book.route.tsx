import { RuleBookScreen } from '@casustafel/agreement-web';

/** The rules and the agreement in force, in words. */
export default function Route() {
  return <RuleBookScreen />;
}
