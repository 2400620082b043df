import { Explanation } from '@casustafel/analysis-web';
import { FactCard, HintCard, isWhole, type WholeOf } from '@casustafel/contribution-web';
import { byDate, MessageCard } from '@casustafel/family-web';
import { ActionList, DecisionCard } from '@casustafel/decision-web';
import type { Section } from '@casustafel/report-web';
import { SignedChoiceForm, SpreadView } from '@casustafel/score-web';
import { TegenspraakThread } from '@casustafel/tegenspraak-web';
import { Stack } from '@casustafel/ui';
import type { ReactNode } from 'react';
import type { CaseViewPage } from '../case-view/case-view.document';
import { citableFacts, factLabel, labelOf } from '../room/labels';

const NOTHING_TO_DO = { share: false, withdraw: false, correct: false };

type WholeView = Omit<CaseViewPage, 'contributions'> & { readonly contributions: readonly WholeOf<CaseViewPage['contributions'][number]>[] };

/** Null where this reader may read nothing: the frame has one fixed sentence for that. */
const listed = <T,>(things: readonly T[], draw: (thing: T) => ReactNode): ReactNode => (things.length > 0 ? <Stack>{things.map(draw)}</Stack> : null);

/** The sections of a report, drawn by the same parts as the room, to be read and not to be acted on. */
export function sectionsOf(page: CaseViewPage, conferenceId: string): Readonly<Record<Section, ReactNode>> {
  const view = { ...page, contributions: page.contributions.filter(isWhole) };
  const hints = page.contributions.filter((one) => !isWhole(one));
  const { seats, persons } = view;
  const organisationOf = (id: string): string => seats.find((seat) => seat.organisationId === id)?.organisation ?? '';
  const facts = view.contributions.filter(({ withdrawnAt }) => !withdrawnAt);
  const lines = view.scoreLines.filter((line) => line.conferenceId === conferenceId && line.rounds.some(({ state }) => state === 'REVEALED'));
  const decisions = view.decisions.filter((decision) => decision.conferenceId === conferenceId);
  return {
    facts: listed([...facts, ...hints], (one) => isWhole(one)
      ? <FactCard key={one.id} fact={{ ...one, viewerMay: NOTHING_TO_DO }} seats={seats} persons={persons} organisation={organisationOf(one.organisationId)} />
      : <HintCard key={one.id} hint={one} seats={seats} persons={persons} />),
    safety: listed(lines, (line) => (
      <Stack key={line.id}>
        <SpreadView line={line} seats={seats} persons={persons} facts={facts} leads={false} level={3} still />
        <SignedChoiceForm line={line} seats={seats} leads={false} />
      </Stack>
    )),
    analysis: explained(view, conferenceId),
    tegenspraak: listed(view.tegenspraken, (dissent) => (
      <TegenspraakThread key={dissent.id} dissent={dissent} ground={view.tegenspraakGrounds.find(({ tegenspraakId }) => tegenspraakId === dissent.id)} seats={seats} facts={citableFacts(view)} targetLabel={labelOf(view, dissent)} earlier={dissent.conferenceId !== conferenceId} still />
    )),
    decisions: listed(decisions, (decision) => <DecisionCard key={decision.id} decision={{ ...decision, viewerMay: { respond: false, close: false, drop: false } }} seats={seats} dissents={view.tegenspraken} citable={facts.map((fact) => ({ kind: 'CONTRIBUTION', id: fact.id, label: factLabel(fact) }))} />),
    actions: view.actions.length > 0 ? <ActionList caseId={view.caseFile[0]?.id ?? ''} actions={view.actions.map((action) => ({ ...action, viewerMay: { end: false } }))} seats={seats} persons={persons} decisions={decisions} conferenceId={null} title={null} /> : null,
    family: listed([...view.familyMessages].sort(byDate), (message) => (
      <MessageCard key={message.id} message={message} at={{ caseId: message.caseId, persons, seats, facts: citableFacts(view), together: [], stamp: null }} still />
    )),
  };
}

/** The explanation as it was at the end: the phase leaves no way to add to it here. */
function explained({ contributions, tableFacts, seats, persons, factors, hypotheses, marks, conclusions, caseFile }: WholeView, conferenceId: string): ReactNode {
  const none = [factors, hypotheses, conclusions].every((things) => things.every((thing) => thing.conferenceId !== conferenceId));
  if (none) return null;
  return (
    <Explanation
      at={{ caseId: caseFile[0]?.id ?? '', conferenceId, phase: 'CLOSED', facts: contributions, tableFacts, seats, persons }}
      factors={factors.map((factor) => ({ ...factor, viewerMay: { change: false, remove: false } }))}
      hypotheses={hypotheses.map((hypothesis) => ({ ...hypothesis, viewerMay: { change: false, mark: false } }))}
      marks={marks}
      conclusions={conclusions.map((conclusion) => ({ ...conclusion, viewerMay: { write: false } }))}
    />
  );
}
