import type { Caller } from '@casustafel/database';
import { CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ProposeAgreementInput, WeighAgreementInput } from './agreement.inputs';
import { AgreementModel, AgreementWeightModel } from './agreement.model';
import { AgreementQueries } from './agreement.queries';
import { AgreementService } from './agreement.service';

/** Translates, nothing else. */
@Resolver(() => AgreementModel)
export class AgreementResolver {
  constructor(@Inject(AgreementService) private readonly service: AgreementService, @Inject(AgreementQueries) private readonly queries: AgreementQueries) {}

  @Query(() => [AgreementModel], { description: 'The agreements of the region with their history; for its administrators.' })
  agreements(@CurrentCaller() caller: Caller): Promise<AgreementModel[]> {
    return this.queries.list(caller);
  }

  @Query(() => AgreementWeightModel, { description: 'What other lines would open and close; two counts, for the administrators.' })
  agreementWeight(@CurrentCaller() caller: Caller, @Args('input') input: WeighAgreementInput): Promise<AgreementWeightModel> {
    return this.queries.weigh(caller, input);
  }

  @Mutation(() => DoneModel, { description: 'Proposes a version; a second administrator confirms it.' })
  async proposeAgreement(@CurrentCaller() caller: Caller, @Args('input') input: ProposeAgreementInput): Promise<DoneModel> {
    return done(await this.service.propose(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Puts a proposal of somebody else in force.' })
  async confirmAgreement(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string): Promise<DoneModel> {
    return done(await this.service.confirm(caller, { id }));
  }

  @Mutation(() => DoneModel)
  async dropAgreement(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string): Promise<DoneModel> {
    return done(await this.service.drop(caller, { id }));
  }
}
