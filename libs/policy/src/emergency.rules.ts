import { capacityOf, LEADING_FUNCTIONS, lowerLevel, THIRD_PARTY_ROLES, type Office } from '@casustafel/kernel';
import type { Allow } from './ability';
import type { Actor } from './actor';
import { itemOf } from './contribution.rules';
import { isOpen } from './law/case-law';
import { clausesOf, levelsUpTo } from './law/clauses';
import { fieldsUpTo } from './law/level-fields';
import { casesOf, casesWithFunction, partiesOf } from './reach';

/** Duties that keep the hub or judge its use: whoever has one reads no case, also not in an emergency. */
const KEEPERS: readonly Office[] = ['PRIVACY_OFFICER', 'ADMINISTRATOR'];

/** Who may see something of a case in an emergency, and who hears of it and judges it. */
export function emergencyRules(allow: Allow, actor: Actor): void {
  const { regionId, professionalId, offices, role } = actor;
  if (!THIRD_PARTY_ROLES.includes(role) && !offices.some((office) => KEEPERS.includes(office))) allow('open', 'Region', { id: regionId });

  // An action of its own: nothing else in the hub asks for it, so what an emergency shows is in no list, report, citation or signal of the table.
  for (const { caseId, level: most, until, parties, law } of actor.emergencies) {
    // Closed is shielded from everybody, whoever had it open.
    if (until <= actor.now || law.stage === 'CLOSED') continue;
    allow('consult', 'CaseFile', { id: { $in: [caseId] } });
    allow('consult', ['Person', 'Seat'], { caseId: { $in: [caseId] } });
    if (!isOpen(law, actor.now)) continue;
    // Nobody knows whom somebody without a seat serves or speaks with: where two parties are kept apart, they see what is open for all.
    // Skipped are the seat, the audience, and the level chosen for the table. Not the law: the agreement, conditions, gate, circle and blocks are asked as of anybody.
    for (const clause of clausesOf(law, actor)) for (const level of levelsUpTo(lowerLevel(clause.level, most))) {
      const item = { ...itemOf(clause, capacityOf(actor), actor.now), caseId: { $in: [caseId] }, channel: { $in: [caseId] }, party: { $in: [...parties] }, grantable: { $in: [level] } };
      allow('consult', 'Contribution', fieldsUpTo(level as Parameters<typeof fieldsUpTo>[0]), item);
    }
  }

  // Whoever opened it sees and ends their own; those who were skipped, and whoever leads, see that it was opened; the privacy officer judges it.
  allow(['read', 'own'], 'EmergencyAccess', { professionalId });
  allow('read', 'EmergencyAccess', { caseId: { $in: casesOf(actor) }, parties: { $in: partiesOf(actor) } });
  allow('read', 'EmergencyAccess', { caseId: { $in: casesWithFunction(actor, LEADING_FUNCTIONS) } });
  if (offices.includes('PRIVACY_OFFICER')) allow(['read', 'assess'], 'EmergencyAccess', { regionId });
}
