import { MAIN_ID, SkipLink, useFocusKept } from '@casustafel/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Header } from './header';

/** What is always in sight: who I am, where I am, whether I am connected, how to leave fast. */
export function Shell({ children }: { children: ReactNode }) {
  const main = useFocusOnNewPage();
  useFocusKept(main);
  return (
    <div className="ct-shell">
      <SkipLink />
      <Header />
      <main id={MAIN_ID} className="ct-main" tabIndex={-1} ref={main}>
        {children}
      </main>
    </div>
  );
}

/** After a change of address the keyboard and the screen reader start at the new page, not where the link was. */
function useFocusOnNewPage() {
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [path]);
  return main;
}
