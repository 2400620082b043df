import { createContext, useContext, type ReactNode } from 'react';

type Inserting = (insert: (words: string) => void) => ReactNode;
const Inserter = createContext<Inserting | null>(null);

/** Says to every form beneath what can be put into a text, and by which means. */
export const Insertable = ({ by, children }: { readonly by: Inserting; readonly children: ReactNode }) => <Inserter.Provider value={by}>{children}</Inserter.Provider>;

/** Below a text field: puts words at the end of what stands there. */
export function InsertHere({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const inserting = useContext(Inserter);
  return inserting ? <>{inserting((words) => onChange(value.trim() ? `${value.trimEnd()} ${words}` : words))}</> : null;
}
