import type { ReactNode } from 'react';

/** Opens on the spot: the browser's own disclosure, with a full-height press area. */
export const Disclosure = ({ title, children, open = false }: { title: ReactNode; children: ReactNode; open?: boolean }) => (
  <details className="ct-disclosure" open={open}>
    <summary>{title}</summary>
    <div className="ct-disclosure__body">{children}</div>
  </details>
);
