import type { Caller } from '@casustafel/database';
import { CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { AnswerRegimeInput, MoveStageInput, ProposeRegimeInput } from './regime.inputs';
import { RegimeModel } from './regime.model';
import { RegimeService } from './regime.service';

/** Translates, nothing else. */
@Resolver(() => RegimeModel)
export class RegimeResolver {
  constructor(@Inject(RegimeService) private readonly regimes: RegimeService) {}

  @Mutation(() => DoneModel, { description: 'The chair proposes another regime, or to close the case.' })
  async proposeRegimeChange(@CurrentCaller() caller: Caller, @Args('input') input: ProposeRegimeInput): Promise<DoneModel> {
    return done(await this.regimes.propose(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'The word of one’s own party; it stands.' })
  async answerRegimeQuestion(@CurrentCaller() caller: Caller, @Args('input') input: AnswerRegimeInput): Promise<DoneModel> {
    return done(await this.regimes.answer(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Carries a proposal out on which everybody whose word it takes agreed.' })
  async carryOutRegimeChange(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string): Promise<DoneModel> {
    return done(await this.regimes.carryOut(caller, { id }));
  }

  @Mutation(() => DoneModel)
  async dropRegimeChange(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string): Promise<DoneModel> {
    return done(await this.regimes.drop(caller, { id }));
  }

  @Mutation(() => DoneModel, { description: 'The chair moves a case from weighing to conferring, or back.' })
  async moveStage(@CurrentCaller() caller: Caller, @Args('input') input: MoveStageInput): Promise<DoneModel> {
    return done(await this.regimes.move(caller, input));
  }
}
