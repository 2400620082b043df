import type { SharingAgreement } from '@casustafel/agreement-domain';
import { shipped } from '@casustafel/agreement-domain/shipped';
import { OFFICES, OPEN_END, SEAT_FUNCTIONS, STATUTORY_ROLES, THIRD_PARTY_ROLES, type CaseStage, type Office, type SeatFunction, type StatutoryRole } from '@casustafel/kernel';
import type { Actor, ActorSeat } from '../actor';

/** Somebody the rules can be asked about: in no seat, or in exactly one. */
export interface Position {
  readonly actor: Actor;
  readonly office?: Office;
  readonly tableChair?: true;
  readonly seat?: { readonly role: StatutoryRole; readonly function: SeatFunction };
}

const NOW = new Date('2026-06-01T11:00:00Z');
const nobody: Actor = {
  professionalId: 'ME', handle: '', name: '', jobTitle: '', regionId: 'REGION', organisationId: 'ORGANISATION', organisation: '', role: 'ZVH', task: 'NONE', offices: [], valid: true, seats: [], emergencies: [], asked: [], chairs: [], agreements: [], now: NOW,
};

/** Third parties hold no account (Bgs 2.21), so no rule is ever asked about them. */
export const SEATED_ROLES: readonly StatutoryRole[] = STATUTORY_ROLES.filter((role) => !THIRD_PARTY_ROLES.includes(role));

/** Which law a case runs by makes a difference for facts alone, and for these the function makes none. */
const lawsFor = (as: SeatFunction): readonly SharingAgreement[] => (as === 'PARTNER' ? shipped : shipped.slice(0, 1));

/** Every fact is a word that says what it stands for, so that a condition can be read back. */
const seatsOf = (role: StatutoryRole, as: SeatFunction, stage: CaseStage): readonly ActorSeat[] =>
  lawsFor(as).map((agreement) => ({
    id: 'SEAT', caseId: 'CASE', organisationId: 'ORGANISATION', role, task: role === 'COLLEGE' ? 'JEUGD' : 'NONE', function: as, party: 'PARTY', channels: ['CHANNEL'], until: OPEN_END, standingInFor: null, granted: ['GRANTED'], lifted: [{ id: 'LIFTED', level: 'FULL' }],
    law: {
      mode: agreement.mode, stage, agreement, held: false,
      facts: { otsActive: true, recipientExecutesOts: true, reportedToVeiligThuis: true, competentAuthorityAgrees: true, criteriaMet: true, purposeNamed: true },
    },
  }));

const seated = (stage: CaseStage): readonly Position[] =>
  SEATED_ROLES.flatMap((role) => SEAT_FUNCTIONS.flatMap((as) => seatsOf(role, as, stage).map((seat): Position => ({ actor: { ...nobody, role, task: seat.task, seats: [seat] }, seat: { role, function: as } }))));

/** Somebody without a seat for whom a case is open in an emergency; their role decides what the agreement lets them see. */
const inEmergency = (): readonly Position[] =>
  SEATED_ROLES.flatMap((role) => seatsOf(role, 'PARTNER', 'CONFERENCE').map(({ task, law }): Position => ({
    actor: { ...nobody, role, task, emergencies: [{ id: 'EMERGENCY', caseId: 'EMERGENCY_CASE', level: 'FULL', from: NOW, until: OPEN_END, parties: ['TOLD_PARTY'], law }] },
  })));

/** Everybody a rule can tell apart: no duty, each office, the chair of a table, and every role in every function. */
export const POSITIONS: readonly Position[] = [
  { actor: nobody },
  { actor: { ...nobody, asked: [{ seatId: 'ASKED_SEAT', caseId: 'ASKED_CASE', circle: 'UNASKED' }] } },
  ...inEmergency(),
  ...OFFICES.map((office): Position => ({ actor: { ...nobody, offices: [office] }, office })),
  { actor: { ...nobody, chairs: ['TABLE'] }, tableChair: true },
  ...seated('CONFERENCE'),
];

/** The same people at the table of a case that is closed. */
export const POSITIONS_WHEN_CLOSED: readonly Position[] = seated('CLOSED');
