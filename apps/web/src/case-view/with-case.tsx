import { isGone, isOffline, LiveGuard, useLive } from '@casustafel/client';
import { GuestRibbon, useGuestsAnnounced } from '@casustafel/guest-web';
import { Button, NarrowTexts, Notice, TextsWatched, useUiT } from '@casustafel/ui';
import { ProtectedWarning } from '@casustafel/vault-web';
import { useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { BesideGuests } from '../guests/beside-guests';
import { narrowTexts } from './narrow-texts';
import { ClosedNotice } from './closed-notice';
import { useClosedAnnounced } from './use-closed-announced';
import { useCaseView, type CaseNow, type LineOfCase } from './use-case-view';

interface Props {
  readonly caseId: string;
  readonly conferenceId?: string | null;
  readonly children: (now: CaseNow) => ReactNode;
}

/** Everything beneath sees the same case, kept fresh; whatever state it is in is shown in one way. */
export function WithCase({ caseId, conferenceId = null, children }: Props) {
  const line = useRef<LineOfCase>({});
  // Above the lock: a line that closed when the screen locks could never come back.
  const { typing } = useLive(caseId, {
    conferenceId,
    onChanged: () => line.current.changed?.(),
    onGone: () => line.current.gone?.(),
    onRoom: (state) => {
      line.current.lastRoom = state;
      line.current.room?.(state);
    },
    onTyping: (signal) => line.current.typing?.(signal),
  });
  return (
    <LiveGuard>
      <Followed caseId={caseId} line={line} typing={typing}>
        {children}
      </Followed>
    </LiveGuard>
  );
}

const NONE: readonly string[] = [];

interface FollowedProps extends Pick<Props, 'caseId' | 'children'> {
  readonly line: RefObject<LineOfCase>;
  readonly typing: (place: string) => void;
}

function Followed({ caseId, line, typing, children }: FollowedProps) {
  const t = useUiT();
  const { now, problem, revoked, again } = useCaseView(caseId, line, typing);
  const { closed, seen } = useClosedAnnounced(now?.shielded ? null : now);
  useGuestsAnnounced(now?.guestPresenceIds ?? NONE, now?.shielded ?? false);
  const narrow = useMemo(() => (now ? narrowTexts(now) : []), [now]);
  if (revoked) return <Notice kind="revoked" />;
  if (now) {
    return (
      <>
        {problem && !isGone(problem) && <Notice kind={isOffline(problem) ? 'offline' : 'failed'} look="quiet" />}
        {now.shielded ? <BesideGuests now={now} again={again} /> : (
          <NarrowTexts of={narrow}>
            <TextsWatched by={(texts) => <ProtectedWarning caseId={caseId} texts={texts} />}>
              {now.guestPresenceIds.length > 0 && <GuestRibbon />}
              {closed && <ClosedNotice onSeen={seen} />}
              {children(now)}
            </TextsWatched>
          </NarrowTexts>
        )}
      </>
    );
  }
  if (!problem) return <Notice kind="busy" />;
  if (isGone(problem)) return <Notice kind="forbidden" />;
  return <Notice kind={isOffline(problem) ? 'offline' : 'failed'} actions={<Button onClick={again}>{t('tryAgain')}</Button>} />;
}
