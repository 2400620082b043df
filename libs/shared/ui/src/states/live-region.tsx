import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';

const Context = createContext<(text: string) => void>(() => undefined);

/** The one polite region of the application: what changes live is said here, once, without taking the focus. */
export function LiveRegionProvider({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  const queue = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<readonly string[]>([]);

  const announce = useCallback((next: string) => {
    // Emptied first: the same sentence twice in a row would not be read the second time.
    setText('');
    clearTimeout(queue.current);
    // What one did and what it closed come in one breath: neither may push the other out before it was said.
    waiting.current = [...waiting.current.filter((each) => each !== next), next];
    queue.current = setTimeout(() => {
      setText(waiting.current.join(' '));
      waiting.current = [];
    }, 60);
  }, []);

  const value = useMemo(() => announce, [announce]);
  return (
    <Context value={value}>
      {children}
      <div role="status" aria-live="polite" className="ct-visually-hidden" data-live-region="">
        {text}
      </div>
    </Context>
  );
}

/** Says a sentence to whoever listens to the screen. */
export const useAnnounce = () => useContext(Context);
