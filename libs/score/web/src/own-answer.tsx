import { Paragraph, Stack, useT } from '@casustafel/ui';
import { factText, type AnswerInView, type OfferedFact } from './score-line';
import { scoreMessages } from './score.messages';

/** One's own answer, read back. */
export function OwnAnswer({ answer, facts }: { readonly answer: AnswerInView; readonly facts: readonly OfferedFact[] }) {
  const t = useT(scoreMessages);
  const cited = facts.filter(({ id }) => answer.citedContributionIds.includes(id));
  return (
    <Stack gap={1}>
      <Paragraph muted small>{t('give.own')}</Paragraph>
      <Paragraph>
        <strong>{answer.noView ? t('give.ownNoView') : t('give.ownValue', { value: answer.value ?? '' })}</strong> {answer.reason && t('spread.quote', { reason: answer.reason })}
      </Paragraph>
      {cited.length > 0 && <Paragraph muted small>{t('spread.restsOn', { facts: cited.map(factText).join('; ') })}</Paragraph>}
    </Stack>
  );
}
