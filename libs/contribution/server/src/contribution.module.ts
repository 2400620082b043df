import { Module } from '@nestjs/common';
import { ContributionConsulting } from './contribution.consulting';
import { ContributionPart } from './contribution.part';
import { ContributionQueries } from './contribution.queries';
import { ContributionResolver } from './contribution.resolver';
import { ContributionService } from './contribution.service';
import { ContributionTarget } from './contribution.target';
import { ContributionDesk } from './item-desk';
import { KnowingKeeper } from './knowing-keeper';
import { ContributionLaw } from './law.source';
import { NewForMeMarks } from './new-for-me.marks';
import { NewForMe } from './new-for-me.queries';
import { NewForMeResolver } from './new-for-me.resolver';
import { SharePreviews } from './share-preview.queries';

@Module({
  providers: [ContributionPart, ContributionConsulting, ContributionTarget, ContributionQueries, SharePreviews, KnowingKeeper, ContributionService, ContributionDesk, ContributionLaw, ContributionResolver, NewForMeMarks, NewForMe, NewForMeResolver],
  exports: [ContributionService],
})
export class ContributionModule {}
