import { useEffect, useState } from 'react';

/** After this long without the lead, the lead is offered to whoever may take it. */
export const OFFER_AFTER = 30_000;

/** Whether the lead has been gone long enough to be offered; says so by itself when the moment comes. */
export function useLeadLost(since: string | null | undefined): boolean {
  const [now, setNow] = useState(() => Date.now());
  const left = since ? Date.parse(since) + OFFER_AFTER - now : null;
  useEffect(() => {
    if (!since) return undefined;
    const wait = Math.max(0, Date.parse(since) + OFFER_AFTER - Date.now());
    const timer = setTimeout(() => setNow(Date.now()), wait + 50);
    return () => clearTimeout(timer);
  }, [since]);
  return left !== null && left <= 0;
}
