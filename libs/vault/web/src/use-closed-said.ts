import { useAnnounce, useT } from '@casustafel/ui';
import { useEffect, useRef, useState } from 'react';
import type { ValueInView } from './vault';
import { vaultMessages } from './vault.messages';

/** Whether a value that another organisation let one know closed while one looked; said once to whoever listens. Which it was is not said. */
export function useClosedSaid(values: readonly ValueInView[] | undefined): boolean {
  const t = useT(vaultMessages);
  const announce = useAnnounce();
  const before = useRef<readonly string[]>([]);
  const [closed, close] = useState(false);
  useEffect(() => {
    if (!values) return;
    const gone = before.current.some((id) => values.every((value) => value.id !== id));
    before.current = values.filter(({ viewerMay }) => !viewerMay.protect).map(({ id }) => id);
    if (!gone) return;
    announce(t('closed'));
    close(true);
  }, [values, announce, t]);
  return closed;
}
