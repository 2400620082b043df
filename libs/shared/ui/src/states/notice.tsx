import type { ReactNode } from 'react';
import { classes } from '../class-names';
import { useUiT } from '../i18n/use-t';

export const NOTICE_KINDS = ['busy', 'empty', 'offline', 'failed', 'forbidden', 'revoked', 'locked', 'conflict', 'closed', 'guests', 'demo'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Each state has a drawing of its own, so that it is known without its colour. */
const DRAWING: Record<NoticeKind, string> = {
  busy: 'M12 4a8 8 0 1 0 8 8M12 8v4l3 2',
  empty: 'M5 4h9l5 5v11H5ZM14 4v5h5',
  offline: 'M3 9a13 13 0 0 1 18 0M7 13a7 7 0 0 1 10 0M12 18h.01M4 3l16 18',
  failed: 'M12 3 21.5 20h-19ZM12 10v4M12 17h.01',
  forbidden: 'M12 3a9 9 0 1 0 .01 0M6 6l12 12',
  revoked: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6M4 4l16 16',
  locked: 'M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  conflict: 'M4 5h7v14H4ZM13 5h7v14h-7M6 9h3M15 9h3M6 12h3M15 12h2',
  closed: 'M4 8h16v12H4ZM4 8l2-4h12l2 4M9 12h6',
  guests: 'M8 11a3 3 0 1 0 .01 0M2.5 20a5.5 5.5 0 0 1 11 0M17 4v16M17 4h4v16h-4',
  demo: 'M4 5h16v11H4ZM9 20h6M12 16v4',
};

interface Props {
  readonly kind: NoticeKind;
  readonly title?: ReactNode;
  /** Left out, the usual words for this state; null for none beside the title. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** `quiet` is one line without a frame, for inside a card. */
  readonly look?: 'sheet' | 'quiet';
}

/** One calm answer for each state a part of the screen can be in: what is, what is safe, what to do. */
export function Notice({ kind, title, children, actions, look = 'sheet' }: Props) {
  const t = useUiT();
  const body = children === undefined ? t(`state.${kind}.text`) : children;
  const live = kind === 'busy' || kind === 'empty' || kind === 'demo' ? undefined : 'status';
  return (
    <div className={classes('ct-notice', `ct-notice--${kind}`, look === 'quiet' && 'ct-notice--quiet')} role={live} aria-busy={kind === 'busy' || undefined} data-notice={kind}>
      <svg className="ct-notice__drawing" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false">
        <path d={DRAWING[kind]} />
      </svg>
      <div className="ct-notice__text">
        <p className="ct-notice__title">{title ?? t(`state.${kind}.title`)}</p>
        {body && <div className="ct-notice__body">{body}</div>}
        {actions && <div className="ct-actions">{actions}</div>}
      </div>
    </div>
  );
}

/** The ribbon of the practice environment: always there, never in the way. */
export function DemoRibbon() {
  const t = useUiT();
  return (
    <p className="ct-ribbon">
      <strong>{t('state.demo.title')}</strong> <span>{t('state.demo.text')}</span>
    </p>
  );
}
