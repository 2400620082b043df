import { Disclosure, Row, Rows, Stack, useT } from '@casustafel/ui';
import { ruleBookMessages } from './rule-book.messages';
import type { RuleBook } from './rule-book.documents';
import { capitalised, useLawWords } from './rule-book-words';

type Chapter = RuleBook['chapters'][number];
type Rule = Chapter['rules'][number];

/** Who may do what: each chapter of the book, each of its rules a sentence. */
export function RuleChapters({ chapters }: { chapters: readonly Chapter[] }) {
  return (
    <Stack gap={1}>
      {chapters.map(({ key, title, rules }) => (
        <Disclosure key={key} title={title}>
          <Rows label={title}>
            {rules.map((rule) => (
              <Row key={JSON.stringify(rule)}>
                <RuleSentence rule={rule} />
              </Row>
            ))}
          </Rows>
        </Disclosure>
      ))}
    </Stack>
  );
}

function RuleSentence({ rule: { isFor, act, where } }: { rule: Rule }) {
  const t = useT(ruleBookMessages);
  const law = useLawWords();
  const who = [
    ...(isFor.anybody ? [t('who.anybody')] : []),
    ...law.offices(isFor.offices).map((name) => t('who.office', { name })),
    ...(isFor.tableChair ? [t('who.tableChair')] : []),
    ...(isFor.seated ? [t('who.seated')] : []),
    ...(isFor.functions.length > 0 ? [t('who.functions', { names: law.functions(isFor.functions).join(t('who.or')) })] : []),
    ...(isFor.roles.length > 0 ? [t('who.roles', { names: isFor.roles.map(law.role).join(t('who.or')) })] : []),
  ];
  return (
    <Stack gap={1}>
      <span><strong>{capitalised(who.join(t('who.or')))}</strong> {t('act.may', { act })}.</span>
      {where.length > 0 && (
        <span className="ct-muted">
          {t('act.if')} {where.join('; ')}.
        </span>
      )}
    </Stack>
  );
}
