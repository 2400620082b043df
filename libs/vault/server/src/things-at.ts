/** Not texts of the case: half-typed, or for the hub alone. */
const NO_TEXTS = ['draft', 'log-search', 'person-bsn', 'protected-value', 'protected-needle', 'protected-why'];

/** What a seal is bound to says which thing the words are of, where that is not its own name. */
const OF: Readonly<Record<string, string>> = {
  'case-file-reason': 'CaseFile', 'case-file-goal': 'CaseFile', 'particular-ending': 'Particular', 'person-merge-reason': 'PersonMerge', 'person-merge-undo': 'PersonMerge', 'consent-changes': 'Consent',
  'decision-response': 'Decision', 'tegenspraak-event': 'Tegenspraak', 'signed-choice': 'ScoreLine', 'score-value': 'ScoreRound', regime: 'RegimeChange', 'old-contact-reason': 'OldContact',
};
const ID = /:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/u;

/** Which thing stands at this place, as the case view and the outbox name it; null for what is no text of a case. */
export function thingAt(place: string): { readonly kind: string; readonly id: string } | null {
  const head = place.slice(0, place.indexOf(':')).replaceAll('_', '-');
  const id = ID.exec(place)?.[1];
  if (!id || NO_TEXTS.includes(head)) return null;
  return { kind: OF[head] ?? head.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''), id };
}
