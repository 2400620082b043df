import type { Allow } from './ability';
import type { Actor } from './actor';

/** Who may read and change what a region agreed about sharing: its functional administrators, two of whom it takes. They see no case for it. */
export function agreementRules(allow: Allow, { offices, regionId }: Actor): void {
  if (offices.includes('ADMINISTRATOR')) allow(['read', 'propose', 'confirm', 'drop'], 'SharingAgreement', { regionId });
}
