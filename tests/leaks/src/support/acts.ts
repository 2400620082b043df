import type { Act } from './act';
import { accessActs } from './acts-access';
import { apartActs } from './acts-apart';
import { consentActs } from './acts-consent';
import { dissentActs } from './acts-dissent';
import { emergencyActs } from './acts-emergency';
import { explainActs } from './acts-explain';
import { familyActs } from './acts-family';
import { fileActs } from './acts-file';
import { guestActs } from './acts-guest';
import { identityActs } from './acts-identity';
import { seatActs } from './acts-seats';
import { recallActs } from './acts-recall';
import { lawActs } from './acts-law';
import { vaultActs } from './acts-vault';
import { decisionActs, endActs, roomActs } from './acts-room';

/** The life of one case as its insiders live it: every act there is, in an order in which each can be done. */
export const untilTheEnd: readonly Act[] = [...fileActs, ...consentActs, ...vaultActs, ...familyActs, ...accessActs, ...emergencyActs, ...roomActs, ...explainActs, ...dissentActs, ...decisionActs, ...identityActs, ...seatActs, ...recallActs, ...guestActs, ...apartActs];
export const allActs: readonly Act[] = [...untilTheEnd, ...lawActs, ...endActs];
