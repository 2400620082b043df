import { criteriaField, personInput, personsField, seatInput, startCaseInput } from '@casustafel/case-file-domain';
import { placeInput } from '@casustafel/conference-domain';
import { contributionInput, shareOptionsInput } from '@casustafel/contribution-domain';
import { AUTHORITIES, PARTICULAR_KINDS } from '@casustafel/kernel';
import { input, nameField, oneOf, sentenceField } from '@casustafel/kernel/fields';
import { lineInput, MOST_LINES } from '@casustafel/score-domain';
import { keepInput } from '@casustafel/vault-domain';
import * as z from 'zod';
import { handleField } from './region-file';
import { dayOrAgo, dayOrAhead, tableDay } from './relative-day';
import { without } from './without';

const start = without(startCaseInput.shape, 'tableId', 'persons');
const person = without(personInput.shape, 'birthDate');
const seat = without(seatInput.shape, 'caseId', 'professionalId');
const card = without(contributionInput.shape, 'caseId', 'aboutPersonIds', 'occurredOn', 'about');
const line = without(lineInput.shape, 'conferenceId', 'aboutPersonId');
const kept = without(keepInput.shape, 'caseId', 'personId');
const place = without(placeInput.shape, 'caseId', 'tableId', 'date');

const list = <T extends z.ZodType>(entry: T) => z.array(entry, { error: 'NOT_A_LIST' }).default([]);

const persons = z.array(input({ ...person, birthDate: dayOrAgo.nullish() }), { error: 'REQUIRED' }).superRefine((given, { addIssue }) => {
  // What makes a family is said once, where a case is started.
  const { error } = personsField.safeParse(given.map((each) => ({ ...each, birthDate: null })));
  for (const { path, message } of error?.issues ?? []) addIssue({ code: 'custom', path: [...path], message });
});

/** One case: persons are called by their labels, colleagues by their handles, the table by its name; `by` is whoever acts. */
export const caseWorldFile = input({
  $schema: z.string().optional(),
  kind: z.literal('case', 'NOT_IN_LIST'),
  case: input({ by: handleField, table: nameField, ...start, persons }),
  seats: list(input({ by: handleField, professional: handleField, ...seat })),
  /** What of this case changes the law's answer; which field belongs to which kind is said where it is recorded. */
  particulars: list(
    input({
      by: handleField,
      kind: oneOf(PARTICULAR_KINDS),
      sentence: sentenceField,
      /** The label of the child a supervision order is about, and the name of the institution that carries it out. */
      child: nameField.nullish(),
      carriedOutBy: nameField.nullish(),
      from: dayOrAhead.nullish(),
      until: dayOrAhead.nullish(),
      authority: oneOf(AUTHORITIES).nullish(),
      reference: nameField.nullish(),
      criteria: criteriaField.nullish(),
    }),
  ),
  /** Where somebody can be found, and who helps them: kept before any fact is brought, so that no text is read past it. */
  protectedValues: list(
    input({
      by: handleField,
      /** Whose it is to keep and to open. Said beside `by`, because a secret under the wrong owner is read by the wrong house. */
      organisation: nameField,
      /** The label of the person it is of; left out for what is of nobody in particular, as a shelter. */
      of: nameField.nullish(),
      ...kept,
      /** Left out: the owner alone. */
      openTo: list(handleField),
      /** The last day on which it is open to them; left out: until its owner closes it. */
      lastDay: dayOrAhead.nullish(),
    }),
  ),
  conferences: list(
    input({
      by: handleField,
      date: tableDay,
      ...place,
      /** What is scored, chosen by whoever places it; without `about` it is about the family. */
      scoreLines: z.array(input({ about: nameField.nullish(), ...line }), { error: 'NOT_A_LIST' }).max(MOST_LINES, 'TOO_MANY').default([]),
    }),
  ),
  contributions: list(
    input({
      by: handleField,
      ...card,
      occurredOn: dayOrAgo.nullish(),
      about: list(nameField),
      /** Left out: the own organisation alone. */
      sharedWith: z.union([z.literal('TABLE'), z.array(handleField)], { error: 'NOT_AN_AUDIENCE' }).default([]),
      /** Whom it is about, where that does not follow from the persons. */
      circle: contributionInput.shape.about,
      ...shareOptionsInput.shape,
    }),
  ),
});
export type CaseWorldFile = z.output<typeof caseWorldFile>;
