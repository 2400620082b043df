import { AsyncLocalStorage } from 'node:async_hooks';

/** Words as they are kept, with whose they are. */
export interface Authored {
  readonly by: string;
  /** Texts within it that are somebody else's, by where they stand. */
  readonly others?: Readonly<Record<string, string>>;
  readonly content: unknown;
}

export const authorAt = ({ by, others }: Pick<Authored, 'by' | 'others'>, path: string): string => others?.[path] ?? by;

/**
 * Through whose eyes sealed words are opened, and in whose name they are sealed. Every word of a case comes out of its seal, so
 * what a lens does not let through stands in no answer, list, report, export or mark, whoever wrote the code that asks.
 */
export interface Lens {
  /** What this reader gets of it. */
  opened(caseId: string, place: string, authored: Authored): unknown;
  /** What is kept of it. @param by whose words they are, where not of whoever acts. */
  sealing(caseId: string, place: string, content: unknown, by?: string): Authored;
}

const lenses = new AsyncLocalStorage<Lens>();

/** Does this work with words opened and sealed through this lens. */
export const through = <T>(lens: Lens, work: () => T): T => lenses.run(lens, work);

export const currentLens = (): Lens | undefined => lenses.getStore();

/** Words of nobody: what the hub was given before it knew authors, or outside any act. */
export const NOBODY_WROTE = '';
