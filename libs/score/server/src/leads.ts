import type { ConferenceFact } from '@casustafel/database';
import { seatIn, type Actor } from '@casustafel/policy';

/** Whether this actor leads the conference now; whoever else may lead it takes the lead first, in sight of all. */
export const leads = (actor: Actor, { caseId, leadSeatId }: ConferenceFact): boolean => leadSeatId !== null && seatIn(actor, caseId)?.id === leadSeatId;
