import type { Capacity, SharingAgreement } from '@casustafel/agreement-domain';
import { addDays, CAPACITIES, lowerLevel, OPEN_END, type Level } from '@casustafel/kernel';
import type { Actor } from '../actor';
import { levelsUpTo, supplyOf } from '../law/clauses';
import type { LawfulItem } from '../things';
import type { Question } from './question.input';

const CASE = 'case';
const SEAT = 'seat';

/** Noon of that day, here: between two midnights whatever the season. */
export const momentOn = (day: string): Date => new Date(`${day}T11:00:00.000Z`);
/** Later than any day that can be asked about, the last of the calendar included. */
const NEVER_ENDS = new Date(8.64e15);
const endOf = (day: string | undefined): Date => (day && momentOn(day) < OPEN_END ? momentOn(addDays(day, 1)) : NEVER_ENDS);

const ROLES = CAPACITIES.map((capacity) => [capacity.split('/')[0]!, capacity] as const);
const capacitiesOf = (covered: (role: string) => boolean): readonly string[] => ROLES.filter(([role]) => covered(role)).map(([, capacity]) => capacity);

/** The recipient of the question as somebody at a table, with the particulars that were named; the rules judge this person. */
export function readerIn({ mode, stage, facts, on }: Question, recipient: Capacity, agreement: SharingAgreement, granted = false): Actor {
  const { otsActive = false, recipientExecutesOts = false, reportedToVeiligThuis = false, competentAuthorityAgrees = false, criteriaMet = false, purposeNamed = false } = facts;
  return {
    professionalId: 'reader', handle: '', name: '', jobTitle: '', regionId: '', organisationId: 'recipient', organisation: '', ...recipient, offices: [], valid: true, emergencies: [], asked: [], chairs: [], agreements: [],
    now: momentOn(on),
    seats: [{
      id: SEAT, caseId: CASE, organisationId: 'recipient', ...recipient, function: 'PARTNER', party: 'recipient', channels: [CASE], until: OPEN_END, standingInFor: null,
      granted: granted ? ['item'] : [], lifted: [],
      law: { mode, stage, agreement, held: false, facts: { otsActive, recipientExecutesOts, reportedToVeiligThuis, competentAuthorityAgrees, criteriaMet, purposeNamed } },
    }],
  };
}

/** Whether the way through secrecy that was named is open at all, whoever is on the other side. */
export function gateHolds(gate: NonNullable<Question['gate']>, on: string): boolean {
  return !gate.withdrawn && (!gate.until || gate.until >= on) && (gate.kind !== 'CONSENT' || Boolean(gate.by?.trim())) && (gate.kind !== 'GOOD_CARE' || Boolean(gate.reason?.trim()));
}

/** The most the supplier's conditions leave. */
export const leftBy = (conditions: Question['conditions']): Level =>
  conditions.reduce<Level>((level, each) => (each.kind === 'AT_MOST' ? lowerLevel(level, each.level) : level), 'FULL');

/** What is shared, as it would stand at the table: written at every level, with what the conditions leave of it. */
export function itemIn({ category, about, gate, facts, conditions, on }: Question, supplier: Capacity): LawfulItem {
  const notTo = conditions.flatMap((each) => (each.kind === 'NOT_TO' ? each.roles : []));
  const last = conditions.flatMap((each) => (each.kind === 'UNTIL' ? [each.date] : [])).sort()[0];
  const open = gate && gateHolds(gate, on) ? gate : null;
  // Consent names its recipients; where it does not, it was given to nobody. A duty or a permission goes with its own article.
  const covers = open?.recipients ?? (open?.kind === 'CONSENT' ? [] : null);
  return {
    id: 'item', caseId: CASE, party: 'supplier', authorSeatId: '', audience: [SEAT], channel: CASE, supply: supplyOf(supplier, category), about,
    receivers: capacitiesOf((role) => !notTo.some((each) => each === role)),
    gate: open?.kind ?? 'NONE', gateFor: open ? (covers ? capacitiesOf((role) => covers.some((each) => each === role)) : CAPACITIES) : [], gateUntil: endOf(gate?.until),
    incidental: facts.incidental ?? false, shows: levelsUpTo(leftBy(conditions)), grantable: levelsUpTo(leftBy(conditions)), openUntil: endOf(last),
  };
}
