import {
  CASE_FACTS, CIRCLES, DATA_CATEGORIES, LEGAL_MODES, LEVELS, SECRECY_GATES, STATUTORY_ROLES, TASKS, type DataCategory, type StatutoryRole, type Task,
} from '@casustafel/kernel';
import { dayField, input, nameField, oneOf, optionalDayField, sentenceField } from '@casustafel/kernel/fields';
import * as z from 'zod';
import type { AgreementRow, Capacity, SharingAgreement } from './sharing-agreement';

const sentence = input({ nl: sentenceField, en: sentenceField });

/** `POLITIE`, `COLLEGE/WMO`, `COLLEGE` for all its tasks, or `@NAME` for a group of the file. */
const namesField = z.array(nameField, { error: 'NOT_A_LIST' }).min(1, 'REQUIRED');

const rowInput = input({
  id: nameField,
  from: namesField,
  to: namesField,
  categories: namesField,
  article: nameField,
  ground: sentence,
  gates: z.array(oneOf(SECRECY_GATES), { error: 'NOT_A_LIST' }).default([]),
  gateArticle: nameField.optional(),
  needs: z.array(oneOf(CASE_FACTS), { error: 'NOT_A_LIST' }).default([]),
  about: z.array(oneOf(CIRCLES), { error: 'NOT_A_LIST' }).default(['PERSON_CONCERNED', 'FAMILY', 'DIRECT_CONTACT']),
  level: oneOf(LEVELS).default('FULL'),
  unverified: z.boolean({ error: 'NOT_YES_OR_NO' }).default(false),
  aloud: z.boolean({ error: 'NOT_YES_OR_NO' }).default(false),
}).superRefine(({ gates, gateArticle }, { addIssue }) => {
  if (gates.length > 0 && !gateArticle) addIssue({ code: 'custom', message: 'REQUIRED', path: ['gateArticle'] });
});

/** The form of a shipped agreement: groups, and rows that speak of groups, so that a lawyer can read it in one sitting. */
export const agreementFile = input({
  key: nameField,
  version: dayField,
  mode: oneOf(LEGAL_MODES),
  title: sentence,
  adoptedBy: nameField,
  from: dayField,
  until: optionalDayField,
  groups: z.record(z.string(), namesField).default({}),
  rows: z.array(rowInput, { error: 'NOT_A_LIST' }).min(1, 'REQUIRED'),
});
export type AgreementFile = z.output<typeof agreementFile>;

/** Writes every row out: one supplier, one recipient, one category. @throws on a name that is no role, category or group. */
export function expand(file: AgreementFile): SharingAgreement {
  const { key, version, mode, title, adoptedBy, from, until } = file;
  const named = (names: readonly string[]): readonly string[] => names.flatMap((name) => (name.startsWith('@') ? named(groupOf(file, name.slice(1))) : [name]));
  const rows = file.rows.flatMap(({ id, from: suppliers, to, categories, ground, gateArticle = '', ...row }): AgreementRow[] =>
    named(suppliers).flatMap(capacitiesOf).flatMap((supplier) =>
      named(to).flatMap(capacitiesOf).flatMap((recipient) =>
        named(categories).map(categoryOf).map((category) => ({ id, supplier, recipient, category, ground, gateArticle, ...row })),
      ),
    ),
  );
  return { id: `${key}@${version}`, mode, title, adoptedBy, from, until, rows };
}

function groupOf({ groups, key }: AgreementFile, name: string): readonly string[] {
  const group = Object.hasOwn(groups, name) ? groups[name] : undefined;
  if (!group) throw new Error(`Agreement ${key} has no group "${name}"`);
  return group;
}

function capacitiesOf(name: string): readonly Capacity[] {
  const [role, task] = name.split('/') as [StatutoryRole, Task | undefined];
  if (!STATUTORY_ROLES.includes(role) || (task && (role !== 'COLLEGE' || !TASKS.includes(task)))) throw new Error(`"${name}" is no statutory role`);
  if (role !== 'COLLEGE') return [{ role, task: 'NONE' }];
  return (task ? [task] : TASKS.filter((each) => each !== 'NONE')).map((each) => ({ role, task: each }));
}

function categoryOf(name: string): DataCategory {
  const found = DATA_CATEGORIES.find((category) => category === name);
  if (!found) throw new Error(`"${name}" is no category of data`);
  return found;
}
