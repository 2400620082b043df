import { idField, idsField, input, LIMITS, oneOf, reasonField, someIdsField } from '@casustafel/kernel/fields';
import * as z from 'zod';
import { CERTAINTIES, COMPARTMENT_KINDS, SIDED_KINDS } from './compartment';

const seatAnswer = input({ seatId: idField, personIds: z.array(idField, { error: 'NOT_A_LIST' }).nullish().transform((ids) => (ids ? [...new Set(ids)] : null)) });

/** Keeping two parties apart, with what is known of every seat at that moment. */
export const keepApartInput = input({
  caseId: idField,
  kind: oneOf(COMPARTMENT_KINDS),
  certainty: oneOf(CERTAINTIES),
  protectedIds: someIdsField(),
  fearedIds: someIdsField(),
  seats: z.array(seatAnswer, { error: 'NOT_A_LIST' }).max(LIMITS.seats, 'TOO_MANY').default([]),
  audienceSeatIds: idsField(LIMITS.seats),
  why: reasonField,
});
export type KeepApartInput = z.output<typeof keepApartInput>;

/** Whom somebody at the table serves or speaks with. */
export const seatSpeaksInput = input({ compartmentId: idField, seatId: idField, personIds: idsField() });

/** Letting somebody else know, with a reason. */
export const tellOfMarkInput = input({ compartmentId: idField, seatId: idField, why: reasonField });

/** Of whose side own things are, or that they are for both. */
export const sideOfInput = input({
  compartmentId: idField,
  things: z.array(input({ kind: oneOf(SIDED_KINDS), id: idField }), { error: 'NOT_A_LIST' }).min(1, 'REQUIRED').max(LIMITS.citations, 'TOO_MANY'),
  forAll: z.boolean({ error: 'NOT_YES_OR_NO' }).default(false),
  sideOfIds: idsField(),
  why: reasonField,
}).refine(({ forAll, sideOfIds }) => forAll !== sideOfIds.length > 0, { error: 'CHOOSE_ONE', path: ['sideOfIds'] });

/** That keeping apart was a mistake, or is over. */
export const endOfMarkInput = input({ compartmentId: idField, why: reasonField });
