import { shipped } from '@casustafel/agreement-domain/shipped';
import { describe, expect, it } from '@jest/globals';
import { emergencyIn, emergencySeat, seatIn, type Actor, type ActorSeat } from '../actor';
import { authorise, may, Refused, ruleFor } from '../ability';
import { parseActor } from '../parse-actor';
import { ifGranted, readerOf } from '../reader-of';
import { underAgreement, underMode } from './after';
import { agreementInForce, agreementOf, shippedAgreement, versionId } from './agreements';
import { isOpen, type CaseLaw } from './case-law';
import { clausesOf, levelIn, levelsUpTo, needsOf, rowsTo, supplyOf } from './clauses';
import { fieldsUpTo, LEVEL_FIELDS, markerOf, SHOWN_LEVELS } from './level-fields';
import { lawFor, type RecordedLaw } from './recorded-law';

const [wgs, own] = shipped as [(typeof shipped)[0], (typeof shipped)[0]];
const recorded = { criteriaMet: true, reported: false, authority: true, ots: [], holds: [] };
const file: RecordedLaw = { mode: 'WGS', stage: 'CONFERENCE', retainUntil: '2030-01-01', recorded };
const on = (day: string) => new Date(`${day}T11:00:00Z`);
const asOf = (change: Partial<RecordedLaw['recorded']>, day = '2026-03-02', by = 'gi') => lawFor({ ...file, recorded: { ...recorded, ...change } }, by, [], on(day));

describe('the law of a case as it was recorded', () => {
  it('is what was recorded, and nothing that was not', () => {
    expect(asOf({})).toEqual({
      mode: 'WGS', stage: 'CONFERENCE', agreement: wgs, held: false,
      facts: { otsActive: false, recipientExecutesOts: false, reportedToVeiligThuis: false, competentAuthorityAgrees: true, criteriaMet: true, purposeNamed: true },
    });
    expect(asOf({ criteriaMet: false, reported: true, authority: false }).facts).toMatchObject({ criteriaMet: false, reportedToVeiligThuis: true, competentAuthorityAgrees: false });
  });
  it.each([['2026-03-01', false], ['2026-03-02', true], ['2026-03-05', true], ['2026-03-06', false]])('on %s an order from the 2nd to the 5th runs: %s', (day, runs) => {
    const law = asOf({ ots: [{ by: 'gi', from: '2026-03-02', until: '2026-03-05' }] }, day);
    expect([law.facts.otsActive, law.facts.recipientExecutesOts]).toEqual([runs, runs]);
    expect(asOf({ holds: [{ from: '2026-03-02', until: '2026-03-05' }] }, day).held).toBe(runs);
  });
  it('knows who carries an order out', () => {
    const ots = [{ by: 'other', from: '2026-01-01', until: '2026-12-31' }, { by: 'gi', from: '2025-01-01', until: '2025-12-31' }];
    expect(asOf({ ots }).facts).toMatchObject({ otsActive: true, recipientExecutesOts: false });
    expect(asOf({ ots }, '2026-03-02', 'other').facts.recipientExecutesOts).toBe(true);
  });
  it.each([['2030-01-01', false], ['2030-01-02', true]])('on %s its retention is over: %s', (day, held) => expect(asOf({}, day).held).toBe(held));
});

describe('whether anything passes', () => {
  const open = asOf({});
  const at = on('2026-03-02');
  it('does in a case of which nothing is the matter', () => expect(isOpen(open, at)).toBe(true));
  it.each<[string, Partial<CaseLaw>]>([
    ['closed', { stage: 'CLOSED' }], ['held', { held: true }], ['of which the purpose is not named', { facts: { ...open.facts, purposeNamed: false } }],
    ['under an agreement that has ended', { agreement: { ...wgs, until: '2026-03-01' } }], ['under one that is not in force yet', { agreement: { ...wgs, from: '2026-03-03' } }],
  ])('does not in one that is %s', (_, change) => expect(isOpen({ ...open, ...change }, at)).toBe(false));
});

