import type { Caller } from '@casustafel/database';
import { anId, CurrentCaller } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ExampleAnswerModel, ExampleInput } from './example.model';
import { ExampleService } from './example.service';
import { OrganisationSightModel, SeenOrganisationModel } from './organisation-page.model';
import { OrganisationPageService } from './organisation-page.service';
import { RuleBookModel } from './rule-book.model';
import { RuleBookService } from './rule-book.service';

/** Translates, nothing else. */
@Resolver(() => RuleBookModel)
export class RuleBookResolver {
  constructor(
    @Inject(RuleBookService) private readonly book: RuleBookService,
    @Inject(OrganisationPageService) private readonly organisations: OrganisationPageService,
    @Inject(ExampleService) private readonly examples: ExampleService,
  ) {}

  @Query(() => RuleBookModel, { description: 'The rules and the agreement in force, in words (`nl` or `en`); for every professional of the region.' })
  ruleBook(@CurrentCaller() caller: Caller, @Args('language') language: string): Promise<RuleBookModel> {
    return this.book.read(caller, language);
  }

  @Query(() => [SeenOrganisationModel], { description: 'Of which organisations the viewer may read what its people can see.' })
  organisationsSeen(@CurrentCaller() caller: Caller): Promise<SeenOrganisationModel[]> {
    return this.organisations.list(caller);
  }

  @Query(() => OrganisationSightModel, { description: 'What the people of this organisation can be shown; for themselves and the privacy officer.' })
  organisationSight(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }, anId) id: string, @Args('language') language: string): Promise<OrganisationSightModel> {
    return this.organisations.of(caller, id, language);
  }

  @Query(() => ExampleAnswerModel, { description: 'Judges a made-up question by the agreement in force in the region.' })
  judgeExample(@CurrentCaller() caller: Caller, @Args('question') question: ExampleInput, @Args('language') language: string): Promise<ExampleAnswerModel> {
    return this.examples.judge(caller, question, language);
  }
}
