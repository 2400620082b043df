import type { Caller } from '@casustafel/database';
import { anId, CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { NO_VIEW } from '@casustafel/score-domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { ScoreLineModel } from './score-line.model';
import { ScoreLinesService } from './score-lines.service';
import { ChangeSixMeansInput, ChosenScoreLineInput, GiveScoreInput, SignChoiceInput } from './score.inputs';
import { ScoresService } from './scores.service';

/** Translates, nothing else. */
@Resolver(() => ScoreLineModel)
export class ScoreResolver {
  constructor(@Inject(ScoreLinesService) private readonly lines: ScoreLinesService, @Inject(ScoresService) private readonly scores: ScoresService) {}

  @Mutation(() => DoneModel, { description: 'What this conference scores: at most six lines. A line somebody has answered stays.' })
  async setScoreLines(
    @CurrentCaller() caller: Caller,
    @Args('conferenceId', { type: () => ID }, anId) conferenceId: string,
    @Args('lines', { type: () => [ChosenScoreLineInput] }) lines: ChosenScoreLineInput[],
  ): Promise<DoneModel> {
    return done(await this.lines.choose(caller, { conferenceId, lines }));
  }

  @Mutation(() => DoneModel, { description: 'Other words for a 6; what was scored under the old ones becomes void, in sight of all.' })
  async changeSixMeans(@CurrentCaller() caller: Caller, @Args('input') input: ChangeSixMeansInput): Promise<DoneModel> {
    return done(await this.lines.changeSix(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'At most three lines are scored twice.' })
  async openSecondRound(@CurrentCaller() caller: Caller, @Args('lineId', { type: () => ID }, anId) lineId: string): Promise<DoneModel> {
    return done(await this.lines.openSecond(caller, lineId));
  }

  @Mutation(() => DoneModel, { description: 'Sealed until the reveal; nobody but its author can read it back.' })
  async giveScore(@CurrentCaller() caller: Caller, @Args('input') { noView, value, ...input }: GiveScoreInput): Promise<DoneModel> {
    // A number together with "no view" is neither.
    const given = noView ? (value === null || value === undefined ? NO_VIEW : 'BOTH') : value;
    return done(await this.scores.give(caller, { ...input, value: given }));
  }

  @Mutation(() => DoneModel, { description: 'All answers of the round at once; connected voices that gave nothing are named.' })
  async revealRound(
    @CurrentCaller() caller: Caller,
    @Args('roundId', { type: () => ID }, anId) roundId: string,
    @Args('confirmedMissing', { type: () => [ID], defaultValue: [] }, anId) confirmedMissing: string[],
  ): Promise<DoneModel> {
    return done(await this.scores.reveal(caller, { roundId, confirmedMissing }));
  }

  @Mutation(() => DoneModel, { description: 'At a score of 0–2: act now, or argue why not.' })
  async signChoice(@CurrentCaller() caller: Caller, @Args('input') input: SignChoiceInput): Promise<DoneModel> {
    return done(await this.scores.sign(caller, input));
  }
}
