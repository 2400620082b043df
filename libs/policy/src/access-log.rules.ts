import type { Allow } from './ability';
import type { Actor } from './actor';

/** Who may read the access log: the privacy officer of the region, who sees events and no case. */
export function accessLogRules(allow: Allow, { offices, regionId }: Actor): void {
  if (offices.includes('PRIVACY_OFFICER')) allow('read', 'AccessLog', { regionId });
}
