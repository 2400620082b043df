import { MyWeekScreen } from '@casustafel/directory-web';

/** The first page after signing in. */
export default function Route() {
  return <MyWeekScreen />;
}
