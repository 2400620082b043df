import { Problem } from '@casustafel/kernel';
import { faultsOf } from '@casustafel/kernel/fields';
import type * as z from 'zod';

/**
 * Reads what was given by its schema, and names every fault at once with its path.
 * @throws Problem INVALID
 */
export function parse<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new Problem('INVALID', faultsOf(result.error));
}
