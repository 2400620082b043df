import type { Office, StatutoryRole } from '@casustafel/kernel';
import { createContext, useContext } from 'react';

/** Who is signed in here, and for whom. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly organisation: { readonly id: string; readonly name: string; readonly role: StatutoryRole };
  readonly offices: readonly Office[];
  readonly mode: string;
}

const Context = createContext<Viewer | null>(null);
export const ViewerProvider = Context;

/** Null only on the pages one may see without signing in. */
export const useViewer = (): Viewer | null => useContext(Context);
