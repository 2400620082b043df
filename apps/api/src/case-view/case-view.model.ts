import { RegimeModel } from '@casustafel/agreement-server';
import { ConclusionModel, EvidenceMarkModel, FactorModel, HypothesisModel, TableFactModel } from '@casustafel/analysis-server';
import { CaseFileModel, PersonModel, SeatModel } from '@casustafel/case-file-server';
import { ConferenceModel } from '@casustafel/conference-server';
import { ContributionModel } from '@casustafel/contribution-server';
import { ActionModel, DecisionModel } from '@casustafel/decision-server';
import { ScoreLineModel } from '@casustafel/score-server';
import { TegenspraakGroundModel, TegenspraakModel } from '@casustafel/tegenspraak-server';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('CaseView', { description: 'Everything the viewer may know of one case, or what changed of it since a cursor.' })
export class CaseViewModel {
  @Field({ description: 'Where the viewer now stands; opaque, and of no use to anybody else.' })
  cursor!: string;

  @Field({ description: 'Whether this is everything, or only what changed.' })
  whole!: boolean;

  @Field(() => [ID], { description: 'What the viewer had and may no longer know.' })
  gone!: readonly string[];

  @Field(() => [CaseFileModel], { description: 'The file itself: one at most.' })
  caseFile!: readonly CaseFileModel[];

  @Field(() => [PersonModel])
  persons!: readonly PersonModel[];

  @Field(() => [SeatModel])
  seats!: readonly SeatModel[];

  @Field(() => [ContributionModel])
  contributions!: readonly ContributionModel[];

  @Field(() => [ConferenceModel])
  conferences!: readonly ConferenceModel[];

  @Field(() => [ScoreLineModel])
  scoreLines!: readonly ScoreLineModel[];

  @Field(() => [FactorModel])
  factors!: readonly FactorModel[];

  @Field(() => [HypothesisModel])
  hypotheses!: readonly HypothesisModel[];

  @Field(() => [EvidenceMarkModel])
  marks!: readonly EvidenceMarkModel[];

  @Field(() => [ConclusionModel])
  conclusions!: readonly ConclusionModel[];

  @Field(() => [TableFactModel], { description: 'Whole in every answer: who is seated changes it without the facts changing.' })
  tableFacts!: readonly TableFactModel[];

  @Field(() => [TegenspraakModel])
  tegenspraken!: readonly TegenspraakModel[];

  @Field(() => [TegenspraakGroundModel], { description: 'The grounds the viewer may know, apart from the heads: a head bears no sign of one.' })
  tegenspraakGrounds!: readonly TegenspraakGroundModel[];

  @Field(() => [DecisionModel])
  decisions!: readonly DecisionModel[];

  @Field(() => [ActionModel])
  actions!: readonly ActionModel[];

  @Field(() => [RegimeModel], { description: 'What is open about its law: the chair’s own proposal, or the question to one’s own party.' })
  regime!: readonly RegimeModel[];
}
