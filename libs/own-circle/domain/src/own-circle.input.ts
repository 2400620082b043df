import { idField, input, oneOf, optionalReasonField, reasonField } from '@casustafel/kernel/fields';
import { CIRCLE_KINDS } from './own-circle';

/** Saying that one knows the family; words are the choice of who says it. */
export const declareOwnCircleInput = input({ seatId: idField, kind: oneOf(CIRCLE_KINDS), words: optionalReasonField });
/** What somebody thinks of it, with a reason. */
export const weighOwnCircleInput = input({ id: idField, reason: reasonField });
