import { isId, Problem } from '@casustafel/kernel';
import { LIMITS } from '@casustafel/kernel/fields';
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';

/**
 * Stands at every argument that is an id or a list of them. What has not the shape of one is the mistake of who asks:
 * let through to the database, it would come back as a fault of the hub, and look different from an id that is not there.
 * @throws Problem INVALID
 */
export const anId: PipeTransform = {
  transform<T>(given: T, { data = '' }: ArgumentMetadata): T {
    const ids = Array.isArray(given) ? given : [given ?? []].flat();
    if (ids.length > LIMITS.seats) throw new Problem('INVALID', [{ path: data, code: 'TOO_MANY' }]);
    const wrong = ids.findIndex((id) => typeof id !== 'string' || !isId(id));
    if (wrong >= 0) throw new Problem('INVALID', [{ path: Array.isArray(given) ? `${data}[${wrong}]` : data, code: 'NOT_AN_ID' }]);
    return given;
  },
};
