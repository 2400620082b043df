import { Module } from '@nestjs/common';
import { AnalysisParts } from './analysis.parts';
import { AnalysisResolver } from './analysis.resolver';
import { ClosedCitations } from './closed-citations';
import { ConclusionsService } from './conclusions.service';
import { ExplanationTargets } from './explanation-targets';
import { FactorsService } from './factors.service';
import { HypothesesService } from './hypotheses.service';

@Module({
  providers: [AnalysisParts, ClosedCitations, ExplanationTargets, FactorsService, HypothesesService, ConclusionsService, AnalysisResolver],
  exports: [FactorsService, HypothesesService, ConclusionsService],
})
export class AnalysisModule {}
