import { accept, refuse, type ConferencePhase, type Result, type Step } from '@casustafel/kernel';

/** Deciding is done together: outside the session a proposal can be neither answered, taken nor let go. */
export const whileSitting = (phase: ConferencePhase): Result<null, 'NOT_LIVE'> => (phase === 'LIVE' ? accept(null) : refuse('NOT_LIVE'));

const AGREEING: readonly Step[] = ['WHEN_RECOVERY', 'DECIDE'];

/** Actions are agreed once it is clear what is going on; "act now" after a score of 0–2 is a choice of its own. */
export function mayAgreeNow({ phase, step }: { readonly phase: ConferencePhase; readonly step: Step }): Result<null, 'NOT_LIVE' | 'NOT_THIS_STEP'> {
  if (phase !== 'LIVE') return refuse('NOT_LIVE');
  return AGREEING.includes(step) ? accept(null) : refuse('NOT_THIS_STEP');
}
