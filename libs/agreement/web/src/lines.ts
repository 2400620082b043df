import type { DataOf } from '@casustafel/client';
import { DATA_CATEGORIES, LEVELS, STATUTORY_ROLES, TASKS, type DataCategory, type Level, type StatutoryRole, type Task } from '@casustafel/kernel';
import { useLanguage, useT, type Option } from '@casustafel/ui';
import type { AgreementsDocument } from './agreement.documents';
import { agreementMessages } from './agreement.messages';

export type Agreement = DataOf<typeof AgreementsDocument>['agreements'][number];
export type Version = Agreement['versions'][number];
export type Line = Version['narrowings'][number];

/** A line while it is being chosen; capacities as `ROLE/TASK`, nothing for all. */
export interface Chosen {
  readonly supplier: string;
  readonly recipient: string;
  readonly category: string;
  readonly atMost: string;
}
export const NOTHING_CHOSEN: Chosen = { supplier: '', recipient: '', category: '', atMost: '' };

const written = (capacity: Line['supplier']): string => (capacity ? `${capacity.role}/${capacity.task}` : '');
const read = (capacity: string) => {
  const [role = '', task = 'NONE'] = capacity.split('/');
  return capacity ? { role, task } : null;
};
export const chosenOf = ({ supplier, recipient, category, atMost }: Line): Chosen => ({ supplier: written(supplier), recipient: written(recipient), category: category ?? '', atMost });
export const lineOf = ({ supplier, recipient, category, atMost }: Chosen) => ({ supplier: read(supplier), recipient: read(recipient), category: category || null, atMost });

/** The names of the agreement in words. */
export function useWords() {
  const t = useT(agreementMessages);
  const { language } = useLanguage();
  const capacity = (written: string): string => {
    const [role, task = 'NONE'] = written.split('/') as [StatutoryRole, Task];
    return task === 'NONE' ? t(`role.${role}`) : `${t(`role.${role}`)} (${t(`task.${task}`)})`;
  };
  const category = (name: string): string => t(`category.${name as DataCategory}`);
  const level = (name: string): string => t(`level.${name as Level}`);
  const line = (given: Line): string => {
    const { supplier, recipient, category: about, atMost } = chosenOf(given);
    return t('line', {
      supplier: supplier ? capacity(supplier) : t('all.suppliers'), recipient: recipient ? capacity(recipient) : t('all.recipients'),
      category: about ? category(about) : t('all.categories'), level: level(atMost),
    });
  };
  const list = (words: readonly string[]): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
  return { capacity, category, level, line, list };
}

/** What can be chosen in a line; an empty choice is all. */
export function useChoices() {
  const words = useWords();
  const capacities: readonly Option[] = STATUTORY_ROLES.flatMap((role) =>
    (role === 'COLLEGE' ? TASKS : (['NONE'] as const)).map((task) => ({ value: `${role}/${task}`, label: words.capacity(`${role}/${task}`) })));
  return {
    capacities,
    categories: DATA_CATEGORIES.map((each): Option => ({ value: each, label: words.category(each) })),
    levels: LEVELS.slice(0, -1).map((each): Option => ({ value: each, label: words.level(each) })),
  };
}
