import { describe, expect, it } from '@jest/globals';
import { addDays, dayOf, endOfDay, newId } from '@casustafel/kernel';
import { stateAt, type AccessRequest } from './access-request';
import { askInput, declineInput, grantInput } from './access-request.input';
import { decline, endEarly, grant, takeBack } from './answering.rules';
import { ask, endOf, usualDay, type AskingFacts } from './asking.rules';

const now = new Date('2026-03-14T09:00:00Z');
const facts: AskingFacts = {
  id: 'request', caseId: 'case', seat: { id: 'gi', party: 'case:gi:NONE' }, supplier: { party: 'case:police:NONE', organisationId: 'police', task: 'NONE' },
  item: { id: 'item', level: 'HIT' }, category: null, alreadyAsked: false, conferenceDay: null, now,
};
const wish = { level: 'FULL' as const, reason: 'nodig', untilOn: null };
const asked = (change: Partial<AccessRequest> = {}): AccessRequest => {
  const result = ask(wish, facts);
  if (!result.ok) throw new Error(result.code);
  return { ...result.value, ...change };
};
const ofScope = (change: Partial<AccessRequest> = {}): AccessRequest => asked({ contributionId: null, category: 'POLICE', ...change });
const item = { id: 'item', caseId: 'case', party: 'case:police:NONE', category: 'POLICE' as const };
const terms = { itemIds: ['item'], untilOn: null, reason: 'voor uw taak' };
const granting = { items: [item], seatId: 'police', askerSits: true, now };

describe('asking', () => {
  it('ends with the conference of the day, or with today', () => {
    expect(asked()).toMatchObject({ state: 'ASKED', until: endOfDay('2026-03-14'), contributionId: 'item', category: null });
    expect(ask(wish, { ...facts, conferenceDay: '2026-03-20' })).toMatchObject({ ok: true, value: { until: endOfDay('2026-03-20') } });
    expect([usualDay('2026-03-13', now), usualDay(addDays('2026-03-14', 91), now)]).toEqual(['2026-03-14', '2026-03-14']);
  });
  it.each([[0, true], [90, true], [91, 'UNTIL_TOO_LATE'], [-1, 'UNTIL_IN_PAST']] as const)('until a day %d days on: %s', (days, outcome) => {
    const result = endOf(addDays(dayOf(now), days), now);
    expect(result.ok ? true : result.code).toBe(outcome);
  });
  it.each([
    [{ seat: { id: 'colleague', party: 'case:police:NONE' } }, 'OWN_PARTY'], [{ item: { id: 'item', level: 'FULL' } }, 'ALREADY_SEEN'], [{ alreadyAsked: true }, 'ALREADY_ASKED'],
  ] as const)('is refused with %j: %s', (change, code) => expect(ask(wish, { ...facts, ...change } as AskingFacts)).toEqual({ ok: false, code }));
  it('for more than one sees, and no less', () => expect(ask({ ...wish, level: 'ASK' }, { ...facts, item: { id: 'item', level: 'CONCLUSION' } })).toEqual({ ok: false, code: 'ALREADY_SEEN' }));
  it('for a scope keeps the category and no item', () => expect(ask(wish, { ...facts, item: null, category: 'HEALTH' })).toMatchObject({ ok: true, value: { contributionId: null, category: 'HEALTH' } }));
});

describe('the form of a question', () => {
  const scope = { organisationId: newId(), category: 'POLICE' };
  const codes = (given: object) => askInput.safeParse({ caseId: newId(), reason: 'nodig', ...given }).error?.issues.map(({ message }) => message) ?? [];
  it('is about an item or a scope', () => {
    expect(codes({ itemId: newId() })).toEqual([]);
    expect(codes({ scope })).toEqual([]);
    expect(codes({ itemId: newId(), scope })).toEqual(['ITEM_OR_SCOPE']);
    expect(codes({})).toEqual(['REQUIRED']);
  });
  it('says why', () => expect(codes({ scope, reason: ' ' })).toEqual(['REQUIRED']));
  it('an answer says why as well, and a refusal in a fixed sentence', () => {
    expect(grantInput.safeParse({ id: newId(), version: 1, reason: '' }).success).toBe(false);
    expect(declineInput.safeParse({ id: newId(), version: 1, sentence: 'Er is niets' }).success).toBe(false);
    expect(declineInput.safeParse({ id: newId(), version: 1, sentence: 'NOT_NOW' }).success).toBe(true);
  });
});

