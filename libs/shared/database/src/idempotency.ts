import { Problem } from '@casustafel/kernel';
import type { QueryRunner } from 'typeorm';
import type { Caller } from './caller';

/** Claims the key for this act, or answers what the act under this key did before. Two at once wait for each other here. */
export async function beginIdempotent(runner: QueryRunner, { actor, idempotency }: Caller): Promise<readonly string[] | null> {
  if (!idempotency) return null;
  const claimed: unknown[] = await runner.query(
    'insert into idempotency (professional_id, key, request_hash) values ($1, $2, $3) on conflict do nothing returning key',
    [actor.professionalId, idempotency.key, idempotency.hash],
  );
  if (claimed.length > 0) return null;
  const [earlier] = await runner.query('select request_hash, ids from idempotency where professional_id = $1 and key = $2', [actor.professionalId, idempotency.key]);
  if (!earlier.request_hash.equals(idempotency.hash)) throw new Problem('KEY_USED_FOR_SOMETHING_ELSE');
  return earlier.ids;
}

/** Remembers what the act did, in the same transaction; a refusal rolls back and is not kept. */
export async function finishIdempotent(runner: QueryRunner, { actor, idempotency }: Caller, ids: readonly string[]): Promise<void> {
  if (!idempotency) return;
  await runner.query('update idempotency set ids = $3 where professional_id = $1 and key = $2', [actor.professionalId, idempotency.key, ids]);
  await runner.query("delete from idempotency where professional_id = $1 and at < now() - interval '24 hours'", [actor.professionalId]);
}
