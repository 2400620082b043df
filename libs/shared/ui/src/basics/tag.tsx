import type { ReactNode } from 'react';
import { classes } from '../class-names';

export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'alarm';

/** Colour never stands alone: each tone has its own mark. */
const MARK: Record<Tone, string | null> = {
  plain: null,
  accent: 'M2 6h8M6 2v8',
  good: 'M2 6.5 5 9.5 10 3',
  warn: 'M6 1 11 10.5H1Z',
  alarm: 'M6 .8 11.2 6 6 11.2.8 6Z',
};

/** A word in a rounded frame. `tone` adds a colour and a shape. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  const mark = MARK[tone];
  return (
    <span className={classes('ct-tag', `ct-tone-${tone}`)}>
      {mark && (
        <svg className="ct-tag__mark" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true" focusable="false">
          <path d={mark} />
        </svg>
      )}
      {children}
    </span>
  );
}

/** A number that counts something; the label says what, for those who hear it. */
export const Count = ({ value, label }: { value: number | string; label: string }) => (
  <span className="ct-count">
    {value}
    <span className="ct-visually-hidden"> {label}</span>
  </span>
);
