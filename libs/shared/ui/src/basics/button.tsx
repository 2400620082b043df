import { Button as NlButton } from '@nl-design-system-candidate/button-react';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classes } from '../class-names';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'color'> {
  /** `danger` is for what cannot be undone; the word on the button says what it does. */
  readonly purpose?: 'primary' | 'secondary' | 'subtle' | 'danger';
  /** Stays focusable while the act runs, and cannot be pressed twice. */
  readonly busy?: boolean;
  readonly wide?: boolean;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A verb that can be pressed. Without `purpose` it is secondary; one primary per screen part. */
export function Button({ purpose = 'secondary', busy = false, wide = false, disabled = false, className, onClick, children, type = 'button', ...rest }: ButtonProps) {
  const still = busy || disabled;
  return (
    <NlButton
      {...rest}
      type={type}
      purpose={purpose === 'danger' ? 'secondary' : purpose}
      {...(purpose === 'danger' ? { hint: 'negative' } : {})}
      busy={busy}
      disabled={disabled}
      aria-busy={busy || undefined}
      className={classes(wide && 'ct-wide', className)}
      onClick={(event) => {
        // Disabled buttons stay reachable by keyboard, so the press is stopped here.
        if (still) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </NlButton>
  );
}
