import { levelAtLeast, type Level } from '@casustafel/kernel';
import { useAnnounce, useT } from '@casustafel/ui';
import { useEffect, useRef } from 'react';
import { caseViewMessages } from './case-view.messages';
import type { CaseNow } from './use-case-view';

/** What closes while somebody looks is said once, politely: whoever listens would else not know. What it was is not said any more. */
export function useClosedAnnounced(now: CaseNow | null): void {
  const t = useT(caseViewMessages);
  const announce = useAnnounce();
  const before = useRef<ReadonlyMap<string, Level>>(new Map());
  useEffect(() => {
    const shown = new Map(now ? [...now.contributions, ...now.hints].map(({ id, level }) => [id, level as Level] as const) : []);
    const closed = now && [...before.current].some(([id, level]) => !levelAtLeast(shown.get(id) ?? 'NOTHING', level));
    before.current = shown;
    if (closed) announce(t('closed'));
  }, [now, announce, t]);
}