describe('granting', () => {
  it('gives what was asked until the day that was asked', () =>
    expect(grant(asked(), terms, granting)).toMatchObject({ ok: true, value: { terms: { level: 'FULL', until: endOfDay('2026-03-14') }, request: { state: 'GRANTED', answeredBySeatId: 'police', itemIds: ['item'], version: 2 } } }));
  it.each([
    ['another item', asked(), { itemIds: ['other'] }, 'NOT_WHAT_WAS_ASKED'],
    ['no item where one was asked', asked(), { itemIds: [] }, 'NOT_WHAT_WAS_ASKED'],
    ['an item of another category', ofScope({ category: 'HEALTH' }), {}, 'NOT_WHAT_WAS_ASKED'],
    ['an item of another case', ofScope({ caseId: 'other' }), {}, 'NOT_WHAT_WAS_ASKED'],
    ['an item of another party', ofScope({ supplier: 'case:ggz:NONE' }), {}, 'NOT_WHAT_WAS_ASKED'],
    ['what was answered', asked({ state: 'DECLINED' }), {}, 'ALREADY_ANSWERED'],
    ['a day beyond ninety', asked(), { untilOn: '2026-06-13' }, 'UNTIL_TOO_LATE'],
  ] as const)('refuses %s', (_, request, change, code) => expect(grant(request, { ...terms, ...change }, granting)).toEqual({ ok: false, code }));
  it('refuses for whoever left', () => expect(grant(asked(), terms, { ...granting, askerSits: false })).toEqual({ ok: false, code: 'ASKER_LEFT' }));
  it('of a scope gives some or none', () => {
    expect(grant(ofScope(), terms, granting).ok).toBe(true);
    expect(grant(ofScope(), { ...terms, itemIds: [] }, granting).ok).toBe(true);
  });
  it('wants a day of its own when the one wished for is over', () => {
    const later = { ...granting, now: new Date('2026-03-16T09:00:00Z') };
    expect(grant(asked(), terms, later)).toEqual({ ok: false, code: 'UNTIL_IN_PAST' });
    expect(grant(asked(), { ...terms, untilOn: '2026-03-17' }, later).ok).toBe(true);
  });
});

describe('declining', () => {
  const by = { seatId: 'police', now };
  it('an item wants a reason, a scope a sentence alone', () => {
    expect(decline(asked(), { sentence: 'NOT_NEEDED', reason: null }, by)).toEqual({ ok: false, code: 'DECLINE_REASON_MISSING' });
    expect(decline(asked(), { sentence: 'NOT_NEEDED', reason: 'oud' }, by)).toMatchObject({ ok: true, value: { state: 'DECLINED' } });
    expect(decline(ofScope(), { sentence: 'NOT_NEEDED', reason: null }, by)).toMatchObject({ ok: true, value: { state: 'DECLINED', answer: { sentence: 'NOT_NEEDED', reason: null } } });
  });
  it('happens once', () => expect(decline(ofScope({ state: 'GRANTED' }), { sentence: 'NOT_NOW', reason: null }, by)).toEqual({ ok: false, code: 'ALREADY_ANSWERED' }));
});

describe('an end', () => {
  const granted = asked({ state: 'GRANTED', until: endOfDay('2026-03-14') });
  it('comes by itself, to the second', () => {
    expect(stateAt(granted, new Date(granted.until.getTime() - 1))).toBe('GRANTED');
    expect(stateAt(granted, granted.until)).toBe('ENDED');
  });
  it('comes early when the supplier says so, once', () => {
    expect(endEarly(granted, { now })).toMatchObject({ ok: true, value: { state: 'ENDED', until: now } });
    expect(endEarly(granted, { now: granted.until })).toEqual({ ok: false, code: 'NOT_GRANTED' });
    expect(endEarly(asked(), { now })).toEqual({ ok: false, code: 'NOT_GRANTED' });
  });
  it('of a question is its author’s while nobody answered', () => {
    expect(takeBack(asked())).toMatchObject({ ok: true, value: { state: 'WITHDRAWN' } });
    expect(takeBack(granted)).toEqual({ ok: false, code: 'ALREADY_ANSWERED' });
  });
});
