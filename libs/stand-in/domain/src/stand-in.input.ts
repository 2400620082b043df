import { dayField, idField, idsField, input, oneOf, optionalSentenceField, someIdsField } from '@casustafel/kernel/fields';
import type * as z from 'zod';

/** So many cases of one colleague fit on one table day. */
const MOST_CASES = 20;

/** Why a seat goes to somebody else. Never what ails them: that is nobody's at the table. */
export const HANDOVER_REASONS = ['UNABLE', 'LEAVING', 'OTHER_WORK'] as const;
export type HandoverReason = (typeof HANDOVER_REASONS)[number];

/** Naming somebody for one table day, in one case or more of one colleague. */
export const nameStandInInput = input({ seatIds: someIdsField(MOST_CASES), professionalId: idField, date: dayField });
export type NameStandInInput = z.output<typeof nameStandInInput>;

export const takeBackStandInInput = input({ seatId: idField });

/** Handing a seat to a colleague for good; the facts named are those of one's own organisation to read first. */
export const handOverSeatInput = input({ seatId: idField, receiverId: idField, reason: oneOf(HANDOVER_REASONS), note: optionalSentenceField, contributionIds: idsField() });
export type HandOverSeatInput = z.output<typeof handOverSeatInput>;
