import { useAnnounce, useT } from '@casustafel/ui';
import { useEffect, useState } from 'react';
import { emergencyMessages } from './emergency.messages';

const SECOND = 1_000;
/** Said aloud at these, and not every second. */
const SAID = [600, 300, 120, 60];

/** The seconds that are left, by the hub's clock when it was asked and this machine's since. */
export function useSecondsLeft(given: number): number {
  const [left, setLeft] = useState(given);
  useEffect(() => {
    const end = performance.now() + given * SECOND;
    const tick = (): void => setLeft(Math.max(0, Math.ceil((end - performance.now()) / SECOND)));
    tick();
    const timer = setInterval(tick, SECOND / 4);
    return () => clearInterval(timer);
  }, [given]);
  return left;
}

export const clock = (seconds: number): string => `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;

/** Counts down in sight, and says it at a few moments. */
export function EmergencyClock({ left }: { left: number }) {
  const t = useT(emergencyMessages);
  const announce = useAnnounce();
  useEffect(() => {
    if (SAID.includes(left)) announce(t('clock.minutes', { count: left / 60 }));
  }, [left, announce, t]);
  return <strong role="timer" aria-live="off">{t('ribbon.left', { time: clock(left) })}</strong>;
}
