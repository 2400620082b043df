import { useT } from '@casustafel/ui';
import { consentMessages } from './consent.messages';

type Said = keyof typeof consentMessages.nl;

/** Closed words of a consent in the language of the reader: to whom, and about what. */
export function useConsentWords() {
  const t = useT(consentMessages);
  const say = (key: string): string => (key in consentMessages.nl ? t(key as Said & 'title') : key);
  return {
    capacity: (capacity: string): string => say(`to.${capacity}`),
    capacities: (capacities: readonly string[]): string => capacities.map((each) => say(`to.${each}`)).join(', '),
    category: (category: string): string => say(`about.${category}`),
    categories: (categories: readonly string[]): string => categories.map((each) => say(`about.${each}`)).join(', '),
    way: (way: string): string => say(`way.${way}`),
  };
}
