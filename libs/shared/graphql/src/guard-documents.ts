import { documentLimits, LIMITS } from './document-limits';
import { TrustedDocuments } from './trusted-documents';

/** What Apollo must know to keep questions within bounds; `free` admits documents that are not of our own screens. */
export function guardDocuments({ free, trusted = TrustedDocuments.load() }: { readonly free: boolean; readonly trusted?: TrustedDocuments }) {
  return {
    persistedQueries: { cache: trusted.store },
    validationRules: free ? [documentLimits] : [trusted.only, documentLimits],
    parseOptions: { maxTokens: LIMITS.tokens },
  };
}
