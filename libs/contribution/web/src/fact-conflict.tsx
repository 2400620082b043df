import { ConflictChooser, useT } from '@casustafel/ui';
import { contributionMessages } from './contribution.messages';
import { categoryOf, knowledgeOf, type Concerned, type Fact } from './fact';
import { startOf, type FactFields } from './fact-fields';

interface Props {
  readonly mine: FactFields;
  /** The card as somebody else left it. */
  readonly theirs: Fact;
  readonly persons: readonly Concerned[];
  readonly busy: boolean;
  readonly onChoose: (chosen: Partial<FactFields>) => void;
  readonly onCancel: () => void;
}

const WORDS = ['who', 'doesWhat', 'toWhom', 'effect', 'occurredOn', 'source', 'ground', 'article', 'conclusion', 'summary'] as const;

/** Two colleagues corrected one card: both side by side, in the words of the screen. */
export function FactConflict({ mine, theirs, persons, busy, onChoose, onCancel }: Props) {
  const t = useT(contributionMessages);
  const now = startOf(theirs);
  const about = (ids: readonly string[]): string => persons.filter(({ id }) => ids.includes(id)).map(({ label }) => label).join(', ');
  const fields = [
    ...WORDS.map((name) => ({ name, label: t(`form.${name}`), mine: mine[name], theirs: now[name] })),
    { name: 'category' as const, label: t('form.category'), mine: mine.category && t(`category.${categoryOf({ ...theirs, category: mine.category })}`), theirs: t(`category.${categoryOf(theirs)}`) },
    { name: 'knowledge' as const, label: t('form.knowledge'), mine: mine.knowledge ? t(`knowledge.${mine.knowledge}`) : '', theirs: t(`knowledge.${knowledgeOf(theirs)}`) },
    { name: 'aboutPersonIds' as const, label: t('form.about'), mine: about(mine.aboutPersonIds), theirs: about(now.aboutPersonIds) },
  ];
  return (
    <ConflictChooser
      fields={fields}
      busy={busy}
      onCancel={onCancel}
      onChoose={(chosen) => onChoose(Object.fromEntries(fields.map(({ name, mine: own }) => [name, chosen[name] === own ? mine[name] : now[name]])) as Partial<FactFields>)}
    />
  );
}
