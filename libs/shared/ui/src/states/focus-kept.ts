import { useEffect, type RefObject } from 'react';

const CAME = 'h1, h2, h3, h4, a[href], button, input:not([type="hidden"]), select, textarea, summary';
const AROUND = 'li, tr, form, section, article, [role="group"], main';

/**
 * When what has the focus leaves the page (a button that became a form, a form that was sent, a card that closed), the
 * browser drops the focus and whoever does not look loses their place. It goes to what came instead, else to the part around it.
 */
export function useFocusKept(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = place.current;
    if (!root) return undefined;
    let trail: readonly Element[] = [];
    const note = ({ target }: FocusEvent): void => {
      trail = upTo(root, target as Element);
    };
    const watcher = new MutationObserver((records) => {
      const [last] = trail;
      const nobodys = document.activeElement === null || document.activeElement === document.body;
      if (!last || last.isConnected || !nobodys) return;
      const parts = [...trail.filter((each) => each.isConnected), root];
      trail = [];
      const came = records.flatMap(({ addedNodes }) => [...addedNodes]).flatMap((node) => (node instanceof HTMLElement ? (node.matches(CAME) ? node : (node.querySelector<HTMLElement>(CAME) ?? [])) : []));
      // What came nearest to where it was.
      const near = parts.flatMap((part) => came.find((each) => part.contains(each)) ?? [])[0];
      const target = near ?? parts[0]!.closest<HTMLElement>(AROUND) ?? root;
      if (target.tabIndex < 0) target.tabIndex = -1;
      target.focus({ preventScroll: true });
    });
    root.addEventListener('focusin', note);
    watcher.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', note);
      watcher.disconnect();
    };
  }, [place]);
}

function upTo(root: Element, from: Element): readonly Element[] {
  const trail: Element[] = [];
  for (let each: Element | null = from; each && each !== root; each = each.parentElement) trail.push(each);
  return trail;
}
