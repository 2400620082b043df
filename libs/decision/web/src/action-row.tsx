import { dayOf } from '@casustafel/kernel';
import { Button, Cluster, Notice, Paragraph, Row, Stack, Tag, useDates, useT, type Tone } from '@casustafel/ui';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import type { ActionInView, TablePerson } from './decision';
import { decisionMessages } from './decision.messages';

/** Brought when it is asked for: one's own page shows these rows first of all, and should not wait for a form. */
const bring = () => import('./end-action-form');
const EndActionForm = lazy(() => bring().then((form) => ({ default: form.EndActionForm })));

interface Props {
  readonly action: ActionInView;
  /** How whom it brings together are called; left out where the case itself is not on this screen. */
  readonly persons?: readonly TablePerson[];
  /** Who has it, or of which case it is: what this list does not say already. */
  readonly under: string;
  /** In a list of one track the track need not be said again. */
  readonly ofTrack?: boolean;
  /** Who said how it ended, where that was not the owner. */
  readonly endedBy?: string;
  readonly onEnded?: () => void;
  readonly more?: ReactNode;
}

const TONE: Readonly<Record<string, Tone>> = { DONE: 'good', COULD_NOT: 'warn', NOT_DONE: 'warn' };

/** One action: what, by when, how it stands, and for its owner the honest ending. */
export function ActionRow({ action, persons = [], under, ofTrack = false, endedBy, onEnded, more }: Props) {
  const t = useT(decisionMessages);
  const dates = useDates();
  const [ending, setEnding] = useState(false);
  // Brought once the row stands, so that it is there also when the line is not.
  useEffect(() => void (action.viewerMay.end && bring().catch(() => undefined)), [action.viewerMay.end]);
  const date = dates.date(action.dueOn);
  const late = action.state === 'OPEN' && action.dueOn < dayOf(new Date());
  const brought = action.togetherIds.flatMap((id) => persons.find((each) => each.id === id)?.label ?? []).join(', ');
  const stop = (): void => setEnding(false);
  const ended = (): void => {
    stop();
    onEnded?.();
  };
  return (
    <Row end={<Tag tone={late ? 'warn' : (TONE[action.state] ?? 'plain')}>{late ? t('late', { date }) : t(`action.${action.state as 'OPEN'}`)}</Tag>}>
      <Stack gap={1}>
        <strong>{action.text}</strong>
        <Paragraph muted small>{[under, t('due', { date }), !ofTrack && t(`track.${action.track as 'SAFETY'}`)].filter(Boolean).join(' · ')}</Paragraph>
        {action.together !== 'NOBODY' && <Paragraph small>{[t(`brings.${action.together as 'MEDIATION'}`), brought].filter(Boolean).join(': ')}</Paragraph>}
        {action.waitsForTogether && <Notice kind="closed" look="quiet" title={t('together.waits')}>{t('together.waitsText')}</Notice>}
        {action.effect && <Paragraph>{action.effect}</Paragraph>}
        {endedBy && <Paragraph muted small>{t('endedBy', { who: endedBy })}</Paragraph>}
        {action.viewerMay.end && ending && <Suspense fallback={<Notice kind="busy" look="quiet" />}><EndActionForm caseId={action.caseId} actionId={action.id} onDone={ended} onStop={stop} /></Suspense>}
        {((action.viewerMay.end && !ending) || more) && (
          <Cluster>
            {action.viewerMay.end && !ending && <Button purpose="subtle" onClick={() => setEnding(true)}>{t('end.start')}</Button>}
            {more}
          </Cluster>
        )}
      </Stack>
    </Row>
  );
}
