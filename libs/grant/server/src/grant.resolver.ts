import type { Caller } from '@casustafel/database';
import { WISHED_LEVELS } from '@casustafel/grant-domain';
import { anId, CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccessRequestModel } from './access-request.model';
import { AskingService } from './asking.service';
import { AccessRequestActInput, AskAccessInput, DeclineAccessInput, GrantAccessInput, WhyNotInput } from './grant.inputs';
import { GrantingService } from './granting.service';
import { GrantPreviewRowModel, WhoSeesRowModel, WhyModel } from './why.model';
import { WhyQueries } from './why.queries';

/** Translates, nothing else. */
@Resolver(() => AccessRequestModel)
export class GrantResolver {
  constructor(
    @Inject(AskingService) private readonly asking: AskingService,
    @Inject(GrantingService) private readonly granting: GrantingService,
    @Inject(WhyQueries) private readonly why: WhyQueries,
  ) {}

  @Query(() => WhyModel, { description: 'Why the viewer sees no more of an item, or what the agreement says of a scope.' })
  whyNot(@CurrentCaller() caller: Caller, @Args('input') input: WhyNotInput, @Args('language', { defaultValue: 'nl' }) language: string): Promise<WhyModel> {
    return this.why.whyNot(caller, input, languageOf(language));
  }

  @Query(() => [WhoSeesRowModel], { description: 'For the supplier: who at the table sees this item, how much, and why.' })
  async whoSees(
    @CurrentCaller() caller: Caller,
    @Args('caseId', { type: () => ID }, anId) caseId: string,
    @Args('id', { type: () => ID }, anId) id: string,
    @Args('language', { defaultValue: 'nl' }) language: string,
  ): Promise<WhoSeesRowModel[]> {
    return [...(await this.why.whoSees(caller, caseId, id, languageOf(language)))];
  }

  @Query(() => [GrantPreviewRowModel], { description: 'For the party that was asked: what granting these items would show, and what the law keeps shut.' })
  async grantPreview(
    @CurrentCaller() caller: Caller,
    @Args('caseId', { type: () => ID }, anId) caseId: string,
    @Args('requestId', { type: () => ID }, anId) requestId: string,
    @Args('itemIds', { type: () => [ID] }, anId) itemIds: string[],
    @Args('level', { defaultValue: 'FULL' }) level: string,
    @Args('language', { defaultValue: 'nl' }) language: string,
  ): Promise<GrantPreviewRowModel[]> {
    const wished = WISHED_LEVELS.find((each) => each === level) ?? 'FULL';
    return [...(await this.why.grantPreview(caller, caseId, requestId, itemIds, wished, languageOf(language)))];
  }

  @Mutation(() => DoneModel, { description: 'Asks a party at the table for access, with a reason.' })
  async askAccess(@CurrentCaller() caller: Caller, @Args('input') input: AskAccessInput): Promise<DoneModel> {
    return done(await this.asking.ask(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Takes one’s own question back while nobody has answered it.' })
  async withdrawAccessRequest(@CurrentCaller() caller: Caller, @Args('input') input: AccessRequestActInput): Promise<DoneModel> {
    return done(await this.asking.withdraw(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Grants what was asked, with a reason and an end; nothing that the law or a condition keeps shut.' })
  async grantAccess(@CurrentCaller() caller: Caller, @Args('input') input: GrantAccessInput): Promise<DoneModel> {
    return done(await this.granting.grant(caller, input));
  }

  @Mutation(() => DoneModel)
  async declineAccess(@CurrentCaller() caller: Caller, @Args('input') input: DeclineAccessInput): Promise<DoneModel> {
    return done(await this.granting.decline(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Ends a grant before its time; what it opened closes at once.' })
  async endGrant(@CurrentCaller() caller: Caller, @Args('input') input: AccessRequestActInput): Promise<DoneModel> {
    return done(await this.granting.end(caller, input));
  }
}

/** The language of the interface: Dutch unless English is asked for. */
const languageOf = (given: string): 'nl' | 'en' => (given === 'en' ? 'en' : 'nl');
