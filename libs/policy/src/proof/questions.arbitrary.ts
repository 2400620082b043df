import type { AgreementRow, SharingAgreement } from '@casustafel/agreement-domain';
import { shipped } from '@casustafel/agreement-domain/shipped';
import { CASE_FACTS, CASE_STAGES, CIRCLES, DATA_CATEGORIES, LEGAL_MODES, LEVELS, SECRECY_GATES, STATUTORY_ROLES, TASKS } from '@casustafel/kernel';
import fc from 'fast-check';
import { questionInput, type Condition, type Question } from '../explain/question.input';

export const agreementFor = ({ mode }: Pick<Question, 'mode'>): SharingAgreement => shipped.find((each) => each.mode === mode)!;

const parts = new Map<string, SharingAgreement>();

/** Its rows for this recipient and category alone. */
export function partFor(question: Pick<Question, 'mode' | 'recipient' | 'category'>): SharingAgreement {
  const { mode, recipient, category } = question;
  const key = JSON.stringify([mode, recipient, category]);
  const agreement = agreementFor(question);
  const part = parts.get(key) ?? { ...agreement, rows: agreement.rows.filter((row) => row.recipient.role === recipient && row.category === category) };
  parts.set(key, part);
  return part;
}

const DAYS = ['2014-12-31', '2015-01-01', '2025-02-28', '2025-03-01', '2026-03-28', '2026-03-29', '2026-10-25', '2026-12-31', '2027-01-01'] as const;
const day = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...DAYS.slice(4)) }, { weight: 1, arbitrary: fc.constantFrom(...DAYS) });
const role = fc.constantFrom(...STATUTORY_ROLES);
const task = fc.constantFrom(...TASKS.filter((each) => each !== 'NONE'));
const mostly = fc.integer({ min: 0, max: 9 }).map((lot) => lot < 8);

const condition = (recipient: Question['recipient']): fc.Arbitrary<Condition> => fc.oneof(
  fc.record({ kind: fc.constant('NOT_TO' as const), roles: fc.array(fc.oneof(role, fc.constant(recipient)), { maxLength: 2 }) }),
  fc.record({ kind: fc.constant('UNTIL' as const), date: day }),
  fc.record({ kind: fc.constant('AT_MOST' as const), level: fc.constantFrom(...LEVELS) }),
);

/** Mostly as somebody would write it who wants to share; now and then with a part that is missing or wrong. */
const gate = (row: AgreementRow): fc.Arbitrary<Question['gate']> => fc.oneof<fc.MaybeWeightedArbitrary<Question['gate']>[]>(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.record({
    kind: row.gates.length > 0 ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...row.gates) }, { weight: 1, arbitrary: fc.constantFrom(...SECRECY_GATES) }) : fc.constantFrom(...SECRECY_GATES),
    reason: fc.constantFrom<(string | undefined)[]>(undefined, '', '  ', 'zonder dit gaat het mis', 'zonder dit gaat het mis'),
    by: fc.constantFrom<(string | undefined)[]>(undefined, '', 'Leo', 'Leo', 'Leo'),
    recipients: fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.array<Question['recipient']>(role, { maxLength: 3 }) }, { weight: 4, arbitrary: fc.constant<Question['recipient'][]>([row.recipient.role]) }),
    until: fc.oneof(fc.constant(undefined), day),
    withdrawn: fc.constantFrom(undefined, false, false, false, true),
  }) },
);

const anyRow = fc.constantFrom(...shipped.flatMap(({ mode, rows }) => rows.map((row) => ({ mode, row }))));

/** Begins at a row of the agreement, or almost all answers would be that there is none. */
const near: fc.Arbitrary<Question> = anyRow.chain(({ mode, row }) => fc.record({
  mode: fc.constant(mode), supplier: fc.constant(row.supplier.role), recipient: fc.constant(row.recipient.role), category: fc.constant(row.category),
  supplierTask: row.supplier.role === 'COLLEGE' ? fc.constantFrom(row.supplier.task, row.supplier.task, undefined) : fc.constant(undefined),
  recipientTask: row.recipient.role === 'COLLEGE' ? fc.constantFrom(row.recipient.task, row.recipient.task, undefined) : fc.constant(undefined),
  about: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...row.about) }, { weight: 1, arbitrary: fc.constantFrom(...CIRCLES) }),
  stage: fc.constantFrom('CONFERENCE' as const, 'CONFERENCE' as const, 'CONFERENCE' as const, ...CASE_STAGES),
  gate: gate(row), facts: fc.record(Object.fromEntries(CASE_FACTS.map((fact) => [fact, mostly]))),
  conditions: fc.oneof({ weight: 2, arbitrary: fc.constant<Condition[]>([]) }, { weight: 1, arbitrary: fc.array(condition(row.recipient.role), { maxLength: 3 }) }), on: day,
}));

/** Anything the closed lists can say, whether or not any law speaks of it. */
const far: fc.Arbitrary<Question> = fc.record({ mode: fc.constantFrom(...LEGAL_MODES), supplier: role, recipient: role, supplierTask: fc.option(task, { nil: undefined }), recipientTask: fc.option(task, { nil: undefined }), category: fc.constantFrom(...DATA_CATEGORIES), stage: fc.constantFrom(...CASE_STAGES) })
  .chain((given) => near.map((base) => ({
    ...base, ...given,
    supplierTask: given.supplier === 'COLLEGE' ? given.supplierTask : undefined,
    recipientTask: given.recipient === 'COLLEGE' ? given.recipientTask : undefined,
  })));

/** Questions as they come over the wire: each passes the form that guards the command. */
export const anyQuestion: fc.Arbitrary<Question> = fc.oneof({ weight: 5, arbitrary: near }, { weight: 1, arbitrary: far }).map((question) => questionInput.parse(JSON.parse(JSON.stringify(question))));

/** The capacities a question can mean: all tasks of a municipality whose task is not named. */
export const capacitiesIn = (role: Question['supplier'], named: Question['supplierTask']): AgreementRow['supplier'][] =>
  role !== 'COLLEGE' ? [{ role, task: 'NONE' }] : (named ? [named] : TASKS.filter((each) => each !== 'NONE')).map((each) => ({ role, task: each }));
