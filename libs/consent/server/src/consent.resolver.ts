import type { Caller } from '@casustafel/database';
import { anId, CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ConsentCopyModel } from './consent-copy.model';
import { NarrowConsentInput, RecordConsentInput, WithdrawConsentInput } from './consent.inputs';
import { ConsentModel } from './consent.model';
import { ConsentQueries } from './consent.queries';
import { ConsentService } from './consent.service';

/** Translates, nothing else. */
@Resolver(() => ConsentModel)
export class ConsentResolver {
  constructor(@Inject(ConsentService) private readonly service: ConsentService, @Inject(ConsentQueries) private readonly queries: ConsentQueries) {}

  @Query(() => [ConsentModel], { description: 'What one’s own party wrote down of consents in a case, newest first.' })
  consents(@CurrentCaller() caller: Caller, @Args('caseId', { type: () => ID }, anId) caseId: string): Promise<ConsentModel[]> {
    return this.queries.list(caller, caseId);
  }

  @Query(() => ConsentCopyModel, { description: 'The person’s own copy, to be printed and handed over.' })
  consentCopy(
    @CurrentCaller() caller: Caller,
    @Args('caseId', { type: () => ID }, anId) caseId: string,
    @Args('consentId', { type: () => ID }, anId) consentId: string,
  ): Promise<ConsentCopyModel> {
    return this.queries.copy(caller, caseId, consentId);
  }

  @Mutation(() => DoneModel)
  async recordConsent(@CurrentCaller() caller: Caller, @Args('input') input: RecordConsentInput): Promise<DoneModel> {
    return done(await this.service.record(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Taken back: what rested on it closes at once, also on open screens. Answers the consent and those items.' })
  async withdrawConsent(@CurrentCaller() caller: Caller, @Args('input') input: WithdrawConsentInput): Promise<DoneModel> {
    return done(await this.service.withdraw(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Taken back for some: what rested on it closes for them at once.' })
  async narrowConsent(@CurrentCaller() caller: Caller, @Args('input') input: NarrowConsentInput): Promise<DoneModel> {
    return done(await this.service.narrow(caller, input));
  }
}