describe('the agreement in force', () => {
  const adopted = { id: 'v1', base: wgs.id, number: 3, narrowings: [{ supplier: null, recipient: null, category: null, atMost: 'HIT' as const }] };
  it('is the region’s own, or the law as it was shipped', () => {
    expect(agreementInForce('WGS', [])).toBe(wgs);
    expect(agreementInForce('OWN_GROUNDS', [adopted])).toBe(own);
    const narrowed = agreementInForce('WGS', [adopted]);
    expect([narrowed.id, new Set(narrowed.rows.map(({ level }) => level))]).toEqual([`${wgs.id}/3`, new Set(['HIT'])]);
    expect(versionId(adopted)).toBe(`${wgs.id}/3`);
  });
  it('is worked out once, by its id', () => expect(agreementOf({ ...adopted, number: 9 })).toBe(agreementOf(adopted)));
  it('is one this program knows', () => {
    expect(shippedAgreement(own.id)).toBe(own);
    expect(shippedAgreement('none')).toBeUndefined();
    expect(() => agreementOf({ ...adopted, id: 'v2', base: 'none' })).toThrow('No agreement is called none');
  });
});

describe('clauses', () => {
  const law = asOf({});
  const ggz = { role: 'GGZ', task: 'NONE' } as const;
  it('are the rows to this recipient alone', () => {
    expect(rowsTo(wgs, ggz).every(({ recipient }) => recipient.role === 'GGZ')).toBe(true);
    expect(rowsTo(wgs, ggz)).toHaveLength(wgs.rows.filter(({ recipient }) => recipient.role === 'GGZ').length);
    expect(rowsTo(wgs, { role: 'HALT', task: 'NONE' })).toEqual([]);
  });
  it('ask what their rows ask, together where they ask the same', () => {
    const clauses = clausesOf(law, ggz);
    const supplies = clauses.flatMap((clause) => clause.supplies);
    expect(supplies).toContain('POLITIE/NONE/POLICE');
    expect(new Set(clauses.map(({ supplies: _, ...same }) => JSON.stringify(same))).size).toBe(clauses.length);
    for (const clause of clauses) expect(new Set(clause.supplies).size).toBe(clause.supplies.length);
    expect(clausesOf(asOf({ authority: false }), ggz).flatMap((clause) => clause.supplies)).not.toContain('POLITIE/NONE/POLICE');
    expect(clausesOf(asOf({ criteriaMet: false }), ggz)).toEqual([]);
    expect(clausesOf({ ...law }, ggz)).toBe(clauses);
  });
  it('show the house that there is something, and whom it was named to, more', () => {
    for (const { level, granted } of clausesOf(law, { role: 'ZVH', task: 'NONE' })) expect([level, granted]).toEqual(['ASK', 'FULL']);
    for (const { level, granted } of clausesOf(law, ggz)) expect([level, granted]).toEqual(['FULL', 'FULL']);
  });
  it('leave out what may only be read aloud, and what never passes', () => {
    expect(clausesOf({ ...law, facts: { ...law.facts } }, { role: 'ONDERWIJS', task: 'NONE' })).toEqual([]);
    const never = { ...wgs, id: 'never', rows: [{ ...wgs.rows[0]!, recipient: ggz, category: 'INFORMANT' as const }, { ...wgs.rows[0]!, recipient: ggz, level: 'NOTHING' as const }] };
    expect(clausesOf({ ...law, agreement: never }, ggz)).toEqual([]);
  });
  it('leave what only a special case can open to the item', () => {
    const special = { ...wgs, id: 'special', rows: [{ ...wgs.rows[0]!, recipient: ggz, needs: ['incidental' as const] }] };
    expect(clausesOf({ ...law, agreement: special }, ggz).map(({ incidental }) => incidental)).toEqual([true]);
    expect(clausesOf(law, ggz).map(({ incidental }) => incidental)).not.toContain(true);
  });
  it('are worked out anew for another position', () => expect(clausesOf({ ...law, stage: 'TRIAGE' }, ggz).map(({ level, granted }) => [level, granted])).toEqual(clausesOf(law, ggz).map(() => ['HIT', 'HIT'])));
  it('while a case is weighed do not ask for what is being weighed', () => {
    const row = { needs: ['criteriaMet', 'otsActive'] as const, level: 'FULL' as const };
    expect([needsOf(row, { stage: 'TRIAGE' }), needsOf(row, { stage: 'CONFERENCE' })]).toEqual([['otsActive'], ['criteriaMet', 'otsActive']]);
    expect([levelIn(row, { stage: 'TRIAGE' }), levelIn(row, { stage: 'CONFERENCE' })]).toEqual(['HIT', 'FULL']);
  });
  it('name supplier and category', () => expect(supplyOf({ role: 'COLLEGE', task: 'WMO' }, 'INCOME')).toBe('COLLEGE/WMO/INCOME'));
});

