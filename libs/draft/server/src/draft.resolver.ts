import type { Caller } from '@casustafel/database';
import { CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DraftModel } from './draft.model';
import { DraftsService } from './drafts.service';

/** Translates, nothing else. */
@Resolver(() => DraftModel)
export class DraftResolver {
  constructor(@Inject(DraftsService) private readonly drafts: DraftsService) {}

  @Query(() => DraftModel, { nullable: true, description: 'What the viewer half typed at this place, if anything.' })
  myDraft(@CurrentCaller() caller: Caller, @Args('caseId', { type: () => ID }) caseId: string, @Args('place') place: string): Promise<DraftModel | null> {
    return this.drafts.mine(caller, { caseId, place });
  }

  @Mutation(() => DoneModel, { description: 'Keeps it for the viewer alone, in place of what was there.' })
  async saveDraft(@CurrentCaller() caller: Caller, @Args('caseId', { type: () => ID }) caseId: string, @Args('place') place: string, @Args('text') text: string): Promise<DoneModel> {
    return done(await this.drafts.save(caller, { caseId, place, text }));
  }

  @Mutation(() => DoneModel)
  async dropDraft(@CurrentCaller() caller: Caller, @Args('caseId', { type: () => ID }) caseId: string, @Args('place') place: string): Promise<DoneModel> {
    return done(await this.drafts.drop(caller, { caseId, place }));
  }
}
