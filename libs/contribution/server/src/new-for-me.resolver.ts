import type { Caller } from '@casustafel/database';
import { CurrentCaller } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { NewForMeModel } from './new-for-me.model';
import { NewForMe } from './new-for-me.queries';

@Resolver(() => NewForMeModel)
export class NewForMeResolver {
  constructor(@Inject(NewForMe) private readonly newest: NewForMe) {}

  @Query(() => NewForMeModel, { description: 'What the viewer may know in all cases they have a live seat in, newest first: since when they are shown it, not since when it was brought.' })
  newForMe(
    @CurrentCaller() caller: Caller,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<NewForMeModel> {
    return this.newest.page(caller, first, after);
  }
}
