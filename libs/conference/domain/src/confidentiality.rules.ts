import { accept, refuse, type Result } from '@casustafel/kernel';
import type { Conference } from './conference';

/** Someone read the line on confidentiality and said so, for this session. */
export interface ConfidentialityConfirmed {
  readonly conferenceId: string;
  readonly professionalId: string;
  readonly seatId: string;
  readonly at: Date;
}

export interface ConfirmingFacts {
  readonly professionalId: string;
  readonly seatId: string;
  readonly hasConfirmed: boolean;
  readonly now: Date;
}

/** Once per person and session. */
export function confirmConfidentiality(
  { id, phase }: Pick<Conference, 'id' | 'phase'>,
  { professionalId, seatId, hasConfirmed, now }: ConfirmingFacts,
): Result<ConfidentialityConfirmed, 'NOT_LIVE' | 'ALREADY_CONFIRMED'> {
  if (phase !== 'LIVE') return refuse('NOT_LIVE');
  if (hasConfirmed) return refuse('ALREADY_CONFIRMED');
  return accept({ conferenceId: id, professionalId, seatId, at: now });
}
