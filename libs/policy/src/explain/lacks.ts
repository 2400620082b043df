import type { AgreementRow } from '@casustafel/agreement-domain';
import { needsOf } from '../law/clauses';
import { gateHolds, leftBy } from './world-of';
import type { Question } from './question.input';

/** The supplier names this person with a reason: what alone lets something through on a ground nobody checked. */
export const GRANT = 'grant';

/** What this row still asks for, each by the name under which it is supplied. None means that it holds. */
export function lacksOf(row: AgreementRow, question: Question): readonly string[] {
  return [
    ...needsOf(row, question).filter((fact) => !question.facts[fact]),
    ...(question.facts.purposeNamed ? [] : ['purposeNamed']),
    ...gateLacks(row, question),
    ...conditionLacks(row, question),
    ...(row.unverified ? [GRANT] : []),
  ];
}

/**
 * How far a row is from holding. Whoever names a way through secrecy is told what that way lacks, and only then that there
 * is another; a name from the supplier is nearer than asking the family for a consent that nobody has spoken of.
 */
export const farness = (lacks: readonly string[], { gate }: Pick<Question, 'gate'>): number =>
  lacks.reduce((far, lack) => far + (lack === 'gate' ? (gate ? 16 : 6) : lack === GRANT ? 5 : 4), 0);

function gateLacks({ gates, recipient }: AgreementRow, { gate, on }: Question): readonly string[] {
  if (gates.length === 0) return [];
  if (!gate || gate.withdrawn || !gates.includes(gate.kind)) return ['gate'];
  const lacks = [
    ...(gate.kind === 'CONSENT' && !gate.by?.trim() ? ['gate.by'] : []),
    ...(gate.kind === 'GOOD_CARE' && !gate.reason?.trim() ? ['gate.reason'] : []),
    ...((gate.recipients ?? (gate.kind === 'CONSENT' ? [] : [recipient.role])).includes(recipient.role) ? [] : ['gate.recipients']),
    ...(gate.until && gate.until < on ? ['gate.until'] : []),
  ];
  return lacks.length === 0 && !gateHolds(gate, on) ? ['gate'] : lacks;
}

function conditionLacks({ recipient }: AgreementRow, { conditions, on }: Question): readonly string[] {
  return [
    ...(conditions.some((each) => each.kind === 'NOT_TO' && each.roles.includes(recipient.role)) ? ['conditions.NOT_TO'] : []),
    ...(conditions.some((each) => each.kind === 'UNTIL' && each.date < on) ? ['conditions.UNTIL'] : []),
    ...(leftBy(conditions) === 'NOTHING' ? ['conditions.AT_MOST'] : []),
  ];
}

const PUBLIC_PARTICIPANTS = ['RVDK', 'DJI', 'POLITIE', 'OM', 'BURGEMEESTER', 'COLLEGE', 'GGD'];

/** Who can see to what is missing. Public participants alone judge the criteria (Wgs 2.31 lid 2); the consent is that of whom it concerns. */
export function lifters(missing: readonly string[], row: AgreementRow, { gate }: Pick<Question, 'gate'>): readonly string[] {
  const who = missing.flatMap((lack): readonly string[] => {
    if (lack === 'competentAuthorityAgrees') return ['OM', 'BURGEMEESTER'];
    if (lack === 'criteriaMet') return PUBLIC_PARTICIPANTS;
    if (lack === 'otsActive' || lack === 'recipientExecutesOts') return ['KINDERRECHTER'];
    if (lack === 'purposeNamed') return ['CHAIR'];
    // A whole gate may be any that the row allows; a part belongs to the one that was named.
    const gates = lack === 'gate' ? row.gates : lack.startsWith('gate.') && gate ? [gate.kind] : [];
    if (gates.includes('CONSENT')) return ['PERSON_CONCERNED', ...(gates.length > 1 ? [row.supplier.role] : [])];
    return [row.supplier.role];
  });
  return [...new Set(who)];
}
