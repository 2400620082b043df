import { readFileSync } from 'node:fs';
import { agreementFile, expand } from './agreement-file';
import type { SharingAgreement } from './sharing-agreement';

const read = (name: string): SharingAgreement =>
  expand(agreementFile.parse(JSON.parse(readFileSync(new URL(`../agreements/${name}.json`, import.meta.url), 'utf8'))));

/** The agreements that come with the hub, as the law stands; a region adopts one of them, and may share less. */
export const shipped: readonly SharingAgreement[] = ['wgs-zvh', 'own-grounds'].map(read);
