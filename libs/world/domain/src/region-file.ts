import { caseTableInput, endOfTable, MINUTES_OF_DAY, organisationInput, professionalInput, regionInput } from '@casustafel/directory-domain';
import { input, nameField, optionalNameField } from '@casustafel/kernel/fields';
import type { Fault } from '@casustafel/kernel';
import * as z from 'zod';
import { without } from './without';

const HANDLE = /^[a-z][a-z0-9-]{0,59}$/;

/** How commands, files and the demo call somebody. */
export const handleField = z.string({ error: 'REQUIRED' }).regex(HANDLE, 'NOT_A_HANDLE');

const professional = without(professionalInput.shape, 'organisationId');
const table = without(caseTableInput.shape, 'chairId');

/** A region with everybody in it: organisations are called by their names, people by their handles. */
export const regionFile = input({
  $schema: z.string().optional(),
  kind: z.literal('region', 'NOT_IN_LIST'),
  // Organisations, people and tables are the functional administrator's to set up.
  by: handleField,
  region: regionInput,
  organisations: z.array(organisationInput, { error: 'NOT_A_LIST' }).min(1, 'REQUIRED'),
  // `subject` is how the identity provider knows them; in the demo that is the handle.
  people: z.array(input({ handle: handleField, subject: optionalNameField, organisation: nameField, ...professional }), { error: 'NOT_A_LIST' }).min(1, 'REQUIRED'),
  tables: z.array(
    input({ ...table, chair: handleField }).superRefine((given, { addIssue }) => {
      if (endOfTable(given) > MINUTES_OF_DAY) addIssue({ code: 'custom', message: 'PAST_MIDNIGHT', path: ['slots'] });
    }),
    { error: 'NOT_A_LIST' },
  ).default([]),
});
export type RegionFile = z.output<typeof regionFile>;

/**
 * Outside the demo nobody may become somebody by having their handle for a name: each person needs the subject under which
 * the identity provider of this hub knows them.
 */
export const withoutSubject = ({ people }: RegionFile): readonly Fault[] => people.flatMap(({ subject }, at) => (subject ? [] : [{ path: `people[${at}].subject`, code: 'REQUIRED' }]));
