import { useEffect, useRef } from 'react';

/** Asks anew whenever the stamp becomes another one: what stands on the screen beside a case follows what changes in it. */
export function useAskedAnew(again: () => void, stamp: unknown): void {
  const asked = useRef(stamp);
  useEffect(() => {
    if (asked.current === stamp) return;
    asked.current = stamp;
    again();
  }, [again, stamp]);
}
