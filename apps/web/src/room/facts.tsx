import { FactList } from '@casustafel/contribution-web';
import { Insertable } from '@casustafel/ui';
import { PickProtected } from '@casustafel/vault-web';
import { WhoSeesThis, WhyNoMore } from '../case-view/access';
import { ConsentChoice } from '../case-view/consent-choice';
import type { CaseNow } from '../case-view/use-case-view';
import { ReadAlouds, ToGuest } from '../guests/guests';
import { NotGiving, OfOwnFact, Recalls } from '../recall/recalls';
import { Disagree } from './dissents';
import { factLabel } from './labels';

/** The facts; what was called back of them stands above, who does not give beneath. Those of others can be disputed while a conference is there to hear it. */
export const Facts = ({ now, conferenceId }: { now: CaseNow; conferenceId: string | null }) => (
  <Insertable by={(insert) => <PickProtected caseId={now.caseFile.id} onPick={insert} />}>
    <FactList
      caseId={now.caseFile.id}
      facts={now.contributions}
      hints={now.hints}
      seats={now.seats}
      persons={now.persons}
      above={<><Recalls now={now} /><ReadAlouds now={now} conferenceId={conferenceId} /></>}
      consent={(field) => <ConsentChoice caseId={now.caseFile.id} {...field} />}
      why={(hint) => <WhyNoMore now={now} fact={hint} level={hint.level} />}
      more={(fact) => (
        <>
          {fact.viewerMay.share || fact.withdrawnAt
            ? <><WhoSeesThis now={now} id={fact.id} /><OfOwnFact now={now} fact={fact} /></>
            : conferenceId && <Disagree now={now} conferenceId={conferenceId} target={{ kind: 'CONTRIBUTION', id: fact.id, label: factLabel(fact) }} />}
          <ToGuest now={now} fact={fact} conferenceId={conferenceId} />
        </>
      )}
    />
    <NotGiving now={now} />
  </Insertable>
);
