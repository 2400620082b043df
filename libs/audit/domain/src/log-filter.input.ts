import { addDays } from '@casustafel/kernel';
import { countField, input, LIMITS, oneOf, optionalDayField, optionalIdField } from '@casustafel/kernel/fields';
import * as z from 'zod';
import { ACCESS_ACTIONS, ACCESS_OUTCOMES } from './access-log';

const PAGE = 50;
const LONGEST_PAGE = 200;

/** What the privacy officer asks of the log: the person is the professional who acted, never one whom a case is about. */
export const logFilterInput = input({
  professionalId: optionalIdField,
  organisationId: optionalIdField,
  caseId: optionalIdField,
  action: oneOf(ACCESS_ACTIONS).nullish().transform((action) => action ?? null),
  outcome: oneOf(ACCESS_OUTCOMES).nullish().transform((outcome) => outcome ?? null),
  from: optionalDayField,
  /** The last day shown, that day included. */
  until: optionalDayField,
  /** Opaque place of the last line of the page before. */
  after: z.string({ error: 'NOT_TEXT' }).max(LIMITS.sentence, 'TOO_LONG').nullish().transform((after) => after || null),
  limit: countField(1, LONGEST_PAGE).default(PAGE),
}).superRefine(({ from, until }, { addIssue }) => {
  if (from && until && until < from) addIssue({ code: 'custom', message: 'ENDS_BEFORE_IT_BEGINS', path: ['until'] });
});
export type LogFilterInput = z.output<typeof logFilterInput>;

/** The period as half-open days, so that the last day counts whole. */
export const periodOf = ({ from, until }: Pick<LogFilterInput, 'from' | 'until'>): { readonly from: string | null; readonly before: string | null } => ({
  from,
  before: until ? addDays(until, 1) : null,
});
