import { useCallback, useState } from 'react';

/** What was typed and not yet acknowledged. In memory only: nothing of a case is ever written into the browser. */
const memory = new Map<string, string>();

export const unsentDrafts = (): number => memory.size;
/** At signing out, and between tests. */
export const forgetDrafts = (): void => memory.clear();

/**
 * Text that outlives the lock of a screen: `key` names its place (`fact:new`, `score:LINE:reason`).
 * Call `done` when the server has acknowledged it.
 */
export function useDraft(key: string, initial = ''): { readonly value: string; readonly change: (value: string) => void; readonly done: () => void; readonly kept: boolean } {
  const [, redraw] = useState(0);
  const change = useCallback(
    (value: string) => {
      memory.set(key, value);
      redraw((count) => count + 1);
    },
    [key],
  );
  const done = useCallback(() => {
    memory.delete(key);
    redraw((count) => count + 1);
  }, [key]);
  return { value: memory.get(key) ?? initial, change, done, kept: memory.has(key) };
}
