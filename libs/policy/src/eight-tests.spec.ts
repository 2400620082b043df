import { shipped } from '@casustafel/agreement-domain/shipped';
import { CAPACITIES, type LegalMode, type Level } from '@casustafel/kernel';
import { describe, expect, it } from '@jest/globals';
import { may } from './ability';
import type { Actor, ActorSeat, Emergency } from './actor';
import { questionInput } from './explain/question.input';
import { itemIn, readerIn } from './explain/world-of';
import type { CaseLaw } from './law/case-law';
import { levelsUpTo } from './law/clauses';
import { levelOf } from './law/level-of';
import type { LawfulItem } from './things';

interface World {
  readonly reader: Actor;
  readonly item: LawfulItem;
}

const agreement = (mode: LegalMode) => shipped.find((each) => each.mode === mode)!;

function world(asked: object): World {
  const question = questionInput.parse({
    mode: 'WGS', supplier: 'GGZ', recipient: 'POLITIE', category: 'HEALTH', about: 'PERSON_CONCERNED', stage: 'CONFERENCE', conditions: [], on: '2026-03-02',
    gate: { kind: 'CONSENT', by: 'Leo', recipients: ['POLITIE'], until: '2026-12-31' }, facts: { criteriaMet: true, purposeNamed: true }, ...asked,
  });
  const recipient = { role: question.recipient, task: question.recipientTask ?? 'NONE' } as const;
  return { reader: readerIn(question, recipient, agreement(question.mode)), item: itemIn(question, { role: question.supplier, task: question.supplierTask ?? 'NONE' }) };
}

/** What the psychiatrist brought, with consent, and the police officer whom it names. */
const treated = world({});
/** What the police brought, with the competent authority, and the psychiatrist. */
const policed = world({ supplier: 'POLITIE', recipient: 'GGZ', category: 'POLICE', gate: null, facts: { criteriaMet: true, purposeNamed: true, competentAuthorityAgrees: true } });
/** What the GP must give to whoever carries out the supervision order. */
const ordered = world({ mode: 'OWN_GROUNDS', supplier: 'HUISARTS', recipient: 'GI', gate: { kind: 'LEGAL_DUTY' }, facts: { otsActive: true, recipientExecutesOts: true, purposeNamed: true } });
/** What the prosecution gives to a provider of youth care, each on own grounds. */
const apart = world({ mode: 'OWN_GROUNDS', supplier: 'OM', recipient: 'JEUGDHULP', category: 'JUDICIAL', gate: null, facts: { purposeNamed: true } });

const seated = (change: Partial<ActorSeat>) => ({ reader, item }: World): World => ({ item, reader: { ...reader, seats: reader.seats.map((seat) => ({ ...seat, ...change })) } });
const inCase = (change: (law: CaseLaw) => Partial<CaseLaw>) => ({ reader, item }: World): World => ({ item, reader: { ...reader, seats: reader.seats.map((seat) => ({ ...seat, law: { ...seat.law, ...change(seat.law) } })) } });
const fact = (name: keyof CaseLaw['facts']) => inCase(({ facts }) => ({ facts: { ...facts, [name]: false } }));
const item = (change: Partial<LawfulItem>) => (given: World): World => ({ ...given, item: { ...given.item, ...change } });
const who = (change: Partial<Actor>) => ({ reader, item: same }: World): World => ({ item: same, reader: { ...reader, ...change } });
const yesterday = new Date('2026-03-01T11:00:00Z');

