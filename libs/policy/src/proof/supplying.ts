import { addDays, CASE_FACTS, LEVELS, SECRECY_GATES, TASKS } from '@casustafel/kernel';
import { explain } from '../explain/explain';
import { itemIn, readerIn } from '../explain/world-of';
import type { Question } from '../explain/question.input';
import { levelOf } from '../law/level-of';
import { partFor, capacitiesIn } from './questions.arbitrary';

/** A question after something was supplied, and whether the supplier named this person with a reason. */
export interface Supplied {
  readonly question: Question;
  readonly granted: boolean;
}

type Supply = (given: Supplied) => readonly Supplied[];
const changed = (given: Supplied, changes: Partial<Question>): Supplied => ({ ...given, question: { ...given.question, ...changes } });
const inGate = (given: Supplied, changes: Partial<NonNullable<Question['gate']>>): Supplied => changed(given, { gate: { ...given.question.gate!, ...changes } });
const lifted = (kind: string): Supply => (given) => {
  const { conditions, recipient, on } = given.question;
  const bites = conditions.filter((each) => each.kind === kind && (each.kind === 'NOT_TO' ? each.roles.includes(recipient) : each.kind === 'UNTIL' ? each.date < on : each.level === 'NOTHING'));
  return [changed(given, { conditions: conditions.filter((each) => !bites.includes(each)) })];
};
const tasks = TASKS.filter((task) => task !== 'NONE');

const BY_NAME: Readonly<Record<string, Supply>> = {
  gate: (given) => SECRECY_GATES.map((kind) => changed(given, { gate: { kind, by: 'Leo', reason: 'zwijgen schaadt het kind', recipients: [given.question.recipient], until: addDays(given.question.on, 1), withdrawn: false } })),
  'gate.by': (given) => [inGate(given, { by: 'Leo' })],
  'gate.reason': (given) => [inGate(given, { reason: 'zwijgen schaadt het kind' })],
  'gate.recipients': (given) => [inGate(given, { recipients: [...(given.question.gate?.recipients ?? []), given.question.recipient] })],
  'gate.until': (given) => [inGate(given, { until: given.question.on })],
  'conditions.NOT_TO': lifted('NOT_TO'),
  'conditions.UNTIL': lifted('UNTIL'),
  'conditions.AT_MOST': lifted('AT_MOST'),
  grant: (given) => [{ ...given, granted: true }],
  supplierTask: (given) => tasks.map((supplierTask) => changed(given, { supplierTask })),
  recipientTask: (given) => tasks.map((recipientTask) => changed(given, { recipientTask })),
  ...Object.fromEntries(CASE_FACTS.map((fact): [string, Supply] => [fact, (given) => [changed(given, { facts: { ...given.question.facts, [fact]: true } })]])),
};

/** Every way to supply exactly these: which gate and which task is left open, so there may be several. @throws on a name that nobody can supply. */
export const supplying = (question: Question, missing: readonly string[]): readonly Supplied[] =>
  missing.reduce<readonly Supplied[]>((ways, name) => {
    const supply = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
    if (!supply) throw new Error(`Nobody can supply "${name}"`);
    return ways.flatMap(supply);
  }, [{ question, granted: false }]);

/** What the rules themselves show, without a word of explanation: the least over the capacities the question can mean. */
export function shownTo({ question, granted }: Supplied): number {
  const agreement = partFor(question);
  const levels = capacitiesIn(question.supplier, question.supplierTask).flatMap((from) =>
    capacitiesIn(question.recipient, question.recipientTask).map((to) => LEVELS.indexOf(levelOf(readerIn(question, to, agreement, granted), itemIn(question, from)))));
  return Math.min(...levels);
}

/** Whether it may be shared now. What was granted is judged by the rules, as no question can speak of it. */
export function shares(supplied: Supplied): boolean {
  const { verdict, missing } = explain(supplied.question, partFor(supplied.question));
  return verdict === 'SHARE' || (supplied.granted && verdict === 'ASK' && String(missing) === 'grant' && shownTo(supplied) > LEVELS.indexOf('NOTHING'));
}
