import { Notice } from '@casustafel/ui';
import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useConnection } from './live-provider';

interface Place {
  readonly scroll: number;
  readonly focused: string | null;
  readonly selection: readonly [number, number] | null;
}

/**
 * Locks what stands beneath it when the line has been silent for ten seconds, and takes it off the screen;
 * brings it back, asked anew, with the same scroll and focus. Keep stores and queries beneath it.
 */
export function LiveGuard({ children }: { children: ReactNode }) {
  const locked = useConnection() === 'locked';
  const place = useRef<Place>(null);
  if (locked) return <Notice kind="locked" />;
  return (
    <>
      <PlaceKeeper place={place} />
      {children}
    </>
  );
}

const PATIENCE = 5_000;

/** Notes where the person was just before the content leaves, and brings them there once it is back. */
function PlaceKeeper({ place }: { place: RefObject<Place | null> }) {
  useLayoutEffect(() => {
    const stop = place.current ? bringBack(place.current) : () => undefined;
    place.current = null;
    return () => {
      stop();
      place.current = notePlace();
    };
  }, [place]);
  return null;
}

const isText = (element: Element | null): element is HTMLTextAreaElement | HTMLInputElement => element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');

function notePlace(): Place {
  const element = document.activeElement;
  const selection = isText(element) ? ([element.selectionStart ?? 0, element.selectionEnd ?? 0] as const) : null;
  return { scroll: window.scrollY, focused: element?.id || null, selection };
}

/** The content is asked anew, so the place may come a moment later than the page. */
function bringBack({ scroll, focused, selection }: Place): () => void {
  const settle = (): void => {
    const target = focused ? document.getElementById(focused) : null;
    if (focused && !target) return;
    target?.focus({ preventScroll: true });
    if (selection && isText(target)) target.setSelectionRange(...selection);
    window.scrollTo({ top: scroll });
    if (window.scrollY >= scroll - 1) stop();
  };
  const watcher = new MutationObserver(settle);
  const timer = setTimeout(() => stop(), PATIENCE);
  const stop = (): void => {
    watcher.disconnect();
    clearTimeout(timer);
  };
  watcher.observe(document.body, { childList: true, subtree: true });
  settle();
  return stop;
}
