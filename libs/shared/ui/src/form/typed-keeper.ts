import { useLayoutEffect, useRef } from 'react';

/** Text in fields that left the screen without their person leaving them. In memory only, and gone with the page. */
const kept = new Map<string, string>();
const HOLDS_FOR = 2_000;
let until = 0;

/** The screen is about to be emptied: text in fields that leave with it in the next moment is kept until they come back. */
export const keepTyped = (): void => void (until = Date.now() + HOLDS_FOR);

/** Between tests, and at signing out. */
export const forgetTyped = (): void => kept.clear();

/** A field under the same name gets back what was typed in it, once, where nothing else has filled it. */
export function useTypedKept(name: string, value: string, onChange: (value: string) => void): void {
  const latest = useRef({ value, onChange });
  latest.current = { value, onChange };
  useLayoutEffect(() => {
    const before = kept.get(name);
    kept.delete(name);
    if (before && !latest.current.value) latest.current.onChange(before);
    return () => {
      if (Date.now() < until && latest.current.value) kept.set(name, latest.current.value);
    };
  }, [name]);
}
