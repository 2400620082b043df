import type { Caller } from '@casustafel/database';
import { anId, CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { AddFactorInput, AddHypothesisInput, ChangeFactorInput, ChangeHypothesisInput, MarkEvidenceInput, WriteConclusionInput } from './analysis.inputs';
import { ConclusionsService } from './conclusions.service';
import { FactorsService } from './factors.service';
import { HypothesesService } from './hypotheses.service';

/** Translates, nothing else. What was made is read with the case it belongs to. */
@Resolver()
export class AnalysisResolver {
  constructor(
    @Inject(FactorsService) private readonly factors: FactorsService,
    @Inject(HypothesesService) private readonly hypotheses: HypothesesService,
    @Inject(ConclusionsService) private readonly conclusions: ConclusionsService,
  ) {}

  @Mutation(() => DoneModel)
  async addFactor(@CurrentCaller() caller: Caller, @Args('input') input: AddFactorInput): Promise<DoneModel> {
    return done(await this.factors.add(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Also confirms one that was to be revised.' })
  async changeFactor(@CurrentCaller() caller: Caller, @Args('input') input: ChangeFactorInput): Promise<DoneModel> {
    return done(await this.factors.change(caller, input));
  }

  @Mutation(() => DoneModel)
  async removeFactor(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }, anId) id: string): Promise<DoneModel> {
    return done(await this.factors.remove(caller, id));
  }

  @Mutation(() => DoneModel)
  async addHypothesis(@CurrentCaller() caller: Caller, @Args('input') input: AddHypothesisInput): Promise<DoneModel> {
    return done(await this.hypotheses.add(caller, input));
  }

  @Mutation(() => DoneModel)
  async changeHypothesis(@CurrentCaller() caller: Caller, @Args('input') input: ChangeHypothesisInput): Promise<DoneModel> {
    return done(await this.hypotheses.change(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Fits, does not fit, says nothing: one a seat, and the next replaces it.' })
  async markEvidence(@CurrentCaller() caller: Caller, @Args('input') input: MarkEvidenceInput): Promise<DoneModel> {
    return done(await this.hypotheses.mark(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Begins the conclusion or writes on it; on an older version it is STALE.' })
  async writeConclusion(@CurrentCaller() caller: Caller, @Args('input') input: WriteConclusionInput): Promise<DoneModel> {
    return done(await this.conclusions.write(caller, input));
  }
}
