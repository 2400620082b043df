import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

export interface Tab {
  readonly id: string;
  readonly title: ReactNode;
  readonly content: () => ReactNode;
}

/** Tabs after the ARIA pattern: arrows move and choose, Home and End jump. Only the chosen panel is there. */
export function Tabs({ tabs, label, initial }: { tabs: readonly Tab[]; label: string; initial?: string }) {
  const [chosen, choose] = useState(initial ?? tabs[0]?.id);
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const index = Math.max(0, tabs.findIndex(({ id }) => id === chosen));
  const current = tabs[index];

  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const place = (to + tabs.length) % tabs.length;
    const next = tabs[place];
    if (!next) return;
    choose(next.id);
    (list.current?.children[place] as HTMLElement | undefined)?.focus();
  };

  if (!current) return null;
  return (
    <div className="ct-tabs">
      <div role="tablist" aria-label={label} className="ct-tabs__list" ref={list}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}-tab`}
            aria-selected={id === current.id}
            aria-controls={`${base}-panel`}
            tabIndex={id === current.id ? 0 : -1}
            className="ct-tabs__tab"
            onKeyDown={onKeyDown}
            onClick={() => choose(id)}
          >
            {title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${current.id}-tab`} tabIndex={0} className="ct-tabs__panel">
        {current.content()}
      </div>
    </div>
  );
}
