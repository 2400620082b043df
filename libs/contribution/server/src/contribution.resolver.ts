import type { Caller } from '@casustafel/database';
import { anId, CurrentCaller, done, DoneModel, OfOneCase } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BringContributionInput, CorrectContributionInput, ShareContributionsInput, ShareOptionsInput } from './contribution.inputs';
import { ContributionModel } from './contribution.model';
import { ContributionQueries } from './contribution.queries';
import { ContributionService } from './contribution.service';
import { OpenedByModel, PreviewRowModel, ShareGroundModel } from './preview.model';
import { SharePreviews } from './share-preview.queries';

/** Translates, nothing else. */
@Resolver(() => ContributionModel)
export class ContributionResolver {
  constructor(
    @Inject(ContributionService) private readonly service: ContributionService,
    @Inject(ContributionQueries) private readonly queries: ContributionQueries,
    @Inject(SharePreviews) private readonly previews: SharePreviews,
  ) {}

  @OfOneCase()
  @Query(() => [ContributionModel], { description: 'What the viewer may know of what was brought to a case, newest first.' })
  contributions(
    @CurrentCaller() caller: Caller,
    @Args('caseId', { type: () => ID }, anId) caseId: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => ID, nullable: true }, anId) after: string | null,
  ): Promise<ContributionModel[]> {
    return this.queries.list(caller, caseId, first, after);
  }

  @Query(() => [PreviewRowModel], { description: 'Who at this table would see what, before it is shared.' })
  sharePreview(
    @CurrentCaller() caller: Caller,
    @Args('caseId', { type: () => ID }, anId) caseId: string,
    @Args('ids', { type: () => [ID] }, anId) ids: string[],
    @Args('seatIds', { type: () => [ID] }, anId) seatIds: string[],
    @Args('options', { type: () => ShareOptionsInput, nullable: true }) options: ShareOptionsInput | null,
    @Args('language', { defaultValue: 'nl' }) language: string,
  ): Promise<PreviewRowModel[]> {
    return this.previews.preview(caller, caseId, ids, seatIds, options, languageOf(language));
  }

  @Query(() => [ShareGroundModel], { description: 'On which grounds these items can go to these people, each with its article.' })
  shareGrounds(
    @CurrentCaller() caller: Caller,
    @Args('caseId', { type: () => ID }, anId) caseId: string,
    @Args('ids', { type: () => [ID] }, anId) ids: string[],
    @Args('seatIds', { type: () => [ID] }, anId) seatIds: string[],
    @Args('language', { defaultValue: 'nl' }) language: string,
  ): Promise<ShareGroundModel[]> {
    return this.previews.grounds(caller, caseId, ids, seatIds, languageOf(language));
  }

  @Query(() => [OpenedByModel], { description: 'For the supplier: who had this item on their screen.' })
  contributionOpenedBy(
    @CurrentCaller() caller: Caller,
    @Args('caseId', { type: () => ID }, anId) caseId: string,
    @Args('id', { type: () => ID }, anId) id: string,
  ): Promise<OpenedByModel[]> {
    return this.queries.openedBy(caller, caseId, id);
  }

  @Mutation(() => DoneModel)
  async bringContribution(@CurrentCaller() caller: Caller, @Args('input') input: BringContributionInput): Promise<DoneModel> {
    return done(await this.service.bring(caller, input));
  }

  @Mutation(() => DoneModel)
  async correctContribution(@CurrentCaller() caller: Caller, @Args('input') input: CorrectContributionInput): Promise<DoneModel> {
    return done(await this.service.correct(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Several items at once, with the named seats.' })
  async shareContributions(@CurrentCaller() caller: Caller, @Args('input') input: ShareContributionsInput): Promise<DoneModel> {
    return done(await this.service.share(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'The seats that keep it; the others lose it at once.' })
  async narrowContribution(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ID }, anId) id: string,
    @Args('seatIds', { type: () => [ID] }, anId) seatIds: string[],
  ): Promise<DoneModel> {
    return done(await this.service.narrow(caller, { id, seatIds }));
  }

  @Mutation(() => DoneModel, { description: 'Gone at once, also from open screens.' })
  async withdrawContribution(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }, anId) id: string): Promise<DoneModel> {
    return done(await this.service.withdraw(caller, id));
  }
}

/** The language of the interface: Dutch unless English is asked for. */
const languageOf = (given: string): 'nl' | 'en' => (given === 'en' ? 'en' : 'nl');
