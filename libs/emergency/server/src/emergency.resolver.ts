import type { Caller } from '@casustafel/database';
import { anId, CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EmergencyViewModel } from './emergency-view.model';
import { ExtendEmergencyInput, OpenEmergencyInput, ReviewEmergencyInput } from './emergency.inputs';
import { EmergencyAccessModel, EmergencyReasonModel } from './emergency.model';
import { EmergencyQueries } from './emergency.queries';
import { EmergencyService } from './emergency.service';

/** Translates, nothing else. */
@Resolver(() => EmergencyAccessModel)
export class EmergencyResolver {
  constructor(@Inject(EmergencyService) private readonly emergencies: EmergencyService, @Inject(EmergencyQueries) private readonly queries: EmergencyQueries) {}

  @Query(() => [EmergencyAccessModel], { description: 'Emergencies the viewer opened, was skipped by, leads the table of, or has to judge; what is still to be judged first.' })
  emergencyAccesses(@CurrentCaller() caller: Caller): Promise<EmergencyAccessModel[]> {
    return this.queries.list(caller);
  }

  @Query(() => EmergencyViewModel, { description: 'The case, for whoever opened it and while that runs.' })
  emergencyView(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }, anId) id: string): Promise<EmergencyViewModel> {
    return this.queries.view(caller, id);
  }

  @Query(() => EmergencyReasonModel, { description: 'Why it was allowed, in the words of who opened it.' })
  emergencyReason(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }, anId) id: string): Promise<EmergencyReasonModel> {
    return this.queries.why(caller, id);
  }

  @Mutation(() => DoneModel, { description: 'Opens one case for fifteen minutes; all who are skipped by it are told at once.' })
  async openEmergency(@CurrentCaller() caller: Caller, @Args('input') input: OpenEmergencyInput): Promise<DoneModel> {
    return done(await this.emergencies.open(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Fifteen minutes more, once.' })
  async extendEmergency(@CurrentCaller() caller: Caller, @Args('input') input: ExtendEmergencyInput): Promise<DoneModel> {
    return done(await this.emergencies.extend(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Ends it at once.' })
  async endEmergency(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }, anId) id: string): Promise<DoneModel> {
    return done(await this.emergencies.end(caller, id));
  }

  @Mutation(() => DoneModel, { description: 'For the privacy officer: whether it was justified, and why.' })
  async reviewEmergency(@CurrentCaller() caller: Caller, @Args('input') input: ReviewEmergencyInput): Promise<DoneModel> {
    return done(await this.emergencies.review(caller, input));
  }
}
