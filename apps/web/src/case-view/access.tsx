import { AskForScope, RequestsInbox, WhoSees, WhyButton } from '@casustafel/grant-web';
import { Stack } from '@casustafel/ui';
import { factLabel } from '../room/labels';
import type { CaseNow } from './use-case-view';

type Fact = CaseNow['contributions'][number];

/** Asking and granting in this case: what was asked of us, what I asked, and the place to ask. */
export function Access({ now }: { now: CaseNow }) {
  const { caseFile, seats, contributions } = now;
  const own = contributions.filter((fact) => fact.viewerMay.share && fact.category).map((fact) => ({ id: fact.id, category: String(fact.category), label: factLabel(fact) }));
  return (
    <Stack gap={6}>
      <RequestsInbox requests={now.accessRequests} seats={seats} own={own} labelOf={(id) => labelIn(contributions, id)} />
      <AskForScope caseId={caseFile.id} seats={seats} />
    </Stack>
  );
}

/** Under a card that shows less than everything: why, and the way to ask. */
export const WhyNoMore = ({ now, fact, level }: { now: CaseNow; fact: Pick<CaseNow['hints'][number], 'id' | 'conclusion' | 'summary'>; level: string }) =>
  level === 'FULL' ? null : <WhyButton caseId={now.caseFile.id} itemId={fact.id} label={fact.conclusion ?? fact.summary ?? ''} seen={level} />;

/** Under one's own card: who sees it, how much, and why. */
export const WhoSeesThis = ({ now, id }: { now: CaseNow; id: string }) => <WhoSees caseId={now.caseFile.id} id={id} seats={now.seats} />;

const labelIn = (facts: readonly Fact[], id: string): string | undefined => {
  const fact = facts.find((each) => each.id === id);
  return (fact && factLabel(fact)) || undefined;
};
