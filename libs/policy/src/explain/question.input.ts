import { CASE_FACTS, CASE_STAGES, CIRCLES, DATA_CATEGORIES, LEGAL_MODES, LEVELS, SECRECY_GATES, STATUTORY_ROLES, TASKS } from '@casustafel/kernel';
import { dayField, input, LIMITS, oneOf } from '@casustafel/kernel/fields';
import * as z from 'zod';

const role = oneOf(STATUTORY_ROLES);
const task = oneOf(TASKS.filter((each) => each !== 'NONE') as [(typeof TASKS)[number], ...(typeof TASKS)[number][]]);
const text = z.string({ error: 'NOT_TEXT' }).max(LIMITS.reason, 'TOO_LONG');
const flag = z.boolean({ error: 'NOT_YES_OR_NO' });
const list = <T extends z.ZodType>(of: T) => z.array(of, { error: (issue) => (issue.input === undefined ? 'REQUIRED' : 'NOT_A_LIST') });

const gate = input({
  kind: oneOf(SECRECY_GATES),
  reason: text.optional(),
  by: text.optional(),
  recipients: list(role).optional(),
  until: dayField.optional(),
  withdrawn: flag.optional(),
});

const condition = z.discriminatedUnion(
  'kind',
  [
    input({ kind: z.literal('NOT_TO'), roles: list(role) }),
    input({ kind: z.literal('UNTIL'), date: dayField }),
    input({ kind: z.literal('AT_MOST'), level: oneOf(LEVELS) }),
  ],
  { error: (issue) => (issue.input === undefined ? 'REQUIRED' : 'NOT_IN_LIST') },
);

/** Only a municipality acts under several acts. What the college contracts out is one recipient, whatever the act. */
const taskless = ['COLLEGE', 'COLLEGE_CONTRACTED'];

/** "May this supplier give this to that recipient, on this day?", with every particular that could change the answer. */
export const questionInput = input({
  mode: oneOf(LEGAL_MODES),
  supplier: role,
  supplierTask: task.optional(),
  recipient: role,
  recipientTask: task.optional(),
  category: oneOf(DATA_CATEGORIES),
  about: oneOf(CIRCLES),
  stage: oneOf(CASE_STAGES),
  gate: gate.nullable(),
  facts: input(Object.fromEntries(CASE_FACTS.map((fact) => [fact, flag.optional()])) as Record<(typeof CASE_FACTS)[number], z.ZodOptional<z.ZodBoolean>>),
  conditions: list(condition),
  on: dayField,
}).superRefine((question, { addIssue }) => {
  for (const who of ['supplier', 'recipient'] as const) {
    if (question[`${who}Task`] && !taskless.includes(question[who])) addIssue({ code: 'custom', message: 'TASK_ONLY_FOR_COLLEGE', path: [`${who}Task`] });
  }
});
export type Question = z.output<typeof questionInput>;
export type Condition = Question['conditions'][number];
