import { addDays, CAPACITIES, dayOf, isOpenEnded, LEVELS, type DataCategory, type SecrecyGate, type StatutoryRole, type Task } from '@casustafel/kernel';
import type { Actor } from '../actor';
import type { LawfulItem } from '../things';
import type { Question } from './question.input';

const rolesOf = (capacities: readonly string[]): StatutoryRole[] => [...new Set(capacities.map((each) => each.split('/')[0] as StatutoryRole))];
const taskOf = (task: string): Task | undefined => (task === 'NONE' ? undefined : (task as Task));

/** An item at a real table, and somebody who sits there, as a question: so that a screen gives the same reason as the command. */
export function questionOf(reader: Actor, item: LawfulItem): Question {
  const [{ law, role, task }] = reader.seats as readonly [Actor['seats'][number]];
  const [supplier, supplierTask, category] = item.supply.split('/') as [StatutoryRole, string, DataCategory];
  // The last day on which something is still open is the day before the one on which it no longer is.
  const lastDay = (until: Date): string | undefined => (isOpenEnded(until) ? undefined : addDays(dayOf(until), until > reader.now ? 0 : -1));
  const barred = CAPACITIES.filter((capacity) => !item.receivers.includes(capacity));
  const most = LEVELS.filter((level) => item.shows.includes(level)).at(-1) ?? 'NOTHING';
  const until = lastDay(item.openUntil);
  return {
    mode: law.mode, supplier, supplierTask: taskOf(supplierTask), recipient: role, recipientTask: taskOf(task), category, about: item.about, stage: law.stage,
    gate: item.gate === 'NONE' ? null : { kind: item.gate as SecrecyGate, by: 'recorded', reason: 'recorded', recipients: rolesOf(item.gateFor), until: lastDay(item.gateUntil), withdrawn: item.gateUntil <= reader.now },
    facts: { ...law.facts, incidental: item.incidental },
    conditions: [
      ...(barred.length > 0 ? [{ kind: 'NOT_TO' as const, roles: rolesOf(barred) }] : []),
      ...(until ? [{ kind: 'UNTIL' as const, date: until }] : []),
      ...(most === 'FULL' ? [] : [{ kind: 'AT_MOST' as const, level: most }]),
    ],
    on: dayOf(reader.now),
  };
}