/** Test of section, what is otherwise, the world that shows everything, the one change, and what is left. */
const twins: readonly (readonly [string, string, World, (given: World) => World, Level?])[] = [
  ['1 the account', 'screening or training has lapsed', treated, who({ valid: false })],
  ['2 the seat', 'no seat anywhere', treated, who({ seats: [] })],
  ['2 the seat', 'a seat in another case', treated, seated({ caseId: 'another' })],
  ['2 the seat', 'another seat than the one the audience names', treated, seated({ id: 'another' })],
  ['2 the seat', 'not in the audience', treated, item({ audience: ['another'] })],
  ['3 the agreement', 'another legal mode', apart, inCase(() => ({ mode: 'WGS', agreement: agreement('WGS') }))],
  ['3 the agreement', 'the version is not in force yet', treated, inCase((law) => ({ agreement: { ...law.agreement, from: '2026-03-03' } }))],
  ['3 the agreement', 'the version has ended', treated, inCase((law) => ({ agreement: { ...law.agreement, until: '2026-03-01' } }))],
  ['3 the agreement', 'a role it does not give this to', treated, seated({ role: 'HUISARTS' })],
  ['3 the agreement', 'a region that shares conclusions only', treated, inCase((law) => ({ agreement: { ...law.agreement, rows: law.agreement.rows.map((row) => ({ ...row, level: 'CONCLUSION' as const })) } })), 'CONCLUSION'],
  ['4 the supplier', 'a supplier who may not give this', treated, item({ supply: 'HUISARTS/NONE/HEALTH' })],
  ['4 the supplier', 'a ground that nobody checked', policed, inCase((law) => ({ agreement: { ...law.agreement, rows: law.agreement.rows.map((row) => ({ ...row, unverified: true })) } })), 'ASK'],
  ['4 the supplier', 'the competent authority does not agree', policed, fact('competentAuthorityAgrees')],
  ['4 the supplier', 'the criteria are not met', treated, fact('criteriaMet')],
  ['4 the supplier', 'under the condition: not to the police', treated, item({ receivers: CAPACITIES.filter((capacity) => capacity !== 'POLITIE/NONE') })],
  ['4 the supplier', 'under the condition: until yesterday', treated, item({ openUntil: yesterday })],
  ['4 the supplier', 'under the condition: at most a conclusion', treated, item({ shows: levelsUpTo('CONCLUSION') }), 'CONCLUSION'],
  ['5 the gate', 'none was opened', treated, item({ gate: 'NONE' })],
  ['5 the gate', 'a consent to somebody else', treated, item({ gateFor: ['GI/NONE'] })],
  ['5 the gate', 'a consent until yesterday', treated, item({ gateUntil: yesterday })],
  ['5 the gate', 'a way that this article does not name', treated, item({ gate: 'LEGAL_DUTY' })],
  ['5 the gate', 'a duty without a supervision order', ordered, fact('otsActive')],
  ['5 the gate', 'a duty to another than who carries it out', ordered, fact('recipientExecutesOts')],
  ['6 whom it is about', 'somebody outside the circle', treated, item({ about: 'OTHER' })],
  ['6 whom it is about', 'a professional, and more than who it is', treated, item({ about: 'PROFESSIONAL' })],
  ['6 whom it is about', 'a family member in what only the person concerned may be traced in', apart, item({ about: 'FAMILY' })],
  ['7 a block', 'an investigation', policed, item({ supply: 'POLITIE/NONE/POLICE_INVESTIGATION' })],
  ['7 a block', 'an informant', policed, item({ supply: 'POLITIE/NONE/INFORMANT' })],
  ['7 a block', 'nationality', policed, item({ supply: 'POLITIE/NONE/NATIONALITY' })],
  ['7 a block', 'the case is closed', treated, inCase(() => ({ stage: 'CLOSED' }))],
  ['7 a block', 'a legal hold, or a retention that is over', treated, inCase(() => ({ held: true }))],
  ['7 a block', 'the case is still being weighed', treated, inCase(() => ({ stage: 'TRIAGE' })), 'HIT'],
  ['8 the purpose', 'nobody named it', treated, fact('purposeNamed')],
];

describe('the eight tests of need to know, each alone', () => {
  it.each(twins)('%s: %s', (_test, _otherwise, given, change, left = 'NOTHING') => {
    expect(levelOf(given.reader, given.item)).toBe('FULL');
    const twin = change(given);
    expect(levelOf(twin.reader, twin.item)).toBe(left);
  });

  it('all eight are there', () => expect(new Set(twins.map(([test]) => test[0])).size).toBe(8));

  it('whoever the supplier named with a reason is held to the other tests all the same', () => {
    const granted = { ...treated, item: { ...treated.item, audience: [] }, reader: { ...treated.reader, seats: treated.reader.seats.map((seat) => ({ ...seat, granted: ['item'] })) } };
    expect(levelOf(granted.reader, granted.item)).toBe('FULL');
    // Not being in the audience, and an unchecked ground, are what a name makes up for.
    const madeUpFor = ['another seat than the one the audience names', 'not in the audience', 'a ground that nobody checked'];
    for (const [, otherwise, given, change, left = 'NOTHING'] of twins.filter(([, name]) => !madeUpFor.includes(name))) {
      const named = { ...given, reader: { ...given.reader, seats: given.reader.seats.map((seat) => ({ ...seat, granted: ['item'] })) } };
      const twin = change(named);
      expect([otherwise, levelOf(twin.reader, twin.item)]).toEqual([otherwise, left]);
    }
  });
});

