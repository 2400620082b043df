import { useUiT } from '../i18n/use-t';

export const LINE_STATES = ['connecting', 'connected', 'quiet', 'locked', 'back'] as const;
export type LineState = (typeof LINE_STATES)[number];

/** Whether the line is there: a full or an open ring, and the word. Calm: losing it is no alarm. */
export function ConnectionStatus({ state }: { state: LineState }) {
  const t = useUiT();
  const whole = state === 'connected' || state === 'back';
  return (
    <span className={`ct-connection ct-connection--${state}`} data-line={state}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <circle cx="6" cy="6" r="4.5" className={whole ? 'ct-connection__full' : 'ct-connection__open'} />
      </svg>
      {t(`line.${state}`)}
    </span>
  );
}

/** Somebody at the table, here or not: the same two shapes. */
export const Presence = ({ here, label }: { here: boolean; label: string }) => (
  <span className="ct-presence" role="img" aria-label={label}>
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <circle cx="6" cy="6" r="4.5" className={here ? 'ct-connection__full' : 'ct-connection__open'} />
    </svg>
  </span>
);
