import { createContext, useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button } from '../basics/button';
import { classes } from '../class-names';
import { useUiT } from '../i18n/use-t';

interface Hiding {
  readonly hidden: boolean;
  readonly toggle: () => void;
}
const Context = createContext<Hiding>({ hidden: false, toggle: () => undefined });
const TWICE_WITHIN = 600;

/** One key blanks the whole screen, above dialogs too, and brings it back with everything as it was. */
export function QuickHideProvider({ children }: { children: ReactNode }) {
  const [hidden, setHidden] = useState(false);
  const place = useRef<Element>(null);
  const toggle = useCallback(() => {
    setHidden((was) => {
      if (!was) place.current = document.activeElement;
      return !was;
    });
  }, []);
  useHideKeys(toggle);
  useEffect(() => {
    // Everything as it was, the place of the cursor too.
    if (!hidden && place.current instanceof HTMLElement) place.current.focus();
  }, [hidden]);
  const away = useWindowAway();
  const value = useMemo(() => ({ hidden, toggle }), [hidden, toggle]);
  return (
    <Context value={value}>
      <div className={classes('ct-app', hidden && 'ct-app--hidden', away && 'ct-app--away')} inert={hidden}>
        {children}
      </div>
      {hidden && <Blank onRestore={toggle} />}
    </Context>
  );
}

/** F9, or Esc twice in a row: one for who knows it, one for who panics. */
function useHideKeys(toggle: () => void): void {
  useEffect(() => {
    let lastEscape = 0;
    const onKey = (event: KeyboardEvent): void => {
      if (event.repeat) return;
      if (event.key === 'F9') {
        event.preventDefault();
        toggle();
      } else if (event.key === 'Escape') {
        const twice = event.timeStamp - lastEscape < TWICE_WITHIN;
        lastEscape = twice ? 0 : event.timeStamp;
        if (twice) toggle();
      }
    };
    // Captured, so that an open dialog does not swallow the key.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [toggle]);
}

/** A window that lost the focus in a shared room dims what it shows. */
function useWindowAway(): boolean {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const leave = (): void => setAway(true);
    const come = (): void => setAway(false);
    window.addEventListener('blur', leave);
    window.addEventListener('focus', come);
    return () => {
      window.removeEventListener('blur', leave);
      window.removeEventListener('focus', come);
    };
  }, []);
  return away;
}

function Blank({ onRestore }: { onRestore: () => void }) {
  const t = useUiT();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    // A modal dialog lies above every other dialog that may be open; closing it gives the focus back.
    if (element?.showModal) element.showModal();
    else element?.setAttribute('open', '');
    return () => element?.close?.();
  }, []);
  return (
    <dialog ref={dialog} className="ct-blank" aria-label={t('hide.hidden')} onCancel={(event) => event.preventDefault()}>
      <Button purpose="secondary" onClick={onRestore}>
        {t('hide.restore')}
      </Button>
      <p className="ct-muted ct-small">{t('hide.restoreHint')}</p>
    </dialog>
  );
}

/** The button in the header; the key does the same. */
export function QuickHide() {
  const t = useUiT();
  const { toggle } = useContext(Context);
  return (
    <Button className="ct-hide" onClick={toggle} title={t('hide.hint')} aria-keyshortcuts="F9">
      {t('hide.button')}
    </Button>
  );
}
