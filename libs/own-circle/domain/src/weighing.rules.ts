import { accept, refuse, type Result } from '@casustafel/kernel';
import { stateNow, type CircleSays, type CircleState, type CircleWord, type OwnCircle } from './own-circle';

export type WeighingRefusal = 'SETTLED_BEFORE' | 'CONCERNED' | 'SAME_ORGANISATION';

/**
 * One who refuses ends it. It takes two who argue, of two organisations and each in their own right (D12), to give the seat back; whoever it is
 * about is never one of them.
 */
export function weigh(declared: OwnCircle, words: readonly CircleWord[], { professionalId, organisationId, says }: CircleWord, now: Date): Result<CircleState, WeighingRefusal> {
  if (declared.professionalId === professionalId) return refuse('CONCERNED');
  if (stateNow(declared, now) !== 'DECLARED') return refuse('SETTLED_BEFORE');
  if (says === 'REFUSE') return accept('REFUSED');
  if (words.some((word) => word.organisationId === organisationId)) return refuse('SAME_ORGANISATION');
  return accept(words.some(argues) ? 'ARGUED' : 'DECLARED');
}

const argues = ({ says }: { readonly says: CircleSays }): boolean => says === 'ARGUE';
