import { addDays, dayOf, endOfDay, newId } from '@casustafel/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { birthdayAt, yearAfter } from './age';
import { isStanding } from './consent';
import { consentInput } from './consent.input';
import { narrowConsent, withdrawConsent } from './ending.rules';
import { record, RECORDING_FIELDS, type ConcernedPerson, type RecordingFacts } from './recording.rules';

const now = new Date('2026-03-14T09:00:00Z');
const today = dayOf(now);
const person = (label: string, birthDate: string | null): ConcernedPerson => ({ id: newId(), label, name: `${label} Verzonnen`, birthDate });
const mother = person('Moeder', '1988-05-06');
const father = person('Vader', '1986-03-04');
const young = person('Kind 1', '2014-05-06');
const twelve = person('Kind 2', '2014-03-14');
const sixteen = person('Kind 3', '2010-03-14');
const unknown = person('Oom', null);
const persons = [mother, father, young, twelve, sixteen, unknown];
const facts: RecordingFacts = { id: newId(), seat: { id: newId(), organisationId: newId(), task: 'NONE' }, persons, capacitiesAtTable: ['POLITIE/NONE', 'GI/NONE', 'COLLEGE/JEUGD'], now };

const given = (of: ConcernedPerson, change: Record<string, unknown> = {}) => consentInput.parse({
  caseId: newId(), personId: of.id, categories: ['HEALTH'], scope: 'Of de behandeling loopt', capacities: ['POLITIE/NONE'],
  lastDay: '2026-09-01', givenOn: today, way: 'BY_TELEPHONE', giverIds: [of.id], ...change,
});
const byParents = { representativeIds: [mother.id, father.id], giverIds: [mother.id, father.id] };
const codeOf = (of: ConcernedPerson, change: Record<string, unknown> = {}, with_ = facts) => {
  const result = record(given(of, change), with_);
  return result.ok ? 'OK' : result.code;
};
const recorded = (of: ConcernedPerson, change: Record<string, unknown> = {}) => {
  const result = record(given(of, change), facts);
  if (!result.ok) throw new Error(result.code);
  return result.value;
};

describe('recording', () => {
  it('writes down whose, about what, to whom, until when, how and by whom', () => {
    const { consent, text } = recorded(mother, { way: 'ORALLY', present: 'Loes en haar begeleider' });
    expect(consent).toMatchObject({ personId: mother.id, categories: ['HEALTH'], covers: ['POLITIE/NONE'], givenOn: today, lastDay: '2026-09-01', until: endOfDay('2026-09-01'), giverIds: [mother.id], withdrawnAt: null });
    expect(text).toMatchObject({ personLabel: 'Moeder', way: 'ORALLY', present: 'Loes en haar begeleider', band: 'ADULT', representatives: [] });
  });

  it.each([
    ['the day that it was given lies ahead', { givenOn: addDays(today, 1) }, 'GIVEN_IN_FUTURE'],
    ['its last day is over', { givenOn: '2026-01-01', lastDay: addDays(today, -1) }, 'LAST_DAY_IN_PAST'],
    ['it would last more than a year', { lastDay: addDays(yearAfter(today), 1) }, 'MORE_THAN_A_YEAR'],
    ['given out loud, nobody is named who was there', { way: 'ORALLY' }, 'PRESENT_MISSING'],
    ['what it is about passes to nobody', { categories: ['INFORMANT'] }, 'NEVER_PASSES'],
    ['whom it is for is not at this table', { capacities: ['OM/NONE'] }, 'CAPACITY_NOT_AT_TABLE'],
    ['another task of the same municipality is meant', { capacities: ['COLLEGE/WMO'] }, 'CAPACITY_NOT_AT_TABLE'],
    ['whose it is, is not of this case', { personId: newId() }, 'PERSON_NOT_IN_CASE'],
  ])('is refused where %s', (_, change, code) => {
    expect(codeOf(mother, change)).toBe(code);
    expect(RECORDING_FIELDS).toHaveProperty(code);
    expect(codeOf(mother)).toBe('OK');
  });

  it('a last day is asked for', () => expect(consentInput.safeParse({ ...given(mother), lastDay: undefined }).success).toBe(false));
  it('up to a year is a year', () => expect(codeOf(mother, { lastDay: yearAfter(today) })).toBe('OK'));
});

