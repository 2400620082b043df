import { useEffect, useId, useRef, type ReactNode } from 'react';
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
export function Dialog({ open, onClose, title, children, actions, closeLabel }: Props) {
  const t = useUiT();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element || !open) return undefined;
    // Where the browser knows no modal dialogs it still shows the text.
    if (element.showModal && !element.open) element.showModal();
    else element.setAttribute('open', '');
    return () => (element.close ? element.close() : element.removeAttribute('open'));
  }, [open]);

  if (!open) return null;
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
