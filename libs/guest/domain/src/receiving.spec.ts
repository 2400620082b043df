import { describe, expect, it } from '@jest/globals';
import { THIRD_PARTY_ROLES } from '@casustafel/kernel';
import type { Guest } from './guest';
import { comeIn, goOut, recordGuest, signSecrecy } from './receiving.rules';
import { currentStatement, SECRECY_STATEMENTS } from './secrecy-statement';

const now = new Date('2026-11-24T10:00:00Z');
const input = { conferenceId: 'overleg', role: 'ONDERWIJS' as const, name: 'Juf Anna', jobTitle: 'intern begeleider', organisation: 'De Regenboog', why: 'ziet de kinderen', speaksWith: ['leo'] };
const facts = { id: 'gast', caseId: 'casus', phase: 'LIVE' as const, seatId: 'voorzitter', personIds: new Set(['leo']), now };
const guest: Guest = { ...input, id: 'gast', caseId: 'casus', recordedBySeatId: 'voorzitter', recordedAt: now, signed: null, version: 1 };
const sign = (one = guest, statement = currentStatement.version, phase: 'LIVE' | 'CLOSED' = 'LIVE') => signSecrecy(one, { statement, way: 'PAPER' }, { phase, seatId: 'voorzitter', now });
const signed: Guest = { ...guest, signed: { at: now, statement: currentStatement.version, way: 'PAPER', witnessSeatId: 'voorzitter' } };
const stay = { id: 'bezoek', phase: 'LIVE' as const, present: false, now };

describe('writing down a guest', () => {
  it('opens nothing for them yet', () => expect(recordGuest(input, facts)).toEqual({ ok: true, value: guest }));
  it.each(THIRD_PARTY_ROLES)('can be of %s', (role) => expect(recordGuest({ ...input, role }, facts).ok).toBe(true));
  it('is nobody of a participant', () => expect(recordGuest({ ...input, role: 'POLITIE' }, facts)).toEqual({ ok: false, code: 'NOT_A_GUEST_ROLE' }));
  it('is not for a conference that is over', () => expect(recordGuest(input, { ...facts, phase: 'CLOSED' })).toEqual({ ok: false, code: 'CONFERENCE_OVER' }));
  it('names whom they speak with among the persons of the case', () => expect(recordGuest({ ...input, speaksWith: ['onbekend'] }, facts)).toEqual({ ok: false, code: 'PERSON_NOT_IN_CASE' }));
});

describe('the secrecy statement', () => {
  it('says when, which text, how, and who saw it', () => expect(sign()).toMatchObject({ ok: true, value: { signed: { at: now, statement: currentStatement.version, way: 'PAPER', witnessSeatId: 'voorzitter' } } }));
  it('is signed once', () => expect(sign(signed)).toEqual({ ok: false, code: 'ALREADY_SIGNED' }));
  it('is the text of today', () => expect(sign(guest, '2019-01')).toEqual({ ok: false, code: 'STATEMENT_NOT_IN_FORCE' }));
  it('is not signed afterwards', () => expect(sign(guest, currentStatement.version, 'CLOSED')).toEqual({ ok: false, code: 'CONFERENCE_OVER' }));
  it('says the same in both languages, sentence by sentence, and never loses a version', () => {
    for (const { nl, en } of SECRECY_STATEMENTS) expect(nl.length).toBe(en.length);
    expect(new Set(SECRECY_STATEMENTS.map(({ version }) => version)).size).toBe(SECRECY_STATEMENTS.length);
    expect(SECRECY_STATEMENTS.map(({ version }) => version)).toContain('2026-11');
  });
});

describe('coming in and leaving', () => {
  it('is after signing', () => {
    expect(comeIn(guest, stay)).toEqual({ ok: false, code: 'NOT_SIGNED' });
    expect(comeIn(signed, stay)).toEqual({ ok: true, value: { id: 'bezoek', guestId: 'gast', cameAt: now, leftAt: null } });
  });
  it('is in a session that runs', () => expect(comeIn(signed, { ...stay, phase: 'BEFORE' as never })).toEqual({ ok: false, code: 'NOT_LIVE' }));
  it('is not twice at once', () => expect(comeIn(signed, { ...stay, present: true })).toEqual({ ok: false, code: 'ALREADY_PRESENT' }));
  it('ends once', () => {
    const here = { id: 'bezoek', guestId: 'gast', cameAt: now, leftAt: null };
    expect(goOut(here, now)).toEqual({ ok: true, value: { ...here, leftAt: now } });
    expect(goOut({ ...here, leftAt: now }, now)).toEqual({ ok: false, code: 'NOT_PRESENT' });
    expect(goOut(null, now)).toEqual({ ok: false, code: 'NOT_PRESENT' });
  });
});
