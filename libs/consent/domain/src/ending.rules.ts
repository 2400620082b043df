import { accept, dayOf, refuse, type Result } from '@casustafel/kernel';
import { isStanding, type Consent, type ConsentChange, type EndingWay, type Named } from './consent';

export interface EndingFacts {
  readonly by: Named | null;
  readonly way: EndingWay;
  readonly on: string;
  readonly now: Date;
}

export interface Ended {
  readonly consent: Consent;
  readonly change: ConsentChange;
}

/** What can be wrong, and the field in which it is put right. */
export const ENDING_FIELDS = { PERSON_NOT_IN_CASE: 'byId', WITHDRAWN_IN_FUTURE: 'on', NOT_COVERED: 'capacities', NOTHING_CHANGES: 'capacities' } as const;
export type EndingRefusal = keyof typeof ENDING_FIELDS | 'CONSENT_OVER';

function wrongEnding(consent: Consent, { by, on, now }: EndingFacts): EndingRefusal | null {
  if (!isStanding(consent, now)) return 'CONSENT_OVER';
  if (!by) return 'PERSON_NOT_IN_CASE';
  return on > dayOf(now) ? 'WITHDRAWN_IN_FUTURE' : null;
}

/**
 * Takes it back, at once (AVG 7 lid 3). By the person or whoever stands up for them: anybody the case is about can end it,
 * since shutting is never the unsafe side, and whose word it was is written down.
 */
export function withdrawConsent(consent: Consent, facts: EndingFacts): Result<Ended, EndingRefusal> {
  const wrong = wrongEnding(consent, facts);
  if (wrong) return refuse(wrong);
  const { by, way, on, now } = facts;
  return accept({
    consent: { ...consent, withdrawnAt: now, version: consent.version + 1 },
    change: { kind: 'WITHDRAWN', by: by!, way, on, at: now.toISOString(), left: [] },
  });
}

/** Takes it back for some and leaves it for others; it never holds for anybody it did not hold for. */
export function narrowConsent(consent: Consent, capacities: readonly string[], facts: EndingFacts): Result<Ended, EndingRefusal> {
  const wrong = wrongEnding(consent, facts);
  if (wrong) return refuse(wrong);
  if (capacities.some((capacity) => !consent.covers.includes(capacity))) return refuse('NOT_COVERED');
  const left = consent.covers.filter((capacity) => capacities.includes(capacity));
  if (left.length === consent.covers.length) return refuse('NOTHING_CHANGES');
  const { by, way, on, now } = facts;
  return accept({
    consent: { ...consent, covers: left, version: consent.version + 1 },
    change: { kind: 'NARROWED', by: by!, way, on, at: now.toISOString(), left },
  });
}
