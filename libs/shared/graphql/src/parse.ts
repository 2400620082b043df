import { Problem, type Fault } from '@casustafel/kernel';
import type * as z from 'zod';

/**
 * Reads what was given by its schema, and names every fault at once with its path.
 * @throws Problem INVALID
 */
export function parse<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const faults: Fault[] = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), code: message }));
  throw new Problem('INVALID', faults);
}
