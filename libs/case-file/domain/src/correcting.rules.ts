import { accept, dayOf, refuse, type Result } from '@casustafel/kernel';
import { isOpen, type CaseFile, type Person } from './case-file';
import type { AddPersonInput, CorrectCaseInput } from './case-file.input';

/** Changes the reason and the goal; whoever saw an older version is asked to look again first. */
export function correctCase(caseFile: CaseFile, { version, reason, goal }: Omit<CorrectCaseInput, 'caseId'>): Result<CaseFile, 'CASE_CLOSED' | 'STALE'> {
  if (!isOpen(caseFile)) return refuse('CASE_CLOSED');
  if (version !== caseFile.version) return refuse('STALE');
  return accept({ ...caseFile, reason, goal, version: version + 1 });
}

export interface AddingFacts {
  readonly id: string;
  readonly caseIsOpen: boolean;
  readonly persons: readonly Pick<Person, 'label'>[];
  readonly now: Date;
}

const same = (one: string, other: string): boolean => one.toLocaleLowerCase('nl') === other.toLocaleLowerCase('nl');

/** Adds one more person of the family or its network, told apart from the others by their label. */
export function addPerson(input: AddPersonInput, { id, caseIsOpen, persons, now }: AddingFacts): Result<Person, 'CASE_CLOSED' | 'LABEL_TWICE' | 'DATE_IN_FUTURE'> {
  if (!caseIsOpen) return refuse('CASE_CLOSED');
  if (persons.some(({ label }) => same(label, input.label))) return refuse('LABEL_TWICE');
  if (input.birthDate && input.birthDate > dayOf(now)) return refuse('DATE_IN_FUTURE');
  return accept({ id, ...input });
}
