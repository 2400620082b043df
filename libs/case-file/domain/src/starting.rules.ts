import { accept, dayOf, OPEN_END, refuse, type Result, type Task } from '@casustafel/kernel';
import { caseNumber, type CaseFile, type Person } from './case-file';
import type { StartCaseInput } from './case-file.input';
import type { Seat } from './seat';

export interface StartingFacts {
  readonly regionId: string;
  /** The highest running number the region gave this year. */
  readonly lastSequence: number;
  readonly chair: { readonly professionalId: string; readonly organisationId: string; readonly task: Task };
  readonly newId: () => string;
  readonly now: Date;
}

export interface StartedCase {
  readonly caseFile: CaseFile;
  readonly persons: readonly Person[];
  /** The one seat nobody else gives: the chair of the table must be able to seat the others. */
  readonly chairSeat: Seat;
}

/** Opens the file of a family at a table. */
export function startCase(input: StartCaseInput, facts: StartingFacts): Result<StartedCase, 'DATE_IN_FUTURE'> {
  const { regionId, lastSequence, chair, newId, now } = facts;
  const today = dayOf(now);
  if (input.persons.some(({ birthDate }) => birthDate && birthDate > today)) return refuse('DATE_IN_FUTURE');

  const { tableId, legalMode, stage, reason, goal } = input;
  const caseId = newId();
  return accept({
    caseFile: {
      id: caseId, regionId, tableId, legalMode, stage, reason, goal,
      number: caseNumber(Number(today.slice(0, 4)), lastSequence + 1),
      firstProcessedAt: now,
      refusedAt: null,
      closedAt: null,
      version: 1,
    },
    persons: input.persons.map((person) => ({ id: newId(), caseId, ...person })),
    chairSeat: { id: newId(), caseId, ...chair, function: 'CHAIR', from: now, until: OPEN_END, standingInForSeatId: null },
  });
}
