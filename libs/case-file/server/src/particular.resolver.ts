import type { Caller } from '@casustafel/database';
import { CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { EndParticularInput, RecordParticularInput } from './particular.inputs';
import { ParticularModel } from './particular.model';
import { ParticularService } from './particular.service';

/** Translates, nothing else. */
@Resolver(() => ParticularModel)
export class ParticularResolver {
  constructor(@Inject(ParticularService) private readonly particulars: ParticularService) {}

  @Mutation(() => DoneModel, { description: 'Records a particular of the case; everybody at the table reads it.' })
  async recordParticular(@CurrentCaller() caller: Caller, @Args('input') input: RecordParticularInput): Promise<DoneModel> {
    return done(await this.particulars.record(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Ends what the own party recorded. What was recorded stays to be read.' })
  async endParticular(@CurrentCaller() caller: Caller, @Args('input') input: EndParticularInput): Promise<DoneModel> {
    return done(await this.particulars.end(caller, input));
  }
}
