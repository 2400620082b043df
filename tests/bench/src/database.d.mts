export interface BenchDatabase {
  readonly url: string;
  readonly adminUrl: string;
  readonly logUrl: string;
  readonly superUrl: string;
  /** The application's rights without row-level security. */
  readonly unwalledUrl: string;
  readonly keyFolder: string;
  close(): Promise<void>;
}

export const root: string;
export const serverOptions: readonly string[];
export const sourceOptions: readonly string[];
export function openDatabase(): Promise<BenchDatabase>;
