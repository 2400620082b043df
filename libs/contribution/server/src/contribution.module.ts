import { Module } from '@nestjs/common';
import { ContributionPart } from './contribution.part';
import { ContributionQueries } from './contribution.queries';
import { ContributionResolver } from './contribution.resolver';
import { ContributionService } from './contribution.service';
import { ContributionTarget } from './contribution.target';

@Module({ providers: [ContributionPart, ContributionTarget, ContributionQueries, ContributionService, ContributionResolver], exports: [ContributionService] })
export class ContributionModule {}
