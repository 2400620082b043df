import { TRACKS } from '@casustafel/decision-domain';
import { Button, Card, Cluster, Heading, Notice, Rows, Stack, useT } from '@casustafel/ui';
import { useState, type ReactNode } from 'react';
import { ActionForm } from './action-form';
import { ActionRow } from './action-row';
import { byUrgency, nameOf, type ActionInView, type DecisionInView, type TablePerson, type TableSeat } from './decision';
import { decisionMessages } from './decision.messages';

interface Props {
  readonly caseId: string;
  readonly actions: readonly ActionInView[];
  readonly seats: readonly TableSeat[];
  readonly persons: readonly TablePerson[];
  readonly decisions: readonly DecisionInView[];
  /** The live conference, in the steps in which actions are agreed; null otherwise. */
  readonly conferenceId: string | null;
  /** What stands under an action: to disagree with it. */
  readonly more?: (action: ActionInView) => ReactNode;
  readonly level?: 2 | 3;
  /** Instead of the usual heading; null where one stands above already. */
  readonly title?: string | null;
}

/** The two tracks side by side: safety and recovery, open ones first. */
export function ActionList({ caseId, actions, seats, persons, decisions, conferenceId, more, level = 2, title }: Props) {
  const t = useT(decisionMessages);
  const [adding, setAdding] = useState(false);
  const sorted = [...actions].sort(byUrgency);
  return (
    <Stack>
      {(title !== null || conferenceId) && (
        <Cluster spread>
          {title !== null && <Heading level={level}>{title ?? t('actions.title')}</Heading>}
          {conferenceId && !adding && <Button purpose="primary" onClick={() => setAdding(true)}>{t('add.start')}</Button>}
        </Cluster>
      )}
      {conferenceId && adding && <ActionForm caseId={caseId} conferenceId={conferenceId} seats={seats} persons={persons} decisions={decisions} onDone={() => setAdding(false)} />}
      {actions.length === 0 && !adding && <Notice kind="empty" title={t('actions.empty.title')}>{t('actions.empty.text')}</Notice>}
      {TRACKS.map((track) => {
        const onTrack = sorted.filter((action) => action.track === track);
        if (onTrack.length === 0) return null;
        return (
          <Card key={track} level={level === 2 ? 3 : 4} title={t(`track.${track}`)}>
            <Rows>
              {onTrack.map((action) => <ActionRow key={action.id} action={action} persons={persons} under={nameOf(seats, action.ownerSeatId)} ofTrack endedBy={action.endedBySeatId && action.endedBySeatId !== action.ownerSeatId ? nameOf(seats, action.endedBySeatId) : undefined} more={more?.(action)} />)}
            </Rows>
          </Card>
        );
      })}
    </Stack>
  );
}
