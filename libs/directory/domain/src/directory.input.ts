import { OFFICES, STATUTORY_ROLES, TASKS } from '@casustafel/kernel';
import { countField, dayField, idField, input, nameField, oneOf, optionalDayField, timeField } from '@casustafel/kernel/fields';
import * as z from 'zod';
import { endOfTable, MINUTES_OF_DAY } from './table-dates';

export const regionInput = input({ name: nameField });
export type RegionInput = z.output<typeof regionInput>;

/** An organisation; only a municipality acts under several acts, and then says which. */
export const organisationInput = input({
  name: nameField,
  role: oneOf(STATUTORY_ROLES),
  task: oneOf(TASKS).default('NONE'),
  takesPart: z.boolean({ error: 'NOT_YES_OR_NO' }).default(true),
}).superRefine(({ role, task }, { addIssue }) => {
  if (role === 'COLLEGE' && task === 'NONE') addIssue({ code: 'custom', message: 'TASK_MISSING', path: ['task'] });
  if (role !== 'COLLEGE' && task !== 'NONE') addIssue({ code: 'custom', message: 'TASK_ONLY_FOR_COLLEGE', path: ['task'] });
});
export type OrganisationInput = z.output<typeof organisationInput>;

export const professionalInput = input({
  organisationId: idField,
  name: nameField,
  jobTitle: nameField,
  screenedUntil: dayField,
  trainedUntil: dayField,
  /** The signed secrecy statement; whoever was trained signed one, so it holds as long unless something else is said. */
  secrecyUntil: optionalDayField,
  offices: z.array(oneOf(OFFICES), { error: 'NOT_A_LIST' }).default([]),
});
export type ProfessionalInput = z.output<typeof professionalInput>;

const WORKING_DAYS = 5;
const SHORTEST_SLOT = 15;
const LONGEST_SLOT = 240;
const MOST_SLOTS = 20;

/** A weekly table that ends on the day it begins. */
export const caseTableInput = input({
  name: nameField,
  weekday: countField(1, WORKING_DAYS),
  startsAt: timeField,
  slotMinutes: countField(SHORTEST_SLOT, LONGEST_SLOT),
  slots: countField(1, MOST_SLOTS),
  chairId: idField,
}).superRefine((table, { addIssue }) => {
  if (endOfTable(table) > MINUTES_OF_DAY) addIssue({ code: 'custom', message: 'PAST_MIDNIGHT', path: ['slots'] });
});
export type CaseTableInput = z.output<typeof caseTableInput>;
