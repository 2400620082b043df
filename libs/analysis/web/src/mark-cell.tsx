import { MARKS, type Mark } from '@casustafel/analysis-domain';
import { Hidden, useT } from '@casustafel/ui';
import { useRef, type KeyboardEvent } from 'react';
import { analysisMessages } from './analysis.messages';

/** Three shapes that differ without colour: a filled disc, a cross, an open ring. */
const SHAPE: Record<Mark, string> = { FITS: 'M8 2a6 6 0 1 0 .01 0', DOES_NOT_FIT: 'M3 3l10 10M13 3 3 13', SAYS_NOTHING: 'M8 3a5 5 0 1 0 .01 0' };

export const MarkShape = ({ mark }: { mark: Mark }) => (
  <svg className={`ct-mark ct-mark--${mark.toLowerCase().replaceAll('_', '-')}`} viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" focusable="false">
    <path d={SHAPE[mark]} />
  </svg>
);

interface Props {
  readonly label: string;
  /** The viewer's own mark. */
  readonly value: Mark | null;
  /** How many of all who may be seen marked what. */
  readonly tally: Readonly<Record<Mark, number>>;
  /** Left out where one only looks. */
  readonly onMark?: (mark: Mark) => void;
}

/** One fact under one explanation: what was marked, and where one may, the three marks to choose from. */
export function MarkCell({ label, value, tally, onMark }: Props) {
  const t = useT(analysisMessages);
  const group = useRef<HTMLDivElement>(null);
  const given = MARKS.filter((mark) => tally[mark] > 0);

  // Arrows walk, Space and Enter choose: a mark is told to the table, so walking past one must not give it.
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const buttons = [...(group.current?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])];
    const from = buttons.indexOf(document.activeElement as HTMLElement);
    buttons[(from + by + buttons.length) % buttons.length]?.focus();
  };

  return (
    <div className="ct-marks">
      {onMark && (
        <div role="radiogroup" tabIndex={-1} aria-label={label} className="ct-marks__choice" ref={group} onKeyDown={onKeyDown}>
          {MARKS.map((mark, index) => (
            <button key={mark} type="button" role="radio" aria-checked={value === mark} tabIndex={value === mark || (value === null && index === 0) ? 0 : -1} className="ct-marks__button" onClick={() => onMark(mark)}>
              <MarkShape mark={mark} />
              <span className="ct-marks__word">{t(`mark.${mark}`)}</span>
            </button>
          ))}
        </div>
      )}
      <p className="ct-marks__tally ct-muted ct-small">
        {given.length === 0 && t('matrix.none')}
        {given.map((mark) => (
          <span key={mark} className="ct-marks__count">
            <MarkShape mark={mark} />
            {tally[mark]}
            <Hidden> × {t(`mark.${mark}`)}</Hidden>
          </span>
        ))}
      </p>
    </div>
  );
}
