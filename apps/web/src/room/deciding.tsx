import { ActionList, DecisionList, type Citable } from '@casustafel/decision-web';
import { FamilySheet } from '@casustafel/family-web';
import { Card, Paragraph, Stack, useT } from '@casustafel/ui';
import { familyAt } from '../case-view/family';
import type { CaseNow } from '../case-view/use-case-view';
import { Disagree } from './dissents';
import { factLabel } from './labels';
import type { Conference } from './room-page';
import { roomMessages } from './room.messages';

interface Props {
  readonly now: CaseNow;
  readonly conference: Conference;
}

const liveId = ({ phase, id }: Conference): string | null => (phase === 'LIVE' ? id : null);

/** What a decision may rest on: what everybody here calls by the same words. */
const citable = (now: CaseNow): readonly Citable[] => [
  ...now.conclusions.map(({ id, text }) => ({ kind: 'CONCLUSION' as const, id, label: text })),
  ...now.hypotheses.map(({ id, text }) => ({ kind: 'HYPOTHESIS' as const, id, label: text })),
  ...now.contributions.filter(({ withdrawnAt }) => !withdrawnAt).map((fact) => ({ kind: 'CONTRIBUTION' as const, id: fact.id, label: factLabel(fact) })),
];

/** What the table decides, with the way to object. */
export const Decisions = ({ now, conference }: Props) => (
  <DecisionList
    caseId={now.caseFile.id}
    decisions={now.decisions.filter(({ conferenceId }) => conferenceId === conference.id)}
    seats={now.seats}
    dissents={now.tegenspraken}
    citable={citable(now)}
    conferenceId={liveId(conference)}
    more={(decision) => conference.phase === 'LIVE' && <Disagree now={now} conferenceId={conference.id} target={{ kind: 'DECISION', id: decision.id, label: decision.text }} />}
  />
);

/** What was agreed, on the two tracks; open ones of every conference of the case. */
export const Actions = ({ now, conference }: Props) => (
  <ActionList
    caseId={now.caseFile.id}
    actions={now.actions}
    seats={now.seats}
    persons={now.persons}
    decisions={now.decisions}
    conferenceId={liveId(conference)}
    more={(action) => conference.phase === 'LIVE' && <Disagree now={now} conferenceId={conference.id} target={{ kind: 'ACTION', id: action.id, label: action.text }} />}
  />
);

/** Open actions first, then why we are here today. */
export function Opening({ now, conference }: Props) {
  const t = useT(roomMessages);
  const open = now.actions.filter(({ state, conferenceId }) => state === 'OPEN' && conferenceId !== conference.id);
  return (
    <Stack gap={6}>
      {open.length > 0 && (
        <ActionList caseId={now.caseFile.id} title={t('actionsFirst')} actions={open} seats={now.seats} persons={now.persons} decisions={now.decisions} conferenceId={null} />
      )}
      <Card title={t('aim')}>
        <Paragraph>{now.caseFile.goal}</Paragraph>
      </Card>
    </Stack>
  );
}

/** Step 5: who tells whom what, in which form and apart where needed; and what else was agreed. */
export function Family({ now, conference }: Props) {
  return (
    <Stack gap={6}>
      <FamilySheet at={familyAt(now)} messages={now.familyMessages} />
      <Actions now={now} conference={conference} />
    </Stack>
  );
}
