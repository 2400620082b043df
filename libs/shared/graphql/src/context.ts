import { createHash } from 'node:crypto';
import type { Caller } from '@casustafel/database';
import { isId, newId, Problem } from '@casustafel/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request } from 'express';
import type { CallerFinder } from './caller-finder';

export interface GraphqlContext {
  readonly caller: Caller | null;
  readonly correlationId: string;
}

/** Made once per request; the caller is found before any resolver runs. */
export async function contextOf(finder: CallerFinder, request: Request): Promise<GraphqlContext> {
  const correlationId = newId();
  const found = await finder.find(request.headers.cookie);
  if (!found) return { caller: null, correlationId };
  return { correlationId, caller: { ...found, correlationId, origin: 'browser', idempotency: idempotencyOf(request) } };
}

function idempotencyOf({ headers, body }: Request): Caller['idempotency'] {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !isId(key)) return undefined;
  const asked = body as { query?: unknown; extensions?: unknown; variables?: unknown; operationName?: unknown };
  return { key, hash: createHash('sha256').update(JSON.stringify([asked.query, asked.extensions, asked.operationName, asked.variables])).digest() };
}

/** The person who asks. @throws Problem SIGNED_OUT */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = GqlExecutionContext.create(context).getContext<GraphqlContext>();
  if (!caller) throw new Problem('SIGNED_OUT');
  return caller;
});

/** The person who asks, or null where a stranger may ask too. */
export const MaybeCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller | null => GqlExecutionContext.create(context).getContext<GraphqlContext>().caller);
