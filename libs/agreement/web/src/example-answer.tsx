import { lawMessages, missingKey, Paragraph, Stack, useT, WhyNot } from '@casustafel/ui';
import type { ExampleFields } from './example-asking';
import type { ExampleAnswer } from './rule-book.documents';
import { ruleBookMessages } from './rule-book.messages';
import { capitalised, useLawWords } from './rule-book-words';

/** The verdict in words, then the articles, what is still needed and who can see to it. */
export function ExampleVerdict({ asked, answer }: { asked: ExampleFields; answer: ExampleAnswer }) {
  const t = useT(ruleBookMessages);
  const law = useLawWords();
  const word = useT(lawMessages);
  const missing = [...new Set(answer.missing.map((name) => {
    const key = missingKey(name);
    return key ? word(key) : name;
  }))];
  const needed = answer.verdict === 'NEVER' ? t('answer.noWay') : missing.length > 0 ? t('answer.needed', { what: missing.join(', ') }) : t('answer.nothingNeeded');
  return (
    <WhyNot
      title={t('answer.title')}
      why={t('answer.why')}
      asked={capitalised(t('answer.asked', { supplier: law.role(asked.supplier), category: law.categories([asked.category]), recipient: law.role(asked.recipient), mode: law.mode(asked.mode), stage: law.stage(asked.stage) }))}
      because={
        <Stack gap={2}>
          <strong>{capitalised(t(`verdict.${answer.verdict as 'SHARE'}`))}.</strong>
          {answer.because.map(({ article, text }) => <Paragraph key={`${article} ${text}`}>{text} <span className="ct-muted">({article})</span></Paragraph>)}
          {/* Not a way to another page: the browser itself goes to the part of this one. */}
          {answer.verdict === 'ALOUD' && <a className="nl-link" href="#wie-mag-wat">{t('answer.guests')}</a>}
          <Paragraph>{t('answer.level', { level: law.level(answer.level) })}</Paragraph>
          <Paragraph muted small>{t('answer.agreement', { agreement: answer.agreement })}</Paragraph>
        </Stack>
      }
      lifts={answer.mayBeLiftedBy.length > 0 ? capitalised(law.roles(answer.mayBeLiftedBy)) : undefined}
      now={needed}
    />
  );
}
