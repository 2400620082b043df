import { FactList } from '@casustafel/contribution-web';
import type { CaseNow } from '../case-view/use-case-view';
import { Disagree } from './dissents';
import { factLabel } from './labels';

/** The facts, those of others with the way to disagree while a conference is there to hear it. */
export const Facts = ({ now, conferenceId }: { now: CaseNow; conferenceId: string | null }) => (
  <FactList
    caseId={now.caseFile.id}
    facts={now.contributions}
    hints={now.hints}
    seats={now.seats}
    persons={now.persons}
    more={(fact) => conferenceId && !fact.withdrawnAt && !fact.viewerMay.share && <Disagree now={now} conferenceId={conferenceId} target={{ kind: 'CONTRIBUTION', id: fact.id, label: factLabel(fact) }} />}
  />
);
