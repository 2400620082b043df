import type { Caller } from '@casustafel/database';
import { anId, CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LeakRecordModel } from './leak.model';
import { RecallNoticeModel } from './notice.model';
import { AssessLeakInput, CloseLeakInput, DecideLeakInput, RefuseSupplyInput, SharedWronglyInput } from './recall.inputs';
import { RecallQueries } from './recall.queries';
import { RecallService } from './recall.service';
import { RefusalService } from './refusal.service';

/** Translates, nothing else. */
@Resolver(() => RecallNoticeModel)
export class RecallResolver {
  constructor(
    @Inject(RecallService) private readonly recalls: RecallService,
    @Inject(RefusalService) private readonly refusals: RefusalService,
    @Inject(RecallQueries) private readonly queries: RecallQueries,
  ) {}

  @Query(() => [LeakRecordModel], { description: 'Leaks as events, over cases: for the privacy officer those of the region. What runs first.' })
  leakRecords(@CurrentCaller() caller: Caller): Promise<LeakRecordModel[]> {
    return this.queries.leaks(caller);
  }

  @Query(() => [RecallNoticeModel], { description: 'For who holds the mandate: what was called back of what colleagues had read who no longer sit in the case. Without content.' })
  mandateRecalls(@CurrentCaller() caller: Caller): Promise<RecallNoticeModel[]> {
    return this.queries.forMandate(caller);
  }

  @Mutation(() => DoneModel, { description: 'For the whole organisation: changed or removed in our own file.' })
  async confirmRecall(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }, anId) id: string): Promise<DoneModel> {
    return done(await this.recalls.confirm(caller, id));
  }

  @Mutation(() => DoneModel, { description: 'Closes it at once, tells whoever had read it, and opens a leak. Answers the leak.' })
  async reportSharedWrongly(@CurrentCaller() caller: Caller, @Args('input') input: SharedWronglyInput): Promise<DoneModel> {
    return done(await this.recalls.sharedWrongly(caller, input));
  }

  @Mutation(() => DoneModel)
  async assessLeak(@CurrentCaller() caller: Caller, @Args('input') input: AssessLeakInput): Promise<DoneModel> {
    return done(await this.recalls.assess(caller, input));
  }

  @Mutation(() => DoneModel)
  async decideLeak(@CurrentCaller() caller: Caller, @Args('input') input: DecideLeakInput): Promise<DoneModel> {
    return done(await this.recalls.decide(caller, input));
  }

  @Mutation(() => DoneModel)
  async closeLeak(@CurrentCaller() caller: Caller, @Args('input') input: CloseLeakInput): Promise<DoneModel> {
    return done(await this.recalls.close(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Not giving, for weighty reasons (Wgs 1.5 lid 1). Why is for their own alone.' })
  async refuseSupply(@CurrentCaller() caller: Caller, @Args('input') input: RefuseSupplyInput): Promise<DoneModel> {
    return done(await this.refusals.refuse(caller, input));
  }

  @Mutation(() => DoneModel)
  async liftSupplyRefusal(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }, anId) id: string): Promise<DoneModel> {
    return done(await this.refusals.lift(caller, id));
  }
}
