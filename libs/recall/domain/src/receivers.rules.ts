import type { Receiving, Shown } from './recall';

/**
 * One notice a party, read by those of them who had it shown and by nobody else: a colleague who never saw the item
 * would learn from the notice that it is there. Nobody who was shown it is left out.
 */
export function receiversOf(shown: readonly Shown[], supplierParty: string): readonly Receiving[] {
  const parties = new Map<string, Receiving>();
  for (const { party, organisationId, professionalId, firstAt } of shown) {
    if (party === supplierParty) continue;
    const before = parties.get(party);
    parties.set(party, {
      party, organisationId,
      readers: [...new Set([...(before?.readers ?? []), professionalId])],
      readAt: before && before.readAt < firstAt ? before.readAt : firstAt,
    });
  }
  return [...parties.values()];
}