describe('levels', () => {
  it('go up to one', () => {
    expect(levelsUpTo('NOTHING')).toEqual([]);
    expect(levelsUpTo('CONCLUSION')).toEqual(['HIT', 'ASK', 'CONCLUSION']);
    expect(SHOWN_LEVELS).toEqual(['FULL', 'SUMMARY', 'CONCLUSION', 'ASK', 'HIT']);
  });
  it('are the fields they add', () => {
    expect(LEVEL_FIELDS).toEqual({
      HIT: ['existence', 'id', 'caseId', 'organisationId'], ASK: ['whomToAsk', 'authorSeatId'], CONCLUSION: ['conclusion', 'category', 'aboutPersonIds', 'broughtAt', 'article', 'conditions'],
      SUMMARY: ['summary', 'occurredOn', 'knowledge'], FULL: ['who', 'doesWhat', 'toWhom', 'effect', 'source'],
    });
    expect(fieldsUpTo('HIT')).toEqual(['existence', 'id', 'caseId', 'organisationId']);
    expect(fieldsUpTo('ASK')).toEqual(['id', 'caseId', 'organisationId', 'whomToAsk', 'authorSeatId']);
    expect(fieldsUpTo('FULL')).toHaveLength(19);
    expect(SHOWN_LEVELS.map(markerOf)).toEqual(['who', 'summary', 'conclusion', 'whomToAsk', 'existence']);
  });
});

const seat = (change: Partial<ActorSeat>): ActorSeat => ({
  id: 'seat', caseId: 'case', organisationId: 'house', role: 'GGZ', task: 'NONE', function: 'PARTNER', party: 'party', channels: ['case'], until: on('2030-01-01'), standingInFor: null, law: asOf({}), granted: [], lifted: [], ...change,
});
const actor = (change: Partial<Actor>): Actor => ({
  professionalId: 'p', handle: 'h', name: 'n', jobTitle: 'j', regionId: 'region', organisationId: 'house', organisation: 'o', role: 'GGZ', task: 'NONE', offices: ['MANDATE_HOLDER'], valid: true, seats: [seat({})],
  emergencies: [], asked: [], chairs: ['table'], agreements: [], now: on('2026-03-02'), ...change,
});