describe('who gives it', () => {
  it('below twelve: those with authority, all of them, and not the child', () => {
    expect(codeOf(young, byParents)).toBe('OK');
    expect(codeOf(young, { representativeIds: [mother.id], giverIds: [mother.id] })).toBe('OK');
    expect(codeOf(young, { ...byParents, giverIds: [mother.id] })).toBe('REPRESENTATIVE_DID_NOT_GIVE');
    expect(codeOf(young)).toBe('REPRESENTATIVE_MISSING');
    expect(codeOf(young, { ...byParents, giverIds: [young.id] })).toBe('GIVER_NOT_ASKED');
  });
  it('from twelve to sixteen: the youth and they', () => {
    expect(codeOf(twelve, { ...byParents, giverIds: [twelve.id, mother.id, father.id] })).toBe('OK');
    expect(codeOf(twelve, byParents)).toBe('PERSON_DID_NOT_GIVE');
    expect(codeOf(twelve, { ...byParents, giverIds: [twelve.id] })).toBe('REPRESENTATIVE_DID_NOT_GIVE');
  });
  it('from sixteen, and of age: the person alone', () => {
    for (const who of [sixteen, mother]) expect(codeOf(who)).toBe('OK');
    expect(codeOf(sixteen, { ...byParents, giverIds: [sixteen.id] })).toBe('REPRESENTATIVE_NOT_ASKED');
    expect(codeOf(sixteen, { giverIds: [mother.id] })).toBe('GIVER_NOT_ASKED');
    expect(codeOf(sixteen, { way: 'BY_REPRESENTATIVE' })).toBe('REPRESENTATIVE_NOT_ASKED');
  });
  it('for whoever cannot weigh it: who represents them, with the reason', () => {
    for (const who of [twelve, sixteen]) {
      expect(codeOf(who, { ...byParents, able: false, notAbleReason: 'overziet het niet' })).toBe('OK');
      expect(codeOf(who, { ...byParents, able: false })).toBe('NOT_ABLE_REASON_MISSING');
    }
    expect(codeOf(mother, { able: false, notAbleReason: 'coma', representativeIds: [mother.id], giverIds: [mother.id] })).toBe('REPRESENTED_BY_SELF');
    expect(codeOf(mother, { able: false, notAbleReason: 'coma', representativeIds: [sixteen.id], giverIds: [sixteen.id] })).toBe('REPRESENTED_BY_MINOR');
  });
  it('of an unknown age: both', () => {
    expect(codeOf(unknown)).toBe('REPRESENTATIVE_MISSING');
    expect(codeOf(unknown, { representativeIds: [mother.id], giverIds: [unknown.id, mother.id] })).toBe('OK');
  });
  it('at the age of the day it was given', () => {
    expect(codeOf(twelve, { ...byParents, givenOn: addDays(today, -1) })).toBe('ENDED_BY_BIRTHDAY');
    expect(codeOf(sixteen, { ...byParents, givenOn: addDays(today, -1), giverIds: [sixteen.id, mother.id, father.id] })).toBe('OK');
  });
});

describe('its end', () => {
  it('comes on the birthday where parents gave it alone', () => expect(recorded(young, byParents).consent.until).toEqual(endOfDay('2026-05-05')));
  it('stays the last day where that is sooner', () => expect(recorded(young, { ...byParents, lastDay: '2026-04-01' }).consent.until).toEqual(endOfDay('2026-04-01')));
  it('never lets parents alone have decided for somebody of twelve', () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 11 * 365 }), fc.integer({ min: 0, max: 365 }), (lived, lasts) => {
      const child = person('Kind', addDays(today, -lived));
      const result = record(given(child, { ...byParents, lastDay: addDays(today, lasts) }), { ...facts, persons: [...persons, child] });
      if (!result.ok) throw new Error(result.code);
      const { until } = result.value.consent;
      expect(until <= endOfDay(addDays(today, lasts))).toBe(true);
      expect(dayOf(new Date(until.getTime() - 1)) < birthdayAt(child.birthDate!, 12)).toBe(true);
    })));
});

describe('taking back', () => {
  const by = { id: mother.id, label: mother.label };
  const facts_ = { by, way: 'BY_TELEPHONE' as const, on: today, now };

  it('ends it now, and says by whom and how', () => {
    const { consent } = recorded(mother);
    expect(withdrawConsent(consent, facts_)).toMatchObject({ ok: true, value: { consent: { withdrawnAt: now }, change: { kind: 'WITHDRAWN', by, way: 'BY_TELEPHONE', on: today, left: [] } } });
  });
  it('opens nothing ever again, whatever is tried after it', () =>
    fc.assert(fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000_000 }), fc.boolean(), (later, narrows) => {
      const result = withdrawConsent(recorded(mother).consent, facts_);
      if (!result.ok) throw new Error(result.code);
      const { consent } = result.value;
      const at = new Date(now.getTime() + later);
      expect(isStanding(consent, at)).toBe(false);
      const again = narrows ? narrowConsent(consent, ['POLITIE/NONE'], { ...facts_, now: at }) : withdrawConsent(consent, { ...facts_, now: at });
      expect(again).toEqual({ ok: false, code: 'CONSENT_OVER' });
    })));
  it('is done once, not after its end, and not by a stranger', () => {
    const { consent } = recorded(mother);
    expect(withdrawConsent(consent, { ...facts_, now: consent.until })).toEqual({ ok: false, code: 'CONSENT_OVER' });
    expect(withdrawConsent(consent, { ...facts_, by: null })).toEqual({ ok: false, code: 'PERSON_NOT_IN_CASE' });
    expect(withdrawConsent(consent, { ...facts_, on: addDays(today, 1) })).toEqual({ ok: false, code: 'WITHDRAWN_IN_FUTURE' });
  });
  it('in part leaves the others, and never brings anybody in', () => {
    const { consent } = recorded(mother, { capacities: ['POLITIE/NONE', 'GI/NONE'] });
    expect(narrowConsent(consent, ['GI/NONE'], facts_)).toMatchObject({ ok: true, value: { consent: { covers: ['GI/NONE'], withdrawnAt: null }, change: { kind: 'NARROWED', left: ['GI/NONE'] } } });
    expect(narrowConsent(consent, ['GI/NONE', 'COLLEGE/JEUGD'], facts_)).toEqual({ ok: false, code: 'NOT_COVERED' });
    expect(narrowConsent(consent, ['GI/NONE', 'POLITIE/NONE'], facts_)).toEqual({ ok: false, code: 'NOTHING_CHANGES' });
  });
});
