import type { ReactNode } from 'react';

/** A line of a record: when, what as a sentence, and how it ended; under each other on a narrow screen. */
export const Line = ({ when, children, end }: { when: ReactNode; children: ReactNode; end?: ReactNode }) => (
  <div className="ct-line">
    <span className="ct-line__when">{when}</span>
    <div className="ct-line__what">{children}</div>
    {end && <span className="ct-line__end">{end}</span>}
  </div>
);