describe('somebody as the law would see them', () => {
  it('in a seat of theirs and nowhere else', () => {
    expect(readerOf(seat({ role: 'GI', organisationId: 'other' }), actor({}), false)).toMatchObject({ professionalId: '', handle: '', name: '', jobTitle: '', organisationId: 'other', role: 'GI', offices: [], chairs: [], valid: false, seats: [{ id: 'seat' }] });
  });
  it('were an item granted', () => expect(ifGranted(actor({ seats: [seat({ lifted: [{ id: 'a', level: 'HIT' }] })] }), 'b', 'FULL').seats[0]!.lifted).toEqual([{ id: 'a', level: 'HIT' }, { id: 'b', level: 'FULL' }]));
  it('under another agreement, where it is of the same law', () => {
    const other = { ...wgs, id: 'other' };
    const two = actor({ seats: [seat({}), seat({ id: 'two', law: { ...asOf({}), mode: 'OWN_GROUNDS', agreement: own } })] });
    expect(underAgreement(two, other).seats.map(({ law }) => law.agreement.id)).toEqual(['other', own.id]);
    expect(underMode(two, 'OWN_GROUNDS').seats.map(({ law }) => [law.mode, law.agreement.id])).toEqual([['OWN_GROUNDS', own.id], ['OWN_GROUNDS', own.id]]);
  });
  it('by an own seat before one in which they stand in', () => {
    const both = actor({ seats: [seat({ id: 'elsewhere', caseId: 'other' }), seat({ id: 'stand-in', standingInFor: 'x' }), seat({ id: 'own' })] });
    expect([seatIn(both, 'case')?.id, seatIn(both, 'other')?.id, seatIn(both, 'none')]).toEqual(['own', 'elsewhere', undefined]);
    expect(seatIn(actor({ seats: [seat({ id: 'stand-in', standingInFor: 'x' })] }), 'case')?.id).toBe('stand-in');
  });
  it('in an emergency, for their own organisation', () => {
    const running = { id: 'e', caseId: 'case', level: 'FULL' as const, from: on('2026-03-02'), until: on('2026-03-03'), parties: [], law: asOf({}) };
    const one = actor({ emergencies: [running] });
    expect([emergencyIn(one, 'case'), emergencyIn(one, 'other')]).toEqual([running, undefined]);
    expect(emergencySeat(one, running)).toMatchObject({ id: 'e', caseId: 'case', function: 'PARTNER', party: 'case:house:NONE', channels: ['case'], until: running.until, standingInFor: null, granted: [], lifted: [], law: running.law });
  });
  it('as the database tells them, in its order', () => {
    const raw = (id: string) => ({ ...seat({ id }), until: '2030-01-01T11:00:00Z', law: file });
    const parsed = parseActor({ ...actor({}), now: '2026-03-02T11:00:00Z', seats: [raw('b'), raw('a')], emergencies: [{ id: 'e', caseId: 'case', level: 'FULL', from: '2026-03-02T10:00:00Z', until: '2026-03-02T12:00:00Z', parties: [], law: file }] } as never);
    expect(parsed.seats.map(({ id, until, law }) => [id, until, law.facts.criteriaMet])).toEqual([['b', on('2030-01-01'), true], ['a', on('2030-01-01'), true]]);
    expect([parsed.now, parsed.emergencies[0]!.from, parsed.emergencies[0]!.until, parsed.emergencies[0]!.law.mode]).toEqual([on('2026-03-02'), new Date('2026-03-02T10:00:00Z'), new Date('2026-03-02T12:00:00Z'), 'WGS']);
  });
});

describe('asking the book', () => {
  const here = { id: 'case', tableId: 'table' };
  it('refuses what is absent and what is forbidden alike', () => {
    expect(() => authorise(actor({}), 'read', 'CaseFile', here, 'case')).not.toThrow();
    for (const thing of [null, { ...here, id: 'other' }]) {
      const refused = (() => { try { authorise(actor({}), 'read', 'CaseFile', thing, 'asked'); } catch (error) { return error as Refused; } return null; })();
      expect(refused).toBeInstanceOf(Refused);
      expect([refused!.kind, refused!.id, refused!.action]).toEqual(['CaseFile', 'asked', 'READ']);
    }
  });
  it('gives a list its rule as data, and nothing where nothing is allowed', () => {
    expect(ruleFor(actor({}), 'read', 'CaseFile')).toMatchObject({ operator: 'in', field: 'id', value: ['case'] });
    expect(ruleFor(actor({}), 'read', 'Draft')).toMatchObject({ operator: 'and' });
    expect(ruleFor(actor({}), 'read', 'AccessRequest')).toMatchObject({ operator: 'or' });
    expect(ruleFor(actor({ valid: false }), 'read', 'CaseFile')).toBeNull();
  });
  it('answers nobody whose screening ran out, and remembers whom it answered', () => {
    const one = actor({});
    expect([may(one, 'read', 'CaseFile', here), may(one, 'read', 'CaseFile', here), may({ ...one, valid: false }, 'read', 'CaseFile', here)]).toEqual([true, true, false]);
  });
});
