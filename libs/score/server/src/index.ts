import { ScoreAnsweredEntity, ScoreAnswerEntity } from './score-answer.entity';
import { ScoreLineEntity } from './score-line.entity';
import { ScoreRoundEntity } from './score-round.entity';
import { ScoreValueEntity } from './score-value.entity';
import { SignedChoiceEntity } from './signed-choice.entity';

export * from './score-line.model';
export * from './score-round.model';
export * from './score.module';
export * from './score-lines.service';
export * from './scores.service';

/** Every table of this slice. */
export const scoreEntities = [ScoreLineEntity, ScoreRoundEntity, ScoreAnsweredEntity, ScoreAnswerEntity, ScoreValueEntity, SignedChoiceEntity];
