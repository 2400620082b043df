import { createHmac } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Caller } from '@casustafel/database';
import { isId, newId, Problem } from '@casustafel/kernel';
import type { KeyStore } from '@casustafel/key-store';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request } from 'express';
import type { CallerFinder } from './caller-finder';
import { onlyCaseOf } from './of-one-case';

export interface GraphqlContext {
  readonly caller: Caller | null;
  readonly correlationId: string;
  readonly request: Request;
  /** Where the answer goes. */
  readonly wayOut?: ServerResponse;
}

/** Made once per request; nobody is known yet. */
export const contextOf = (request: Request): GraphqlContext => ({ caller: null, correlationId: newId(), request, wayOut: request.res });

/** Finds who asks once the question is known to be one, and before any resolver runs: what it is about decides which facts are looked up. */
export const findCaller = (finder: CallerFinder, keys: KeyStore): ApolloServerPlugin<GraphqlContext> => ({
  requestDidStart: () => Promise.resolve({
    didResolveOperation: async ({ contextValue, schema, operation, request: { variables } }) => {
      const { request, correlationId } = contextValue;
      const within = operation && onlyCaseOf(schema, operation, variables ?? {});
      const found = await finder.find(request.headers.cookie, within);
      const caller = found && { ...found, within, correlationId, origin: 'browser', idempotency: idempotencyOf(keys, found.actor.professionalId, request) };
      Object.assign(contextValue, { caller });
    },
  }),
});

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
