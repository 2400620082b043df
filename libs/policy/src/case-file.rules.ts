import { LEADING_FUNCTIONS, PARTICULAR_KINDS, PUBLIC_PARTICIPANTS, type ParticularKind } from '@casustafel/kernel';
import type { Allow } from './ability';
import type { Actor, ActorSeat } from './actor';
import { casesOf, casesWithFunction, partiesOf } from './reach';

/** Who may know that a case is there, whom it is about and who sits in it. */
export function caseFileRules(allow: Allow, actor: Actor): void {
  // A live seat in this very case; not the office, not the employer, not the chair of the table.
  allow('read', 'CaseFile', { id: { $in: casesOf(actor) } });
  allow('read', 'Person', { caseId: { $in: casesOf(actor) } });
  allow('read', 'Seat', { caseId: { $in: casesOf(actor) } });

  // Whoever chairs a table starts cases at it, and gets the first seat in the same act.
  allow('start', 'CaseTable', { id: { $in: [...actor.chairs] } });

  const led = casesWithFunction(actor, LEADING_FUNCTIONS);
  allow('place', 'CaseFile', { id: { $in: led } });
  allow('correct', 'CaseFile', { id: { $in: led } });
  allow('seat', 'CaseFile', { id: { $in: led } });
  allow('unseat', 'Seat', { caseId: { $in: led } });

  // What the law asks of this case is read by everybody at the table, and who said so; whoever may say it says it for their own party.
  allow('read', 'Particular', { caseId: { $in: casesOf(actor) } });
  for (const kind of PARTICULAR_KINDS) {
    const seats = actor.seats.filter((seat) => seat.law.stage !== 'CLOSED' && RECORDS[kind](seat));
    allow('write', 'Particular', { kind, party: { $in: partiesOf({ ...actor, seats }) } });
  }
  allow('end', 'Particular', { party: { $in: partiesOf(actor) } });
}

/** Who can know a particular of a case, and so records it. */
const RECORDS: Readonly<Record<ParticularKind, (seat: ActorSeat) => boolean>> = {
  // Jeugdwet 7.3.11 lid 4: the institution and the Raad know of an order; whoever leads the table is shown the ruling.
  OTS: ({ role, function: as }) => role === 'GI' || role === 'RVDK' || LEADING_FUNCTIONS.includes(as),
  // Wmo 4.1.1, 5.2.6: Veilig Thuis, or an organisation that says it reported itself. The house reports nothing.
  REPORT: ({ role }) => role !== 'ZVH',
  // Wpg 19, 20: the police, and whoever agrees that they give.
  AUTHORITY: ({ role }) => role === 'POLITIE' || role === 'OM' || role === 'BURGEMEESTER',
  // Bgs 2.20; Wgs 2.31 lid 2: public participants alone.
  CRITERIA: ({ role }) => PUBLIC_PARTICIPANTS.includes(role),
  // Only the prosecution halts, and lifts it again.
  LEGAL_HOLD: ({ role }) => role === 'OM',
};
