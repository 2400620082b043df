import { HandoverSheet, standInMessages, type SheetLine, type SheetPart } from '@casustafel/stand-in-web';
import { Notice, useDates, useT } from '@casustafel/ui';
import type { CaseNow } from '../case-view/use-case-view';
import { factLabel, labelOf } from '../room/labels';

type Handover = CaseNow['handovers'][number];

const OVER = ['SETTLED', 'MAINTAINED', 'WITHDRAWN'];

/** The sheet drawn from the case as its reader may know it now: what they no longer may know is no longer on it. */
export function HandoverPage({ now, handoverId }: { now: CaseNow; handoverId: string }) {
  const parts = useParts(now);
  const handover = now.handovers.find(({ id }) => id === handoverId);
  if (!handover) return <Notice kind="forbidden" />;
  const nameOf = (seatId: string): string => {
    const seat = now.seats.find(({ id }) => id === seatId);
    return seat ? `${seat.name}, ${seat.organisation}` : '';
  };
  const { id, number } = now.caseFile;
  return <HandoverSheet handover={handover} from={nameOf(handover.fromSeatId)} to={nameOf(handover.toSeatId)} caseNumber={number} caseHref={`/cases/${id}`} parts={parts(handover)} />;
}

function useParts(now: CaseNow): (handover: Handover) => Readonly<Record<SheetPart, readonly SheetLine[]>> {
  const t = useT(standInMessages);
  const dates = useDates();
  const action = ({ id, text, dueOn }: CaseNow['actions'][number]): SheetLine => ({ id, text, under: t('sheet.due', { date: dates.date(dueOn) }) });
  const dissent = ({ id, sentence, weight, targetKind, targetId }: CaseNow['tegenspraken'][number]): SheetLine => ({
    id, text: sentence, under: [weight === 'WEIGHTY_OBJECTION' && t('sheet.weighty'), labelOf(now, { targetKind, targetId })].filter(Boolean).join(' · '),
  });
  const open = now.tegenspraken.filter(({ state }) => !OVER.includes(state));
  return ({ actionIds, tegenspraakIds, contributionIds }) => ({
    actions: now.actions.filter(({ id }) => actionIds.includes(id)).map(action),
    answers: open.filter(({ id }) => tegenspraakIds.includes(id)).map(dissent),
    facts: now.contributions.filter(({ id, withdrawnAt }) => contributionIds.includes(id) && !withdrawnAt).map((fact) => ({ id: fact.id, text: factLabel(fact) })),
    dissents: open.filter(({ id }) => !tegenspraakIds.includes(id)).map(dissent),
    safety: now.actions.filter(({ track, state }) => track === 'SAFETY' && state === 'OPEN').map(action),
  });
}
