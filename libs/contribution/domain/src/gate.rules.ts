import { accept, CAPACITIES, endOfDay, OPEN_END, refuse, type DataCategory, type Result } from '@casustafel/kernel';
import type { Contribution, OpenGate } from './contribution';
import type { GateInput } from './contribution.input';

/** A consent as it was recorded: whose, about what, for whom, and until when. */
export interface RecordedConsent {
  readonly id: string;
  readonly personId: string;
  readonly categories: readonly DataCategory[];
  readonly covers: readonly string[];
  readonly until: Date;
}

/** What an item is, as far as a consent has to be for it. */
export type ConsentedItem = Pick<Contribution, 'category' | 'aboutPersonIds'>;

/** Somebody's consent is for what they allowed, and for what is about them: on anything else it opens nothing. */
export const isConsentFor = ({ personId, categories }: Pick<RecordedConsent, 'personId' | 'categories'>, { category, aboutPersonIds }: ConsentedItem): boolean =>
  categories.includes(category) && aboutPersonIds.includes(personId);

const capacitiesOf = (roles: readonly string[]): readonly string[] => CAPACITIES.filter((capacity) => roles.includes(capacity.split('/')[0]!));

export type GateRefusal = 'GATE_REASON_MISSING' | 'CONSENT_NOT_RECORDED' | 'CONSENT_NOT_FOR_THIS' | 'GATE_IN_PAST';

/**
 * The gate a supplier opens (Wgs 2.29 lid 2). Consent rests on what was recorded of it: for whom and until when are those of
 * the record, so that taking it back closes what went through. Good care asks for its weighing in words.
 */
export function openGate(given: GateInput | null, consent: RecordedConsent | null, item: ConsentedItem, now: Date): Result<OpenGate | null, GateRefusal> {
  if (!given) return accept(null);
  if (given.kind === 'CONSENT') {
    if (!consent) return refuse('CONSENT_NOT_RECORDED');
    if (consent.until <= now) return refuse('GATE_IN_PAST');
    if (!isConsentFor(consent, item)) return refuse('CONSENT_NOT_FOR_THIS');
    return accept({ kind: 'CONSENT', covers: consent.covers, until: consent.until, consentId: consent.id });
  }
  if (given.kind === 'GOOD_CARE' && !given.reason) return refuse('GATE_REASON_MISSING');
  const until = given.until ? endOfDay(given.until) : OPEN_END;
  if (until <= now) return refuse('GATE_IN_PAST');
  return accept({ kind: given.kind, covers: given.recipients.length > 0 ? capacitiesOf(given.recipients) : CAPACITIES, until, consentId: null });
}