describe('what opens it besides the seat that is named', () => {
  const only = (shows: LawfulItem['shows']) => item({ shows, grantable: levelsUpTo('FULL') });
  const level = ({ reader, item: given }: World): Level => levelOf(reader, given);

  it('a grant to this reader of this item: as far as it is shown at all', () => {
    const unnamed = item({ audience: [] })(treated);
    expect(level(unnamed)).toBe('NOTHING');
    expect(level(seated({ granted: ['item'] })(unnamed))).toBe('FULL');
    expect(level(seated({ granted: ['another'] })(unnamed))).toBe('NOTHING');
    expect(level(only(levelsUpTo('CONCLUSION'))(seated({ granted: ['item'] })(unnamed)))).toBe('CONCLUSION');
  });

  it('a level that was asked for and given: of this item, no further than given, and within the law', () => {
    const hit = only(['HIT'])(treated);
    expect(level(hit)).toBe('HIT');
    expect(level(seated({ lifted: [{ id: 'item', level: 'CONCLUSION' }] })(hit))).toBe('CONCLUSION');
    expect(level(seated({ lifted: [{ id: 'item', level: 'FULL' }] })(hit))).toBe('FULL');
    expect(level(seated({ lifted: [{ id: 'another', level: 'FULL' }] })(hit))).toBe('HIT');
    const lifted = seated({ lifted: [{ id: 'item', level: 'FULL' }] })(hit);
    expect(level(item({ grantable: levelsUpTo('ASK') })(lifted))).toBe('ASK');
    expect(level(item({ receivers: [] })(lifted))).toBe('NOTHING');
    expect(level(item({ gateUntil: yesterday })(lifted))).toBe('NOTHING');
  });

  it('a line for what the supplier calls a special case: of what they called one, and of nothing else', () => {
    const special = inCase((law) => ({ agreement: { ...law.agreement, rows: law.agreement.rows.map((row) => ({ ...row, needs: [...row.needs, 'incidental' as const] })) } }))(treated);
    expect(level(special)).toBe('NOTHING');
    expect(level(item({ incidental: true })(special))).toBe('FULL');
  });
});

describe('in an emergency', () => {
  const [seat] = treated.reader.seats;
  const running = { id: 'emergency', caseId: seat!.caseId, level: 'FULL' as const, from: yesterday, until: new Date('2026-03-03T11:00:00Z'), parties: ['supplier'], law: seat!.law };
  const entered = (change: Partial<Emergency> = {}, about: Partial<LawfulItem> = {}): Level =>
    levelOf({ ...treated.reader, seats: [], emergencies: [{ ...running, ...change }] }, { ...treated.item, audience: [], shows: ['HIT'], ...about }, 'consult');

  it('is seen what the law lets their role know, beyond audience and chosen level', () => {
    expect(entered()).toBe('FULL');
    expect(entered({ level: 'SUMMARY' })).toBe('SUMMARY');
    expect(entered({}, { grantable: levelsUpTo('CONCLUSION') })).toBe('CONCLUSION');
  });

  it.each<[string, Partial<Emergency>, Partial<LawfulItem>]>([
    ['after it ended', { until: yesterday }, {}],
    ['of another case', { caseId: 'another' }, {}],
    ['of a case that is closed', { law: { ...seat!.law, stage: 'CLOSED' } }, {}],
    ['of a case that is held', { law: { ...seat!.law, held: true } }, {}],
    ['of a party that was not told', { parties: ['another'] }, {}],
    ['of one side of two who are kept apart', {}, { channel: 'a side' }],
    ['past the gate', {}, { gate: 'NONE' }],
    ['past a condition', {}, { receivers: [] }],
    ['that ran out', {}, { openUntil: yesterday }],
    ['of what never passes', {}, { supply: 'GGZ/NONE/INFORMANT' }],
  ])('nothing is seen %s', (_what, change, about) => expect(entered(change, about)).toBe('NOTHING'));

  it('that it is there, and who sits there, is seen as long as the case is not closed', () => {
    const stands = (law: Partial<CaseLaw>): boolean[] => {
      const reader: Actor = { ...treated.reader, seats: [], emergencies: [{ ...running, law: { ...seat!.law, ...law } }] };
      return [may(reader, 'consult', 'CaseFile', { id: running.caseId } as never), may(reader, 'consult', 'Person', { caseId: running.caseId } as never)];
    };
    expect([stands({}), stands({ held: true }), stands({ stage: 'CLOSED' })]).toEqual([[true, true], [true, true], [false, false]]);
  });

  it('and nowhere else: no list asks for it', () => expect(levelOf({ ...treated.reader, seats: [], emergencies: [running] }, treated.item)).toBe('NOTHING'));
});
