import type { Allow } from './ability';
import type { Actor } from './actor';

/** Who may know the organisations, the people with an account and the tables of the region. */
export function directoryRules(allow: Allow, { regionId, offices }: Actor): void {
  // One's own region is no secret to its professionals; what happens at its tables is.
  allow('read', 'Region', { id: regionId });
  allow('read', 'Organisation', { regionId });
  allow('read', 'Professional', { regionId });
  allow('read', 'CaseTable', { regionId });

  // The functional administrator keeps the directory, and sees no case for it.
  if (offices.includes('ADMINISTRATOR')) {
    allow('maintain', 'Region', { id: regionId });
    allow('maintain', 'Organisation', { regionId });
    allow('maintain', 'Professional', { regionId });
    allow('maintain', 'CaseTable', { regionId });
  }
}
