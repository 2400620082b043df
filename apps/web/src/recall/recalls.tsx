import { OwnLeaks, RecallNotices, RecallStatus, SupplyRefusals, WronglyShared } from '@casustafel/recall-web';
import type { CaseNow } from '../case-view/use-case-view';
import { factLabel } from '../room/labels';

type Fact = Pick<CaseNow['contributions'][number], 'id' | 'sharedAt' | 'withdrawnAt'>;

/** What was called back of what the viewer had read: above everything else of the case, until they confirmed. */
export const Recalls = ({ now }: { now: CaseNow }) => (
  <RecallNotices
    notices={now.recallNotices}
    labelOf={(id) => {
      const fact = now.contributions.find((each) => each.id === id);
      return (fact && factLabel(fact)) || undefined;
    }}
  />
);

/** Who does not give, as a quiet line beside the facts; who sits here can say so, under the act that obliges to give. */
export const NotGiving = ({ now }: { now: CaseNow }) => (
  <SupplyRefusals caseId={now.caseFile.id} refusals={now.supplyRefusals} mayRefuse={now.caseFile.legalMode === 'WGS' && now.caseFile.closedAt === null && now.seats.some(({ self, live }) => self && live)} />
);

export const Leaks = ({ now }: { now: CaseNow }) => <OwnLeaks leaks={now.leakRecords} />;

/** Under a card of one's own: who was told of it and confirmed, and the way to say that it should not have been shared. */
export const OfOwnFact = ({ now, fact }: { now: CaseNow; fact: Fact }) => (
  <>
    {(fact.sharedAt || fact.withdrawnAt) && <WronglyShared caseId={now.caseFile.id} contributionId={fact.id} />}
    <RecallStatus contributionId={fact.id} notices={now.recallNotices} />
  </>
);
