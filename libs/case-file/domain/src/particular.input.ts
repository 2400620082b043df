import { AUTHORITIES, CRITERIA, type Criterion } from '@casustafel/kernel';
import { dayField, idField, input, nameField, oneOf, optionalDayField, optionalIdField, sentenceField } from '@casustafel/kernel/fields';
import * as z from 'zod';

const common = { caseId: idField, sentence: sentenceField, replacesId: optionalIdField };
const judged = z.boolean({ error: ({ input: given }) => (given === undefined || given === null ? 'REQUIRED' : 'NOT_A_JUDGEMENT') });

/** Each criterion has its own answer: one that was left open is not a no. */
export const criteriaField = z.strictObject(
  Object.fromEntries(CRITERIA.map((each) => [each, judged])) as Record<Criterion, typeof judged>,
  { error: ({ code }) => (code === 'unrecognized_keys' ? 'UNKNOWN_FIELD' : 'REQUIRED') },
);

/** A particular of a case, by its kind; a field of another kind is named, not swallowed. */
export const particularInput = z.discriminatedUnion(
  'kind',
  [
    // Jeugdwet 7.3.11 lid 4: only while an order runs, and only to the institution that carries it out.
    input({ ...common, kind: z.literal('OTS'), personId: idField, executingId: idField, from: dayField, until: dayField }),
    // Wmo 5.2.6, 4.1.1.
    input({ ...common, kind: z.literal('REPORT'), from: dayField }),
    // Wpg 19, 20: in agreement with the competent authority, in writing.
    input({ ...common, kind: z.literal('AUTHORITY'), authority: oneOf(AUTHORITIES), from: dayField, reference: nameField }),
    // Bgs 2.20; Wgs 2.31 lid 2.
    input({ ...common, kind: z.literal('CRITERIA'), criteria: criteriaField }),
    input({ ...common, kind: z.literal('LEGAL_HOLD'), from: dayField, until: optionalDayField }),
  ],
  { error: 'NOT_IN_LIST' },
);
export type ParticularInput = z.output<typeof particularInput>;

/** Ending what one's own party recorded. */
export const endParticularInput = input({ id: idField, sentence: sentenceField });
export type EndParticularInput = z.output<typeof endParticularInput>;
