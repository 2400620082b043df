import { Problem, type Result } from '@casustafel/kernel';
import type { GroundTooNarrow } from '@casustafel/tegenspraak-domain';

/**
 * Unwraps a decision; a fact that is too narrow is named by its place in what the author themself gave, and by nothing else.
 * @throws Problem
 */
export function orNameTooNarrow<T>(result: Result<T, string> | GroundTooNarrow, given: readonly string[]): T {
  if (result.ok) return result.value as T;
  const tooNarrow = 'ids' in result ? result.ids : [];
  throw new Problem(result.code, given.flatMap((id, index) => (tooNarrow.includes(id) ? [{ path: `citedContributionIds[${index}]`, code: result.code }] : [])));
}
