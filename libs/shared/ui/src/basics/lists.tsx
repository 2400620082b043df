import type { ReactNode } from 'react';
import { Presence } from '../states/connection-status';
import { Hidden } from './text';
import { useUiT } from '../i18n/use-t';
import { classes } from '../class-names';

/** Pairs of a word and what it stands for. */
export const Definitions = ({ items }: { items: readonly { readonly term: ReactNode; readonly value: ReactNode; readonly key?: string }[] }) => (
  <dl className="ct-definitions">
    {items.map(({ term, value, key }, index) => (
      <div key={key ?? (typeof term === 'string' ? term : index)}>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

/** A list with hairlines between its rows. */
export const Rows = ({ children, label }: { children: ReactNode; label?: string }) => (
  <ul className="ct-rows" aria-label={label}>
    {children}
  </ul>
);
/** `end` stands at the far side: a count, a state, an act. */
export const Row = ({ children, current = false, end }: { children: ReactNode; current?: boolean; end?: ReactNode }) => (
  <li className={classes('ct-row', current && 'ct-row--current', end !== undefined && 'ct-row--split')}>
    {end === undefined ? (
      children
    ) : (
      <>
        <div>{children}</div>
        <div className="ct-row__end">{end}</div>
      </>
    )}
  </li>
);

/** One person at the table, inside a `Row`: here or not, who, of which house. */
export const Seated = ({ here, hereLabel, who, under }: { here: boolean; hereLabel: string; who: ReactNode; under?: ReactNode }) => (
  <div className="ct-seat">
    <Presence here={here} label={hereLabel} />
    <strong>{who}</strong>
    {under && <span className="ct-seat__under">{under}</span>}
  </div>
);

export interface StepItem {
  readonly id: string;
  readonly title: ReactNode;
  readonly state: 'done' | 'now' | 'next';
}

/** The steps of a conference: done has a tick, the running one an arrow, each also in words. */
export function StepList({ steps, label, onChoose }: { steps: readonly StepItem[]; label: string; onChoose?: (id: string) => void }) {
  const t = useUiT();
  return (
    <ol className="ct-steps" aria-label={label}>
      {steps.map(({ id, title, state }) => {
        const inside = (
          <>
            <span className="ct-steps__mark" aria-hidden="true">
              {state === 'done' ? '✓' : state === 'now' ? '▸' : ''}
            </span>
            <span>
              {title}
              <Hidden>, {t(`step.${state}`)}</Hidden>
            </span>
          </>
        );
        return (
          <li key={id} className={`ct-steps__item ct-steps__item--${state}`} aria-current={state === 'now' ? 'step' : undefined}>
            {onChoose ? (
              <button type="button" className="ct-steps__line" onClick={() => onChoose(id)}>
                {inside}
              </button>
            ) : (
              <span className="ct-steps__line">{inside}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
