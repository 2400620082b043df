import type { Caller } from '@casustafel/database';
import { anId, CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EndOfCompartmentInput, KeepApartInput, SeatSpeaksInput, SideOfInput, TellOfCompartmentInput } from './compartment.inputs';
import { CompartmentModel } from './compartment.model';
import { CompartmentService } from './compartment.service';
import { SideOfThingModel } from './side.model';
import { SideQueries } from './side.queries';

/** Translates, nothing else. */
@Resolver(() => CompartmentModel)
export class CompartmentResolver {
  constructor(@Inject(CompartmentService) private readonly service: CompartmentService, @Inject(SideQueries) private readonly sides: SideQueries) {}

  @Query(() => [CompartmentModel], { description: 'Where two parties of a case are kept apart, for whoever may know of it.' })
  compartments(@CurrentCaller() caller: Caller, @Args('caseId', { type: () => ID }, anId) caseId: string): Promise<CompartmentModel[]> {
    return this.service.list(caller, caseId);
  }

  @Query(() => [SideOfThingModel], { description: 'Where one’s own things travel while two parties are kept apart; what nobody could judge comes first.' })
  sidesOfOwn(@CurrentCaller() caller: Caller, @Args('caseId', { type: () => ID }, anId) caseId: string): Promise<SideOfThingModel[]> {
    return this.sides.own(caller, caseId);
  }

  @Mutation(() => DoneModel, { description: 'Keeps two parties apart: what is of one no longer reaches whoever serves the other, at once.' })
  async keepApart(@CurrentCaller() caller: Caller, @Args('input') input: KeepApartInput): Promise<DoneModel> {
    return done(await this.service.mark(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Whom somebody at the table serves or speaks with.' })
  async saySeatSpeaks(@CurrentCaller() caller: Caller, @Args('input') input: SeatSpeaksInput): Promise<DoneModel> {
    return done(await this.service.seatSpeaks(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Lets somebody else know that two parties are kept apart, and why.' })
  async tellOfCompartment(@CurrentCaller() caller: Caller, @Args('input') input: TellOfCompartmentInput): Promise<DoneModel> {
    return done(await this.service.tellOf(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Of whose side own things are, or that they are for both; only their supplier says so.' })
  async saySideOf(@CurrentCaller() caller: Caller, @Args('input') input: SideOfInput): Promise<DoneModel> {
    return done(await this.service.sideOf(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Argues that keeping apart was a mistake or is over; another confirms it.' })
  async proposeEndOfCompartment(@CurrentCaller() caller: Caller, @Args('input') input: EndOfCompartmentInput): Promise<DoneModel> {
    return done(await this.service.proposeEnd(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Confirms what another argued. Nothing opens by itself but what its supplier says.' })
  async confirmEndOfCompartment(@CurrentCaller() caller: Caller, @Args('endId', { type: () => ID }, anId) endId: string): Promise<DoneModel> {
    return done(await this.service.confirmEnd(caller, endId));
  }

  @Mutation(() => DoneModel, { description: 'Lets what was argued drop: it stays apart.' })
  async dropEndOfCompartment(@CurrentCaller() caller: Caller, @Args('endId', { type: () => ID }, anId) endId: string): Promise<DoneModel> {
    return done(await this.service.dropEnd(caller, endId));
  }
}
