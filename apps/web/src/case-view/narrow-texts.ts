import type { NarrowText } from '@casustafel/ui';
import { factLabel } from '../room/labels';
import type { CaseNow } from './use-case-view';

/** The facts this person may read and not everybody seated now: what a text for the table should not repeat unawares. */
export function narrowTexts({ contributions, tableFacts }: Pick<CaseNow, 'contributions' | 'tableFacts'>): readonly NarrowText[] {
  const known = new Set(tableFacts.filter(({ knownToAll }) => knownToAll).map(({ id }) => id));
  return contributions
    .filter(({ id }) => !known.has(id))
    .map((fact) => ({ id: fact.id, label: factLabel(fact), texts: [[fact.who, fact.doesWhat, fact.toWhom, fact.effect].filter(Boolean).join(' '), fact.source] }));
}
