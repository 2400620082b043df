import type { Caller } from '@casustafel/database';
import { anId, CurrentCaller, OfOneCase } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CaseViewModel } from './case-view.model';
import { CaseViewService } from './case-view.service';
import { ReportModel } from './report.model';

@Resolver(() => CaseViewModel)
export class CaseViewResolver {
  constructor(@Inject(CaseViewService) private readonly views: CaseViewService) {}

  @OfOneCase()
  @Query(() => CaseViewModel, { description: 'The case as the viewer may know it; with a cursor only what is new for them.' })
  caseView(
    @CurrentCaller() caller: Caller,
    @Args('caseId', { type: () => ID }, anId) caseId: string,
    @Args('since', { type: () => String, nullable: true }) since: string | null,
  ): Promise<CaseViewModel> {
    return this.views.view(caller, caseId, since);
  }

  @Query(() => ReportModel, { description: 'The report of one conference, judged at this reading.' })
  report(
    @CurrentCaller() caller: Caller,
    @Args('caseId', { type: () => ID }, anId) caseId: string,
    @Args('conferenceId', { type: () => ID }, anId) conferenceId: string,
  ): Promise<ReportModel> {
    return this.views.report(caller, caseId, conferenceId);
  }
}
