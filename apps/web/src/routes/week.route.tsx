import { useQuery } from '@casustafel/client';
import { graphql } from '@casustafel/contract/graphql';
import { MyActions } from '@casustafel/decision-web';
import { MyWeekScreen } from '@casustafel/directory-web';

const NUMBERS = graphql(`
  query CaseNumbers {
    myCases {
      id
      number
    }
  }
`);

/** The first page after signing in. */
export default function Route() {
  const numbers = useQuery(NUMBERS);
  return (
    <MyWeekScreen>
      <MyActions caseNumberOf={(caseId) => numbers.data?.myCases.find(({ id }) => id === caseId)?.number} />
    </MyWeekScreen>
  );
}
