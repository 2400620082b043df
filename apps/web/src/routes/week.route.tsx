import { MyActions } from '@casustafel/decision-web';
import { MyWeekScreen } from '@casustafel/directory-web';

/** The first page after signing in. */
export default function Route() {
  return <MyWeekScreen more={(numberOf) => <MyActions caseNumberOf={numberOf} />} />;
}
