import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, partiesOf } from './reach';

/** Who is told that something they had read was wrong, who weighs a leak, and who may say that they do not give. */
export function recallRules(allow: Allow, actor: Actor): void {
  const { professionalId, organisationId, regionId, offices } = actor;
  const inCase = { caseId: { $in: casesOf(actor) } };
  const own = { ...inCase, party: { $in: partiesOf(actor) } };

  // Whoever had it on their screen, and sits for the party that did: a colleague who never saw it would learn that it is there.
  allow(['read', 'confirm'], 'RecallNotice', { ...own, readers: { $in: [professionalId] } });
  // Its supplier sees who was told and who confirmed, and confirms for nobody.
  allow('read', 'RecallNotice', { ...inCase, supplierParty: { $in: partiesOf(actor) } });
  // Where none of its readers is left to hear it, whoever holds the mandate of their organisation hears that much and no more.
  if (offices.includes('MANDATE_HOLDER')) allow(['read', 'confirm'], 'RecallNotice', { organisationId, unheard: true });

  // A leak is its supplier's to know, and the privacy officer's to weigh: as an event, never by its words (AVG 33).
  allow('read', 'LeakRecord', { ...inCase, parties: { $in: partiesOf(actor) } });
  if (offices.includes('PRIVACY_OFFICER')) allow(['read', 'assess'], 'LeakRecord', { regionId });

  // That somebody does not give is a fact for the whole table; why, and lifting it, is for their own (Wgs 1.5 lid 1).
  allow('read', 'SupplyRefusal', inCase);
  allow('refuse', 'CaseFile', { id: { $in: casesOf(actor) } });
  allow('lift', 'SupplyRefusal', own);
}
