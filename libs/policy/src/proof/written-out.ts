import type { Office, SeatFunction, StatutoryRole, Task } from '@casustafel/kernel';
import { shipped } from '@casustafel/agreement-domain/shipped';
import { abilityOf } from '../ability';
import type { Actor, ActorSeat } from '../actor';
import type { CaseLaw } from '../law/case-law';

const NOW = new Date('2026-03-02T11:00:00Z');
const law: CaseLaw = {
  mode: 'WGS', stage: 'CONFERENCE', held: false, agreement: shipped[0]!,
  facts: { otsActive: false, recipientExecutesOts: false, reportedToVeiligThuis: false, competentAuthorityAgrees: false, criteriaMet: false, purposeNamed: true },
};

interface Somebody {
  readonly role: StatutoryRole;
  readonly task?: Task;
  readonly function?: SeatFunction;
  readonly offices?: readonly Office[];
  readonly more?: Partial<Actor>;
}

/** Somebody with a seat in an open case and in a closed one, whose every fact is a word of its own. */
function person({ role, task = 'NONE', function: as = 'PARTNER', offices = [], more = {} }: Somebody): Actor {
  const seat = (caseId: string, stage: CaseLaw['stage']): ActorSeat => ({
    id: `seat-${caseId}`, caseId, organisationId: 'house', role, task, function: as, party: `party-${caseId}`, channels: [`channel-${caseId}`], until: new Date('2099-01-01'), standingInFor: null,
    law: { ...law, stage }, granted: [], lifted: [],
  });
  return {
    professionalId: 'person', handle: 'h', name: 'n', jobTitle: 'j', regionId: 'region', organisationId: 'house', organisation: 'o', role, task, offices, valid: true,
    seats: [seat('open', 'CONFERENCE'), seat('closed', 'CLOSED')], emergencies: [], asked: [], chairs: ['table'], agreements: [], now: NOW, ...more,
  };
}

/** People of whom each is told apart by some rule. */
export const WRITTEN_OUT: Readonly<Record<string, Actor>> = {
  'a partner': person({ role: 'GGZ' }),
  'a chair': person({ role: 'ZVH', function: 'CHAIR' }),
  'a procesregisseur': person({ role: 'ZVH', function: 'PROCESREGISSEUR' }),
  'a casusregisseur': person({ role: 'COLLEGE', task: 'JEUGD', function: 'CASUSREGISSEUR' }),
  'a scribe': person({ role: 'ZVH', function: 'SCRIBE' }),
  'the police': person({ role: 'POLITIE' }),
  'the prosecution': person({ role: 'OM' }),
  'the mayor': person({ role: 'BURGEMEESTER' }),
  'an institution': person({ role: 'GI' }),
  'the Raad': person({ role: 'RVDK' }),
  'a school': person({ role: 'ONDERWIJS' }),
  'a privacy officer': person({ role: 'ZVH', offices: ['PRIVACY_OFFICER'], more: { seats: [], chairs: [] } }),
  'an administrator': person({ role: 'ZVH', offices: ['ADMINISTRATOR'], more: { seats: [], chairs: [] } }),
  'a mandate holder': person({ role: 'POLITIE', offices: ['MANDATE_HOLDER'], more: { seats: [], chairs: [] } }),
  'somebody who is still asked': person({ role: 'GGZ', more: { seats: [], asked: [{ seatId: 'asked', caseId: 'meant', circle: 'UNASKED' }, { seatId: 'said', caseId: 'known', circle: 'DECLARED' }] } }),
  'somebody in an emergency': person({ role: 'GGZ', more: {
    seats: [], chairs: [],
    emergencies: [
      { id: 'e', caseId: 'emergency', level: 'SUMMARY', from: NOW, until: new Date('2026-03-02T11:10:00Z'), parties: ['told'], law },
      { id: 'past', caseId: 'past', level: 'FULL', from: NOW, until: NOW, parties: ['told'], law },
    ],
  } }),
  'somebody whose screening ran out': person({ role: 'GGZ', more: { valid: false } }),
};

/**
 * The first in full, each other as what they have more and less where that is shorter: one line a rule that can ever hold, as `read Factor where …`. Not those of
 * the agreement, which are held to the law by hand elsewhere.
 */
export function writtenOut(name: string): readonly string[] {
  const [first] = Object.keys(WRITTEN_OUT);
  const all = linesOf(WRITTEN_OUT[name]!);
  if (name === first) return all;
  const usual = linesOf(WRITTEN_OUT[first!]!);
  const differing = [...all.filter((line) => !usual.includes(line)).map((line) => `+ ${line}`), ...usual.filter((line) => !all.includes(line)).map((line) => `- ${line}`)];
  return differing.length < all.length ? differing : all;
}

function linesOf(actor: Actor): readonly string[] {
  const said = (value: unknown): string => (value instanceof Date ? value.toISOString() : Array.isArray(value) ? `[${value.map(String).join(' ')}]` : typeof value === 'object' && value !== null
    ? Object.entries(value).map(([operator, given]) => `${operator.slice(1)} ${said(given)}`).join(' ') : String(value));
  const lines = abilityOf(actor).rules.flatMap(({ action, subject, conditions, fields }) =>
    [action].flat().flatMap((does) => [subject].flat().filter((of) => of !== 'Contribution' || !fields).map((of) =>
      `${String(does)} ${String(of)} where ${Object.entries((conditions ?? {}) as object).map(([field, condition]) => `${field} ${said(condition)}`).sort().join(', ') || 'nothing is asked'}`)));
  return [...new Set(lines)].filter((line) => !line.includes('in []')).sort();
}
