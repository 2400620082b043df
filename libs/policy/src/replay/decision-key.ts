import { CASE_FACTS, type CaseFact, type CaseStage, type LegalMode, type SeatFunction, type StatutoryRole, type Task } from '@casustafel/kernel';
import { emergencyIn, emergencySeat, seatIn, type Actor } from '../actor';
import type { CaseLaw } from '../law/case-law';

type RecipientFact = Exclude<CaseFact, 'incidental'>;
const FACTS = CASE_FACTS.filter((fact): fact is RecipientFact => fact !== 'incidental');

/** The facts that judged a look or an act, as a row of the log keeps them: no word of a case. */
export interface DecisionFacts {
  readonly valid: boolean;
  readonly offices: readonly string[];
  readonly seat: null | {
    readonly role: StatutoryRole;
    readonly task: Task;
    readonly function: SeatFunction;
    /** Seen in an emergency and by no seat: up to which level. */
    readonly emergency: 'SUMMARY' | 'FULL' | null;
    readonly mode: LegalMode;
    readonly stage: CaseStage;
    readonly agreement: string;
    readonly held: boolean;
    readonly facts: CaseLaw['facts'];
  };
  /** What judged each item that was shown, in the order in which the row names them. */
  readonly items: readonly string[];
}

/** The facts that judged, without content, so that a verdict can be replayed later. */
export function decisionKeyOf(actor: Actor, caseId: string | null, inEmergency = false): string {
  const emergency = inEmergency && caseId ? emergencyIn(actor, caseId) : undefined;
  const seat = emergency ? emergencySeat(actor, emergency) : caseId ? seatIn(actor, caseId) : undefined;
  const head = [actor.valid ? 'valid' : 'lapsed', seat ? `${seat.role}/${seat.task}/${seat.function}` : 'no-seat', ...actor.offices];
  if (!seat) return head.join(' ');
  const { mode, stage, agreement, held, facts } = seat.law;
  return [...head, ...(emergency ? [`emergency=${emergency.level}`] : []), `mode=${mode}`, `stage=${stage}`, `agreement=${agreement.id}`, `held=${held ? 'yes' : 'no'}`, `facts=${FACTS.filter((fact) => facts[fact]).join(',')}`].join(' ');
}

/** Where the facts of the items begin, which the database adds to the key while it reads them. */
export const ITEMS = ' items=';

/** Reads a key back; null for one that was written before the law stood in it. */
export function readDecisionKey(key: string): DecisionFacts | null {
  const [head = '', items = ''] = key.split(ITEMS);
  const [valid, where = '', ...rest] = head.split(' ');
  const named = new Map(rest.filter((word) => word.includes('=')).map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]));
  const offices = rest.filter((word) => !word.includes('='));
  if (valid !== 'valid' && valid !== 'lapsed') return null;
  const common = { valid: valid === 'valid', offices, items: items ? items.split(';') : [] };
  if (where === 'no-seat') return { ...common, seat: null };
  if (!named.has('mode')) return null;
  const [role, task, as] = where.split('/') as [StatutoryRole, Task, SeatFunction];
  const held = named.get('held') === 'yes';
  const so = new Set(named.get('facts')?.split(',') ?? []);
  const facts = Object.fromEntries(FACTS.map((fact) => [fact, so.has(fact)])) as unknown as CaseLaw['facts'];
  const law = { mode: named.get('mode') as LegalMode, stage: named.get('stage') as CaseStage, agreement: named.get('agreement') ?? '', held, facts };
  const emergency = (named.get('emergency') ?? null) as 'SUMMARY' | 'FULL' | null;
  return { ...common, seat: { role, task, function: as, emergency, ...law } };
}
