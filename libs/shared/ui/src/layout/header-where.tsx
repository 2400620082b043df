import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

export const WHERE_ID = 'waar';

/** Puts into the header which case and table this is, and what this person is in it, as long as the screen stands. */
export function HeaderWhere({ children }: { children: ReactNode }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  useEffect(() => setSlot(document.getElementById(WHERE_ID)), []);
  return slot && createPortal(children, slot);
}
