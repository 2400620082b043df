import type { Caller } from '@casustafel/database';
import { CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MoveStepInput, PlaceCaseInput } from './conference.inputs';
import { ConferenceModel } from './conference.model';
import { ConferenceQueries } from './conference.queries';
import { ConferenceService } from './conference.service';
import { TableSlotModel } from './day-plan.model';

/** Translates, nothing else. */
@Resolver(() => ConferenceModel)
export class ConferenceResolver {
  constructor(
    @Inject(ConferenceService) private readonly service: ConferenceService,
    @Inject(ConferenceQueries) private readonly queries: ConferenceQueries,
  ) {}

  @Query(() => [TableSlotModel], { description: 'The day plan of a table: its slots, free, taken, or of a case the viewer sits in.' })
  conferencesOfTable(
    @CurrentCaller() caller: Caller,
    @Args('tableId', { type: () => ID }) tableId: string,
    @Args('from', { type: () => String, description: 'yyyy-mm-dd' }) from: string,
    @Args('until', { type: () => String, description: 'yyyy-mm-dd, that day included' }) until: string,
  ): Promise<TableSlotModel[]> {
    return this.queries.plan(caller, { tableId, from, until });
  }

  @Query(() => [ConferenceModel], { description: 'The conferences of every case the viewer sits in, over a period.' })
  myConferences(
    @CurrentCaller() caller: Caller,
    @Args('from', { type: () => String, description: 'yyyy-mm-dd' }) from: string,
    @Args('until', { type: () => String, description: 'yyyy-mm-dd, that day included' }) until: string,
  ): Promise<ConferenceModel[]> {
    return this.queries.mine(caller, { from, until });
  }

  @Mutation(() => DoneModel)
  async placeCase(@CurrentCaller() caller: Caller, @Args('input') input: PlaceCaseInput): Promise<DoneModel> {
    return done(await this.service.place(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Begins the session; whoever opens it leads it.' })
  async openConference(@CurrentCaller() caller: Caller, @Args('conferenceId', { type: () => ID }) conferenceId: string): Promise<DoneModel> {
    return done(await this.service.open(caller, { conferenceId }));
  }

  @Mutation(() => DoneModel, { description: 'One step on or back, by whoever has the lead.' })
  async moveStep(@CurrentCaller() caller: Caller, @Args('input') input: MoveStepInput): Promise<DoneModel> {
    return done(await this.service.moveStep(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Takes the lead over in one press, shown to all.' })
  async takeLead(@CurrentCaller() caller: Caller, @Args('conferenceId', { type: () => ID }) conferenceId: string): Promise<DoneModel> {
    return done(await this.service.takeLead(caller, { conferenceId }));
  }

  @Mutation(() => DoneModel, { description: 'The line on confidentiality was read; once per person and session.' })
  async confirmConfidentiality(@CurrentCaller() caller: Caller, @Args('conferenceId', { type: () => ID }) conferenceId: string): Promise<DoneModel> {
    return done(await this.service.confirm(caller, { conferenceId }));
  }

  @Mutation(() => DoneModel, { description: 'Ends the session; what is open travels to the next table. Always possible.' })
  async adjournConference(@CurrentCaller() caller: Caller, @Args('conferenceId', { type: () => ID }) conferenceId: string): Promise<DoneModel> {
    return done(await this.service.adjourn(caller, { conferenceId }));
  }

  @Mutation(() => DoneModel, { description: 'Ends the session; what was proposed must have been decided.' })
  async closeConference(@CurrentCaller() caller: Caller, @Args('conferenceId', { type: () => ID }) conferenceId: string): Promise<DoneModel> {
    return done(await this.service.close(caller, { conferenceId }));
  }
}
