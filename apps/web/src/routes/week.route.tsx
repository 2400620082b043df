import { MyActions } from '@casustafel/decision-web';
import { MyWeekScreen } from '@casustafel/directory-web';
import { MandateRecalls } from '@casustafel/recall-web';

/** The first page after signing in. */
export default function Route() {
  return <MyWeekScreen more={(numberOf) => <><MandateRecalls /><MyActions caseNumberOf={numberOf} /></>} />;
}
