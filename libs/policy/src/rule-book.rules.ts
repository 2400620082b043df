import type { Allow } from './ability';
import type { Actor } from './actor';

/** Who may read the rules themselves, and what an organisation can be shown by them. */
export function ruleBookRules(allow: Allow, { regionId, organisationId, offices }: Actor): void {
  // The rules are no secret: whoever is judged by them may read them, and try an example.
  allow('read', 'RuleBook', { regionId });

  // What its own people can be shown is for an organisation; what all of them can be shown, for the privacy officer.
  allow('read', 'OrganisationSight', { regionId, organisationId });
  if (offices.includes('PRIVACY_OFFICER')) allow('read', 'OrganisationSight', { regionId });
}
