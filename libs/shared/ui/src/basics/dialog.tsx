import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useUiT } from '../i18n/use-t';
import { Button } from './button';
import { Heading } from './text';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** The acts at the foot; closing stands beside them. */
  readonly actions?: ReactNode;
  readonly closeLabel?: string;
}

/** The browser's own dialog: it keeps the focus inside, gives it back, and closes with Esc. */
export const Dialog = ({ open, ...rest }: Props) => (open ? <OpenDialog {...rest} /> : null);

function OpenDialog({ onClose, title, children, actions, closeLabel }: Omit<Props, 'open'>) {
  const t = useUiT();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  // A layout effect: closing has to come before the element leaves, or the focus is not given back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    // Where the browser knows no modal dialogs it still shows the text.
    if (element.showModal) element.showModal();
    else element.setAttribute('open', '');
    return () => element.close?.();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="ct-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <Heading level={2} id={titleId}>
        {title}
      </Heading>
      <div className="ct-stack">{children}</div>
      <div className="ct-actions">
        {actions}
        <Button purpose="subtle" onClick={onClose}>
          {closeLabel ?? t('close')}
        </Button>
      </div>
    </dialog>
  );
}
