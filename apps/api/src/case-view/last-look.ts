import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextWillSendResponse, GraphQLRequestListener } from '@apollo/server';
import { CaseParts, sql, UnitOfWork, uuids, whole, type Caller, type Read, type ReadTx } from '@casustafel/database';
import { CallerFinder, type GraphqlContext } from '@casustafel/graphql';
import { seatIn, type Actor } from '@casustafel/policy';
import { Inject } from '@nestjs/common';
import { Plugin } from '@nestjs/apollo';

/** An answer younger than this cannot be older than the second that is promised; the other half is for the way out. */
const YOUNG = 500;
/** A transaction may have begun this long before it was done, and what it tells bears the time of its beginning. */
const LONGEST_ACT = 2_000;
const TRIES = 3;

interface Changed {
  readonly kind: string;
  readonly caseId: string;
  readonly id: string;
}
type Asked = GraphQLRequestContextWillSendResponse<BaseContext>;

/**
 * Rights end also while an answer is on its way. One that took long is judged once more just before it leaves: with a sign-in
 * or a seat that ended meanwhile, or a thing in it that closed, nothing of it leaves. An act answers ids alone, and always leaves.
 */
@Plugin()
export class LastLook implements ApolloServerPlugin {
  constructor(
    @Inject(CallerFinder) private readonly callers: CallerFinder,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(CaseParts) private readonly parts: CaseParts,
  ) {}

  requestDidStart(): Promise<GraphQLRequestListener<BaseContext>> {
    const began = performance.now();
    return Promise.resolve({ willSendResponse: (asked) => this.lookAgain(asked, began) });
  }

  private async lookAgain(asked: Asked, began: number): Promise<void> {
    const { caller } = asked.contextValue as GraphqlContext;
    const { body } = asked.response;
    if (!caller || body.kind !== 'single' || !body.singleResult.data || asked.operation?.operation !== 'query') return;
    if (performance.now() - began <= YOUNG) return;
    const code = await this.lapse(asked, caller, body.singleResult.data, began).catch(() => 'CHANGED_MEANWHILE');
    if (code) body.singleResult = { data: null, errors: [{ message: code, extensions: { code } }] };
  }

  /** Why nothing may leave; null when all still holds. A look that itself took long is as old as the answer it was for. */
  private async lapse(asked: Asked, caller: Caller, data: object, began: number): Promise<string | null> {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const from = performance.now();
      const found = await this.callers.find(asked.request.http?.headers.get('cookie') ?? undefined);
      if (!found || found.signInId !== caller.signInId) return 'SIGNED_OUT';
      if (!stillSits(caller.actor, found.actor)) return 'NOT_FOUND';
      if (!(await this.stillShown({ ...caller, ...found }, data, from - began))) return 'CHANGED_MEANWHILE';
      if (await this.nowHidden({ ...caller, ...found }, caller.actor, data)) return 'CHANGED_MEANWHILE';
      if (performance.now() - from <= YOUNG) return null;
    }
    return 'CHANGED_MEANWHILE';
  }

  /** Whether of what changed since, and stands in the answer, all is still this person's to see. */
  private async stillShown(caller: Caller, data: object, elapsed: number): Promise<boolean> {
    const cases = [...new Set(caller.actor.seats.map(({ caseId }) => caseId))];
    const { changed } = await this.work.judge(caller, (read) => ({ changed: changes(read, cases, elapsed + LONGEST_ACT) }));
    if (changed.length === 0) return true;
    // That something is gone may be said.
    const said = JSON.stringify(data, (name, value: unknown) => (name === 'gone' ? undefined : value));
    const shown = changed.filter(({ id }) => said.includes(id));
    const seen = await this.work.judge(caller, (read) => Object.fromEntries(shown.flatMap((each, at) => this.visible(read, caller.actor, each, at))));
    return Object.values(seen).every((rows) => rows.length > 0);
  }

  /** Whether something of it became protected meanwhile, or was closed to this person. Their own words are asked after as well: they can ask again. */
  private async nowHidden(caller: Caller, before: Actor, data: object): Promise<boolean> {
    const turned = caller.actor.seats.filter(({ caseId, vault }) => seatIn(before, caseId)?.vault !== vault).map(({ caseId }) => caseId);
    for (const caseId of new Set(turned)) if (await this.work.hides(caller, caseId, data)) return true;
    return false;
  }

  private visible(read: ReadTx, actor: Actor, { kind, caseId, id }: Changed, at: number): readonly [string, Read<unknown>][] {
    const part = this.parts.of(kind);
    return part ? [[`part${at}`, part.read(read, actor, { caseId, ids: [id] })]] : [];
  }
}

/** Whoever lost a seat, whose emergency ended, or the right to be here at all, may have been shown what they may no longer know. */
const stillSits = (before: Actor, now: Actor): boolean => now.valid >= before.valid && before.seats.every(({ id, caseId }) => seatIn(now, caseId)?.id === id) && before.emergencies.every(({ id }) => now.emergencies.some((each) => each.id === id));

const changes = (read: ReadTx, cases: readonly string[], within: number): Read<Changed> =>
  read.aside(
    sql`select distinct o.kind, o.case_id, o.object_id from outbox o where o.stream = any(${uuids(cases)}) and o.topic = 'changed' and o.at > now() - make_interval(secs => ${whole(Math.ceil(within / 1000))})`,
    (row) => ({ kind: String(row['kind']), caseId: String(row['case_id']), id: String(row['object_id']) }),
  );
