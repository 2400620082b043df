import type { StatutoryRole } from '@casustafel/kernel';
import type { Agreement } from './rule-book.documents';

/** What stands in the form; what cannot matter to the answer is kept, and not asked. */
export interface ExampleFields {
  readonly mode: string;
  readonly supplier: StatutoryRole | '';
  readonly supplierTask: string;
  readonly recipient: StatutoryRole | '';
  readonly recipientTask: string;
  readonly category: string;
  readonly about: string;
  readonly stage: string;
  readonly gate: string;
  readonly gateBy: boolean;
  readonly gateReason: boolean;
  readonly gateNames: boolean;
  readonly gateUntil: string;
  readonly gateWithdrawn: boolean;
  readonly facts: readonly string[];
  readonly notTo: boolean;
  readonly until: string;
  readonly atMost: string;
  readonly on: string;
}

export const emptyExample = (on: string): ExampleFields => ({
  mode: 'WGS', supplier: '', supplierTask: '', recipient: '', recipientTask: '', category: '', about: 'FAMILY', stage: 'CONFERENCE', gate: '', gateBy: false, gateReason: false, gateNames: false, gateUntil: '', gateWithdrawn: false,
  facts: ['purposeNamed'], notTo: false, until: '', atMost: '', on,
});

/** Which gates and particulars the agreement asks of anybody in this position: what it nowhere asks cannot change the answer. */
export function asksOf(agreements: readonly Agreement[], { mode, supplier, recipient, category, stage }: ExampleFields): { readonly gates: readonly string[]; readonly facts: readonly string[] } {
  const of = (role: string) => (capacity: string): boolean => capacity.startsWith(`${role}/`);
  const groups = agreements.find(({ head }) => head.mode === mode)?.suppliers ?? [];
  const lines = groups.filter(({ suppliers }) => suppliers.some(of(supplier))).flatMap(({ lines: all }) => all)
    .filter(({ recipients, categories }) => recipients.some(of(recipient)) && (category === '' || categories.includes(category)));
  const needs = lines.flatMap((line) => line.needs).filter((fact) => stage !== 'TRIAGE' || fact !== 'criteriaMet');
  return { gates: [...new Set(lines.flatMap((line) => line.gates))], facts: [...new Set(['purposeNamed', ...needs])] };
}

/** The question as the hub takes it: no names, and nothing that was not asked. */
export function questionOf(fields: ExampleFields, asks: ReturnType<typeof asksOf>) {
  const { mode, supplier, recipient, category, about, stage, on } = fields;
  const gate = asks.gates.includes(fields.gate) ? fields.gate : '';
  return {
    mode, supplier, recipient, category, about, stage, on,
    supplierTask: supplier === 'COLLEGE' ? fields.supplierTask || null : null,
    recipientTask: recipient === 'COLLEGE' ? fields.recipientTask || null : null,
    gate: gate ? gateOf(fields) : null,
    facts: fields.facts.filter((fact) => asks.facts.includes(fact)),
    conditions: [
      ...(fields.notTo && recipient ? [{ kind: 'NOT_TO', roles: [recipient] }] : []),
      ...(fields.until ? [{ kind: 'UNTIL', date: fields.until }] : []),
      ...(fields.atMost ? [{ kind: 'AT_MOST', level: fields.atMost }] : []),
    ],
  };
}

/** Whose consent, and why, is said to be recorded; it is never typed here. */
const RECORDED = 'recorded';

const gateOf = ({ gate: kind, gateBy, gateReason, gateNames, gateUntil, gateWithdrawn, recipient }: ExampleFields) => ({
  kind, withdrawn: gateWithdrawn, until: gateUntil || null,
  by: kind === 'CONSENT' && gateBy ? RECORDED : null,
  reason: kind === 'GOOD_CARE' && gateReason ? RECORDED : null,
  recipients: kind === 'CONSENT' ? (gateNames && recipient ? [recipient] : []) : null,
});
