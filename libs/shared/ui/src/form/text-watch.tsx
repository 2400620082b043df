import { createContext, useContext, type ReactNode } from 'react';

type Watching = (texts: readonly string[]) => ReactNode;
const Watcher = createContext<Watching | null>(null);

/** Says to every form beneath who looks along with what is written, and by which means it speaks. */
export const TextsWatched = ({ by, children }: { readonly by: Watching; readonly children: ReactNode }) => <Watcher.Provider value={by}>{children}</Watcher.Provider>;

/** Below the fields of a text that others will read. */
export function TextWatch({ texts }: { readonly texts: readonly string[] }) {
  const watching = useContext(Watcher);
  return watching ? <>{watching(texts)}</> : null;
}
