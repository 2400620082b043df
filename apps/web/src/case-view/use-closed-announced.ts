import { levelAtLeast, type Level } from '@casustafel/kernel';
import { useAnnounce, useT } from '@casustafel/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { caseViewMessages } from './case-view.messages';
import type { CaseNow } from './use-case-view';

/**
 * What closes while somebody looks is said once, politely, to whoever listens, and stands there for whoever looks until
 * they have seen it: a card that is simply gone is easily missed. What it was, and why, is not said any more.
 */
export function useClosedAnnounced(now: CaseNow | null): { readonly closed: boolean; readonly seen: () => void } {
  const t = useT(caseViewMessages);
  const announce = useAnnounce();
  const [standing, stand] = useState(false);
  const before = useRef<ReadonlyMap<string, Level>>(new Map());
  useEffect(() => {
    const shown = new Map(now ? [...now.contributions, ...now.hints].map(({ id, level }) => [id, level as Level] as const) : []);
    const closed = now !== null && [...before.current].some(([id, level]) => !levelAtLeast(shown.get(id) ?? 'NOTHING', level));
    before.current = shown;
    if (!closed) return;
    announce(t('closed'));
    stand(true);
  }, [now, announce, t]);
  return { closed: standing, seen: useCallback(() => stand(false), []) };
}
