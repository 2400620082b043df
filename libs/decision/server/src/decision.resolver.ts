import type { Caller } from '@casustafel/database';
import { CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ActionModel } from './action.model';
import { ActionService } from './action.service';
import { AddActionInput, CloseDecisionInput, DropDecisionInput, EndActionInput, ProposeDecisionInput, RespondToDecisionInput } from './decision.inputs';
import { DecisionModel } from './decision.model';
import { DecisionService } from './decision.service';

/** Translates, nothing else. */
@Resolver(() => DecisionModel)
export class DecisionResolver {
  constructor(
    @Inject(DecisionService) private readonly decisions: DecisionService,
    @Inject(ActionService) private readonly actions: ActionService,
  ) {}

  @Query(() => [ActionModel], { description: 'What the viewer took upon them, over all cases they sit in: open first, late first.' })
  myActions(@CurrentCaller() caller: Caller): Promise<ActionModel[]> {
    return this.actions.mine(caller);
  }

  @Mutation(() => DoneModel, { description: 'Puts a decision before everybody seated now.' })
  async proposeDecision(@CurrentCaller() caller: Caller, @Args('input') input: ProposeDecisionInput): Promise<DoneModel> {
    return done(await this.decisions.propose(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Assent, assent with a concern, or a weighty objection; the last raises a dissent, whose id comes second.' })
  async respondToDecision(@CurrentCaller() caller: Caller, @Args('input') input: RespondToDecisionInput): Promise<DoneModel> {
    return done(await this.decisions.respond(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Takes the decision; not over a dissent without an answer.' })
  async closeDecision(@CurrentCaller() caller: Caller, @Args('input') input: CloseDecisionInput): Promise<DoneModel> {
    return done(await this.decisions.close(caller, input));
  }

  @Mutation(() => DoneModel)
  async dropDecision(@CurrentCaller() caller: Caller, @Args('input') input: DropDecisionInput): Promise<DoneModel> {
    return done(await this.decisions.drop(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Agrees who does what before when.' })
  async addAction(@CurrentCaller() caller: Caller, @Args('input') input: AddActionInput): Promise<DoneModel> {
    return done(await this.actions.add(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'An honest ending: done, could not, or was not done, and what came of it.' })
  async endAction(@CurrentCaller() caller: Caller, @Args('input') input: EndActionInput): Promise<DoneModel> {
    return done(await this.actions.end(caller, input));
  }
}
