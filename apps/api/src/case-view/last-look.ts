import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextWillSendResponse, GraphQLRequestListener } from '@apollo/server';
import type { Caller } from '@casustafel/database';
import type { GraphqlContext } from '@casustafel/graphql';
import { Plugin } from '@nestjs/apollo';
import { Inject } from '@nestjs/common';
import { Lapses } from './lapses';
import { untilOut } from './way-out';

/** An answer younger than this cannot be older than the second that is promised; the other half is for the way out. */
const YOUNG = 500;
const TRIES = 3;

type Asked = GraphQLRequestContextWillSendResponse<BaseContext>;
interface Leaving {
  readonly caller: Caller;
  readonly cookie: string | undefined;
  readonly data: object;
  readonly began: number;
}

/**
 * Rights end also while an answer is on its way. One that took long is judged once more just before it leaves, and again as long as
 * its reader has not taken it in: with a sign-in or a seat that ended meanwhile, or a thing in it that closed or shows less, nothing
 * more of it leaves. An act answers ids alone, and always leaves.
 */
@Plugin()
export class LastLook implements ApolloServerPlugin {
  constructor(@Inject(Lapses) private readonly lapses: Lapses) {}

  requestDidStart(): Promise<GraphQLRequestListener<BaseContext>> {
    const began = performance.now();
    return Promise.resolve({ willSendResponse: (asked) => this.lookAgain(asked, began) });
  }

  private async lookAgain(asked: Asked, began: number): Promise<void> {
    const { caller, wayOut } = asked.contextValue as GraphqlContext;
    const { body } = asked.response;
    if (!caller || body.kind !== 'single' || !body.singleResult.data || asked.operation?.operation !== 'query') return;
    const leaving: Leaving = { caller, cookie: asked.request.http?.headers.get('cookie') ?? undefined, data: body.singleResult.data, began };
    const code = performance.now() - began <= YOUNG ? null : await this.judge(leaving);
    if (code) body.singleResult = { data: null, errors: [{ message: code, extensions: { code } }] };
    else if (wayOut) untilOut(wayOut, YOUNG, async () => (await this.judge(leaving)) === null);
  }

  /** Why nothing may leave; null when all still holds. A look that itself took long is as old as the answer it was for. */
  private async judge({ caller, cookie, data, began }: Leaving): Promise<string | null> {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const from = performance.now();
      const code = await this.lapses.of(caller, cookie, data, from - began).catch(() => 'CHANGED_MEANWHILE');
      if (code) return code;
      if (performance.now() - from <= YOUNG) return null;
    }
    return 'CHANGED_MEANWHILE';
  }
}
