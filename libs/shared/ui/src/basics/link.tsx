import { Link as NlLink } from '@nl-design-system-candidate/link-react';
import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { Link as RouterLink } from 'wouter';
import { classes } from '../class-names';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link inside the application: changes the address without loading the page anew. */
export function Link({ href, children, ...rest }: Props) {
  return (
    <RouterLink href={href} asChild>
      <NlLink {...rest} href={href}>
        {children}
      </NlLink>
    </RouterLink>
  );
}

/** A link that looks like a button, for the step that leads to another page. */
export function LinkButton({ href, purpose = 'secondary', className, children, ...rest }: Props & { purpose?: 'primary' | 'secondary' | 'subtle' }) {
  return (
    <RouterLink href={href} asChild>
      <a {...rest} className={classes('nl-button', `nl-button--${purpose}`, className)}>
        {children}
      </a>
    </RouterLink>
  );
}
