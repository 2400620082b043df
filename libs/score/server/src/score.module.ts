import { Module } from '@nestjs/common';
import { RoundVault } from './round-vault';
import { ScoreSafetyDuty } from './safety-duty';
import { ScoreLinesService } from './score-lines.service';
import { ScorePart } from './score.part';
import { ScoreResolver } from './score.resolver';
import { ScoresService } from './scores.service';

@Module({ providers: [RoundVault, ScorePart, ScoreSafetyDuty, ScoreLinesService, ScoresService, ScoreResolver], exports: [ScoreLinesService, ScoresService] })
export class ScoreModule {}
