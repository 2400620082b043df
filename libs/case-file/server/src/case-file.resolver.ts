import type { Caller } from '@casustafel/database';
import { CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AddPersonInput, CorrectCaseInput, SeatProfessionalInput, StartCaseInput } from './case-file.inputs';
import { CaseFileModel } from './case-file.model';
import { CaseFileService } from './case-file.service';
import { MyCaseModel } from './my-case.model';
import { MyCases } from './my-cases.queries';
import { SeatingService } from './seating.service';

/** Translates, nothing else. */
@Resolver(() => CaseFileModel)
export class CaseFileResolver {
  constructor(
    @Inject(CaseFileService) private readonly files: CaseFileService,
    @Inject(SeatingService) private readonly seating: SeatingService,
    @Inject(MyCases) private readonly mine: MyCases,
  ) {}

  @Query(() => [MyCaseModel], { description: 'The cases the viewer has a live seat in, with what the viewer must know of each at a glance.' })
  myCases(@CurrentCaller() caller: Caller): Promise<MyCaseModel[]> {
    return this.mine.list(caller);
  }

  @Mutation(() => DoneModel, { description: 'Starts a case at a table the viewer chairs; the first id is the case.' })
  async startCase(@CurrentCaller() caller: Caller, @Args('input') input: StartCaseInput): Promise<DoneModel> {
    return done(await this.files.start(caller, input));
  }

  @Mutation(() => DoneModel)
  async correctCase(@CurrentCaller() caller: Caller, @Args('input') input: CorrectCaseInput): Promise<DoneModel> {
    return done(await this.files.correct(caller, input));
  }

  @Mutation(() => DoneModel)
  async addPerson(@CurrentCaller() caller: Caller, @Args('input') input: AddPersonInput): Promise<DoneModel> {
    return done(await this.files.addPerson(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Gives a professional a seat; they are told.' })
  async seatProfessional(@CurrentCaller() caller: Caller, @Args('input') input: SeatProfessionalInput): Promise<DoneModel> {
    return done(await this.seating.seat(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Ends a seat at once; they are told.' })
  async unseat(@CurrentCaller() caller: Caller, @Args('seatId', { type: () => ID }) seatId: string): Promise<DoneModel> {
    return done(await this.seating.unseat(caller, { seatId }));
  }
}
