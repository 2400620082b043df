import { Heading as NlHeading } from '@nl-design-system-candidate/heading-react';
import { Paragraph as NlParagraph } from '@nl-design-system-candidate/paragraph-react';
import type { ReactNode, Ref } from 'react';
import { classes } from '../class-names';

export interface HeadingProps {
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  /** How large it looks, apart from where it stands in the outline. */
  readonly looks?: 1 | 2 | 3 | 4;
  readonly id?: string;
  readonly tabIndex?: number;
  readonly className?: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLHeadingElement>;
}

export const Heading = ({ level, looks, ...rest }: HeadingProps) => (
  <NlHeading level={level} appearance={`level-${looks ?? Math.min(level, 4)}` as 'level-1'} {...rest} />
);

/** Running text; `lead` opens a page, `muted` is secondary. */
export const Paragraph = ({ lead = false, muted = false, small = false, className, id, children }: { lead?: boolean; muted?: boolean; small?: boolean; className?: string; id?: string; children: ReactNode }) => (
  <NlParagraph id={id} className={classes(lead && 'ct-lead', muted && 'ct-muted', small && 'ct-small', className)}>
    {children}
  </NlParagraph>
);

/** Read aloud, not shown. */
export const Hidden = ({ children }: { children: ReactNode }) => <span className="ct-visually-hidden">{children}</span>;

/** A small label above a group: what the pictures show in grey, spaced letters. */
export const Eyebrow = ({ children }: { children: ReactNode }) => <p className="ct-eyebrow">{children}</p>;
