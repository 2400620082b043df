import type { Caller } from '@casustafel/database';
import { CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { HandoversService } from './handovers.service';
import { StandInDeskModel } from './stand-in-desk.model';
import { StandInDesk } from './stand-in-desk.queries';
import { HandOverSeatInput, NameStandInInput } from './stand-in.inputs';
import { StandInsService } from './stand-ins.service';

/** Translates, nothing else. */
@Resolver(() => StandInDeskModel)
export class StandInResolver {
  constructor(
    @Inject(StandInDesk) private readonly desk: StandInDesk,
    @Inject(StandInsService) private readonly standIns: StandInsService,
    @Inject(HandoversService) private readonly handovers: HandoversService,
  ) {}

  @Query(() => StandInDeskModel, { description: 'Where colleagues of the viewer sit, by number, and who stands in for whom; for whoever holds the mandate.' })
  standInDesk(@CurrentCaller() caller: Caller): Promise<StandInDeskModel> {
    return this.desk.of(caller);
  }

  @Mutation(() => DoneModel, { description: 'Names who stands in for a colleague on one table day; the ids are their seats.' })
  async nameStandIn(@CurrentCaller() caller: Caller, @Args('input') input: NameStandInInput): Promise<DoneModel> {
    return done(await this.standIns.name(caller, input));
  }

  @Mutation(() => DoneModel)
  async takeBackStandIn(@CurrentCaller() caller: Caller, @Args('seatId', { type: () => ID }) seatId: string): Promise<DoneModel> {
    return done(await this.standIns.takeBack(caller, { seatId }));
  }

  @Mutation(() => DoneModel, { description: 'Hands a seat to a colleague with what its holder owed; the first id is the handover.' })
  async handOverSeat(@CurrentCaller() caller: Caller, @Args('input') input: HandOverSeatInput): Promise<DoneModel> {
    return done(await this.handovers.handOver(caller, input));
  }
}
