import type { Allow } from './ability';
import type { Actor } from './actor';
import { accessLogRules } from './access-log.rules';
import { accessRequestRules } from './access-request.rules';
import { agreementRules } from './agreement.rules';
import { analysisRules } from './analysis.rules';
import { caseFileRules } from './case-file.rules';
import { compartmentRules } from './compartment.rules';
import { conferenceRules } from './conference.rules';
import { consentRules } from './consent.rules';
import { contributionRules } from './contribution.rules';
import { decisionRules } from './decision.rules';
import { directoryRules } from './directory.rules';
import { draftRules } from './draft.rules';
import { guestRules } from './guest.rules';
import { familyRules } from './family.rules';
import { emergencyRules } from './emergency.rules';
import { identityRules } from './identity.rules';
import { ownCircleRules } from './own-circle.rules';
import { recallRules } from './recall.rules';
import { regimeRules } from './regime.rules';
import { ruleBookRules } from './rule-book.rules';
import { scoreRules } from './score.rules';
import { standInRules } from './stand-in.rules';
import { tegenspraakRules } from './tegenspraak.rules';
import { vaultRules } from './vault.rules';

/** The rule book: every subject one chapter, each of which only allows. */
export const book: readonly ((allow: Allow, actor: Actor) => void)[] = [
  directoryRules,
  caseFileRules,
  contributionRules,
  compartmentRules,
  consentRules,
  conferenceRules,
  scoreRules,
  analysisRules,
  tegenspraakRules,
  decisionRules,
  familyRules,
  accessRequestRules,
  draftRules,
  identityRules,
  standInRules,
  accessLogRules,
  recallRules,
  guestRules,
  agreementRules,
  regimeRules,
  emergencyRules,
  ownCircleRules,
  vaultRules,
  ruleBookRules,
];
