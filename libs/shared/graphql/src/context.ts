import { createHmac } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Caller } from '@casustafel/database';
import { isId, newId, Problem } from '@casustafel/kernel';
import type { KeyStore } from '@casustafel/key-store';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request } from 'express';
import type { CallerFinder } from './caller-finder';

export interface GraphqlContext {
  readonly caller: Caller | null;
  readonly correlationId: string;
  /** Where the answer goes. */
  readonly wayOut?: ServerResponse;
}

/** Made once per request; the caller is found before any resolver runs. */
export async function contextOf(finder: CallerFinder, keys: KeyStore, request: Request): Promise<GraphqlContext> {
  const correlationId = newId();
  const found = await finder.find(request.headers.cookie);
  if (!found) return { caller: null, correlationId };
  return { correlationId, wayOut: request.res, caller: { ...found, correlationId, origin: 'browser', idempotency: idempotencyOf(keys, found.actor.professionalId, request) } };
}

/**
 * What was asked under this key, as a mark only the hub can make: a plain hash of a score would be guessed by trying eleven numbers.
 * Person and key are in it too, so that the same answer given twice leaves two marks that tell nothing of each other.
 */
function idempotencyOf(keys: KeyStore, professionalId: string, { headers, body }: Request): Caller['idempotency'] {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !isId(key)) return undefined;
  const asked = body as { query?: unknown; extensions?: unknown; variables?: unknown; operationName?: unknown };
  const said = JSON.stringify([professionalId, key, asked.query, asked.extensions, asked.operationName, asked.variables]);
  return { key, hash: createHmac('sha256', keys.hubKey('idempotency')).update(said).digest() };
}

/** The person who asks. @throws Problem SIGNED_OUT */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = GqlExecutionContext.create(context).getContext<GraphqlContext>();
  if (!caller) throw new Problem('SIGNED_OUT');
  return caller;
});

/** The person who asks, or null where a stranger may ask too. */
export const MaybeCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller | null => GqlExecutionContext.create(context).getContext<GraphqlContext>().caller);
