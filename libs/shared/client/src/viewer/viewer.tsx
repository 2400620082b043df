import { createContext, useContext } from 'react';

/** Who is signed in here, and for whom. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly organisation: { readonly id: string; readonly name: string; readonly role: string };
  /** Duties in the region: closed list of the kernel. */
  readonly offices: readonly string[];
  /** Tables this person chairs. */
  readonly chairs: readonly string[];
  readonly mode: string;
}

const Context = createContext<Viewer | null>(null);
export const ViewerProvider = Context;

/** Null only on the pages one may see without signing in. */
export const useViewer = (): Viewer | null => useContext(Context);
