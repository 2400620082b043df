import { FAMILY_ROLES, LEGAL_MODES, SEAT_FUNCTIONS } from '@casustafel/kernel';
import {
  idField, input, nameField, oneOf, optionalDayField, optionalMomentField, sentenceField, versionField,
} from '@casustafel/kernel/fields';
import * as z from 'zod';

const person = {
  familyRole: oneOf(FAMILY_ROLES),
  label: nameField,
  name: nameField,
  birthDate: optionalDayField,
};

/** One person of the family or its network; every child stands apart. */
export const personInput = input(person);
export type PersonInput = z.output<typeof personInput>;

const MOST_PERSONS = 30;
const labelOf = ({ label }: PersonInput): string => label.toLocaleLowerCase('nl');

/** The persons of a new case: a family, told apart by their labels. */
export const personsField = z
  .array(personInput, { error: 'REQUIRED' })
  .min(1, 'REQUIRED')
  .max(MOST_PERSONS, 'TOO_MANY')
  .superRefine((persons, { addIssue }) => {
    if (persons.length > 0 && persons.every(({ familyRole }) => familyRole === 'NETWORK')) addIssue({ code: 'custom', message: 'FAMILY_MISSING' });
    persons.forEach((person, at) => {
      const twin = persons.findIndex((other) => labelOf(other) === labelOf(person));
      if (twin < at) addIssue({ code: 'custom', message: 'LABEL_TWICE', path: [at, 'label'] });
    });
  });

/** Starting a case: the family, why it is here, what the table hopes to reach, and under which regime. */
export const startCaseInput = input({
  tableId: idField,
  legalMode: oneOf(LEGAL_MODES),
  /** A case may begin with weighing whether it belongs at the table at all (Wgs 2.31 lid 2). */
  stage: oneOf(['TRIAGE', 'CONFERENCE']).default('CONFERENCE'),
  reason: sentenceField,
  goal: sentenceField,
  persons: personsField,
});
export type StartCaseInput = z.output<typeof startCaseInput>;

/** Correcting why the case is here and what the table hopes to reach, naming the version its author saw. */
export const correctCaseInput = input({ caseId: idField, version: versionField, reason: sentenceField, goal: sentenceField });
export type CorrectCaseInput = z.output<typeof correctCaseInput>;

/** One more person of the family or its network. */
export const addPersonInput = input({ caseId: idField, ...person });
export type AddPersonInput = z.output<typeof addPersonInput>;

/** Giving a professional a seat. */
export const seatInput = input({
  caseId: idField,
  professionalId: idField,
  function: oneOf(SEAT_FUNCTIONS),
  until: optionalMomentField,
});
export type SeatInput = z.output<typeof seatInput>;

/** Ending a seat. */
export const unseatInput = input({ seatId: idField });
export type UnseatInput = z.output<typeof unseatInput>;
