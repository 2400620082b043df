import { Button, Notice, useUiT } from '@casustafel/ui';
import type { ReactNode } from 'react';
import { isGone, isOffline, isShielded } from './problem';
import type { QueryState } from './use-query';

interface Props<Data> {
  readonly query: QueryState<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** Shows an answer, or the one calm notice of the state it is in. Every screen's states go through here. */
export function Await<Data>({ query, children }: Props<Data>) {
  const t = useUiT();
  const { data, problem, revoked, again } = query;
  if (data !== undefined && (!problem || !isGone(problem))) {
    return (
      <>
        {problem && <Notice kind={isOffline(problem) ? 'offline' : 'failed'} look="quiet" />}
        {children(data)}
      </>
    );
  }
  if (!problem) return <Notice kind="busy" />;
  if (isShielded(problem)) return <Notice kind="guests" actions={<Button onClick={again}>{t('tryAgain')}</Button>}>{t('state.guests.back')}</Notice>;
  if (revoked) return <Notice kind="revoked" />;
  if (isGone(problem)) return <Notice kind="forbidden" />;
  return <Notice kind={isOffline(problem) ? 'offline' : 'failed'} actions={<Button onClick={again}>{t('tryAgain')}</Button>} />;
}
