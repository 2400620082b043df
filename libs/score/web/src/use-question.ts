import { useT } from '@casustafel/ui';
import { personOf, type ScoredPerson, type ScoreLineInView } from './score-line';
import { scoreMessages } from './score.messages';

/** A line as the question the table answers. */
export function useQuestion(persons: readonly ScoredPerson[]): (line: ScoreLineInView) => string {
  const t = useT(scoreMessages);
  return (line) => {
    const person = personOf(persons, line);
    return person ? t('question', { person, situation: line.situation }) : t('questionAll', { situation: line.situation });
  };
}
