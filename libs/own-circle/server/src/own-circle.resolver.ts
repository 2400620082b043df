import type { Caller } from '@casustafel/database';
import { anId, CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DeclareOwnCircleInput, WeighOwnCircleInput } from './own-circle.inputs';
import { OwnCircleModel, OwnCircleQuestionModel } from './own-circle.model';
import { OwnCircleQueries } from './own-circle.queries';
import { OwnCircleService } from './own-circle.service';

/** Translates, nothing else. */
@Resolver(() => OwnCircleModel)
export class OwnCircleResolver {
  constructor(@Inject(OwnCircleService) private readonly circles: OwnCircleService, @Inject(OwnCircleQueries) private readonly queries: OwnCircleQueries) {}

  @Query(() => [OwnCircleQuestionModel], { description: 'Seats of the viewer that open nothing until they say whether they know the family.' })
  ownCircleQuestions(@CurrentCaller() caller: Caller): Promise<OwnCircleQuestionModel[]> {
    return this.queries.questions(caller);
  }

  @Query(() => [OwnCircleModel], { description: 'What was declared: the viewer’s own, of tables they lead, and of the organisation whose mandate they hold.' })
  ownCircles(@CurrentCaller() caller: Caller): Promise<OwnCircleModel[]> {
    return this.queries.list(caller);
  }

  @Mutation(() => DoneModel, { description: '"I know nobody of this family."' })
  async answerOwnCircle(@CurrentCaller() caller: Caller, @Args('seatId', { type: () => ID }, anId) seatId: string): Promise<DoneModel> {
    return done(await this.circles.answer(caller, seatId));
  }

  @Mutation(() => DoneModel, { description: '"I know them": the seat opens nothing until that is weighed.' })
  async declareOwnCircle(@CurrentCaller() caller: Caller, @Args('input') input: DeclareOwnCircleInput): Promise<DoneModel> {
    return done(await this.circles.declare(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'That the seat can stay, with a reason; it takes two organisations.' })
  async argueOwnCircle(@CurrentCaller() caller: Caller, @Args('input') input: WeighOwnCircleInput): Promise<DoneModel> {
    return done(await this.circles.argue(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'That it cannot: the seat ends.' })
  async refuseOwnCircle(@CurrentCaller() caller: Caller, @Args('input') input: WeighOwnCircleInput): Promise<DoneModel> {
    return done(await this.circles.refuse(caller, input));
  }
}
