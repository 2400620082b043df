import { isGone, isOffline, LiveGuard } from '@casustafel/client';
import { Button, Notice, useUiT } from '@casustafel/ui';
import type { ReactNode } from 'react';
import { useCaseView, type CaseNow } from './use-case-view';

interface Props {
  readonly caseId: string;
  readonly conferenceId?: string | null;
  readonly children: (now: CaseNow) => ReactNode;
}

/** Everything beneath sees the same case, kept fresh; whatever state it is in is shown in one way. */
export const WithCase = (props: Props) => (
  <LiveGuard>
    <Followed {...props} />
  </LiveGuard>
);

function Followed({ caseId, conferenceId = null, children }: Props) {
  const t = useUiT();
  const { now, problem, revoked, again } = useCaseView(caseId, conferenceId);
  if (revoked) return <Notice kind="revoked" />;
  if (now) {
    return (
      <>
        {problem && !isGone(problem) && <Notice kind={isOffline(problem) ? 'offline' : 'failed'} look="quiet" />}
        {children(now)}
      </>
    );
  }
  if (!problem) return <Notice kind="busy" />;
  if (isGone(problem)) return <Notice kind="forbidden" />;
  return <Notice kind={isOffline(problem) ? 'offline' : 'failed'} actions={<Button onClick={again}>{t('tryAgain')}</Button>} />;
}
