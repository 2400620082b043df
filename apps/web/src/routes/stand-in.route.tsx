import { StandInScreen } from '@casustafel/stand-in-web';

/** Who stands in for whom, for whoever holds the mandate of an organisation. */
export default function Route() {
  return <StandInScreen />;
}
