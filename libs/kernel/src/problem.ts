import type { Result } from './result';

/** One thing wrong with what was given: where, what, and the numbers or names the sentence needs. Never case content. */
export interface Fault {
  readonly path: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What may be said to the person who asked. The code is a key of the catalogue; nothing else leaves. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly faults: readonly Fault[] = [],
  ) {
    super(code);
    this.name = 'Problem';
  }
}

/** Absent and forbidden end alike, so that asking teaches nothing. */
export class NotFound extends Problem {
  constructor() {
    super('NOT_FOUND');
    this.name = 'NotFound';
  }
}

/** Unwraps a decision inside a unit of work; the refusal becomes a {@link Problem}, so the rollback is free. */
export function orRefuse<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Problem(result.code);
  return result.value;
}
