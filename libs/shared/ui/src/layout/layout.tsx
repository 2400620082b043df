import { useId, type ReactNode } from 'react';
import { classes } from '../class-names';
import { Heading } from '../basics/text';

type Gap = 1 | 2 | 3 | 4 | 6 | 8;

/** Things under each other, with the same space between. Steps are of 4 pixels. */
export const Stack = ({ gap = 4, children, className }: { gap?: Gap; children: ReactNode; className?: string }) => <div className={classes('ct-stack', `ct-gap-${gap}`, className)}>{children}</div>;

/** Things beside each other that wrap when there is no room. */
export const Cluster = ({ gap = 2, spread = false, children, className }: { gap?: Gap; spread?: boolean; children: ReactNode; className?: string }) => (
  <div className={classes('ct-cluster', `ct-gap-${gap}`, spread && 'ct-cluster--spread', className)}>{children}</div>
);

/** As many equal columns as fit, one on a phone. */
export const Grid = ({ gap = 4, children, min = 'normal' }: { gap?: Gap; children: ReactNode; min?: 'narrow' | 'normal' | 'wide' }) => <div className={classes('ct-grid', `ct-gap-${gap}`, `ct-grid--${min}`)}>{children}</div>;

/** A main part with a narrow one beside it, or two of the same width; under each other where there is no room. */
export const Split = ({ children, side, sideFirst = false, even = false }: { children: ReactNode; side: ReactNode; sideFirst?: boolean; even?: boolean }) => (
  <div className={classes('ct-split', sideFirst && 'ct-split--side-first', even && 'ct-split--even')}>
    {sideFirst && <div className="ct-split__side">{side}</div>}
    <div className="ct-split__main">{children}</div>
    {!sideFirst && <div className="ct-split__side">{side}</div>}
  </div>
);

interface CardProps {
  readonly children: ReactNode;
  readonly title?: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly above?: ReactNode;
  /** `marked` draws the edge that asks for attention; say in words why. */
  readonly look?: 'plain' | 'marked' | 'weak' | 'opinion';
  readonly actions?: ReactNode;
  readonly as?: 'section' | 'article' | 'div' | 'li';
  readonly id?: string;
}

/** A sheet on the ground. With a title it is named by it. */
export function Card({ children, title, level = 2, above, look = 'plain', actions, as: As = 'div', id }: CardProps) {
  const titleId = useId();
  return (
    <As id={id} className={classes('ct-card', look !== 'plain' && `ct-card--${look}`)} role={title && As === 'div' ? 'group' : undefined} aria-labelledby={title ? titleId : undefined}>
      {above && <div className="ct-muted ct-small">{above}</div>}
      {title && (
        <Heading level={level} looks={level === 2 ? 2 : 3} id={titleId}>
          {title}
        </Heading>
      )}
      {children}
      {actions && <div className="ct-actions">{actions}</div>}
    </As>
  );
}

/** A column beside the work: who is there, what stands open. */
export function Rail({ title, children, level = 2 }: { title: ReactNode; children: ReactNode; level?: 2 | 3 }) {
  const id = useId();
  return (
    <section className="ct-rail" aria-labelledby={id}>
      <Heading level={level} looks={4} id={id} className="ct-rail__title">
        {title}
      </Heading>
      {children}
    </section>
  );
}

/** The dark bar at the foot of the room. It is part of the flow's end, so it never covers a focused field. */
export const ActBar = ({ title, children, end }: { title: ReactNode; children: ReactNode; end?: ReactNode }) => (
  <div className="ct-bar" role="group" aria-label={typeof title === 'string' ? title : undefined}>
    <span className="ct-bar__title">{title}</span>
    {children}
    {end && <span className="ct-bar__end">{end}</span>}
  </div>
);

/** Three columns of the room: steps, the running item, the table; under each other on a phone. */
export const RoomColumns = ({ left, children, right }: { left: ReactNode; children: ReactNode; right: ReactNode }) => (
  <div className="ct-room">
    <div className="ct-room__left">{left}</div>
    <div className="ct-room__middle">{children}</div>
    <div className="ct-room__right">{right}</div>
  </div>
);

/** The acts under a form or a card. */
export const Actions = ({ children }: { children: ReactNode }) => <div className="ct-actions">{children}</div>;
