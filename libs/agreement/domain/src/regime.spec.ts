import { describe, expect, it } from '@jest/globals';
import { carryOut, moveStage, partiesToAsk, type RegimeFacts } from './regime.rules';

const facts: RegimeFacts = {
  mode: 'WGS', isOpen: true, proposer: 'zvh', openedOf: ['ggz', 'zvh'],
  seated: [{ party: 'zvh', role: 'ZVH' }, { party: 'police', role: 'POLITIE' }, { party: 'police', role: 'POLITIE' }, { party: 'ggz', role: 'GGZ' }, { party: 'college', role: 'COLLEGE' }],
};

describe('whose word it takes', () => {
  it('for another regime: the parties whose items open, but the chair’s own', () => expect(partiesToAsk({ kind: 'MODE', mode: 'OWN_GROUNDS' }, facts)).toEqual({ ok: true, value: ['ggz'] }));
  it('for another regime under which nothing opens: nobody’s', () => expect(partiesToAsk({ kind: 'MODE', mode: 'OWN_GROUNDS' }, { ...facts, openedOf: [] })).toEqual({ ok: true, value: [] }));
  it('for closing under the Wgs: each public participant once', () => expect(partiesToAsk({ kind: 'CLOSING', mode: null }, facts)).toEqual({ ok: true, value: ['college', 'police'] }));
  it('for closing under the Wgs: a chair who is the only public participant has said it by proposing', () =>
    expect(partiesToAsk({ kind: 'CLOSING', mode: null }, { ...facts, proposer: 'college', seated: [{ party: 'college', role: 'COLLEGE' }] })).toEqual({ ok: true, value: [] }));
  it('for closing on own grounds: everybody who sits there', () => expect(partiesToAsk({ kind: 'CLOSING', mode: null }, { ...facts, mode: 'OWN_GROUNDS' })).toEqual({ ok: true, value: ['college', 'ggz', 'police'] }));
  it.each([
    ['a regime that is so', { kind: 'MODE', mode: 'WGS' }, {}, 'MODE_IS_SO'],
    ['a closed case', { kind: 'MODE', mode: 'OWN_GROUNDS' }, { isOpen: false }, 'CASE_CLOSED'],
    ['closing without a public participant', { kind: 'CLOSING', mode: null }, { seated: [{ party: 'ggz', role: 'GGZ' }] }, 'NO_PUBLIC_PARTICIPANT'],
  ] as const)('is asked for nothing of %s', (_, what, change, code) => expect(partiesToAsk(what, { ...facts, ...change })).toEqual({ ok: false, code }));
});

describe('carrying it out', () => {
  it.each([
    ['WAITING', true, 'WAITS_FOR_PARTNERS'], ['NOT_AGREED', true, 'NOT_AGREED'], ['DONE', true, 'PROPOSAL_OVER'], ['DROPPED', true, 'PROPOSAL_OVER'], ['AGREED', false, 'MORE_CONSENT_NEEDED'],
  ] as const)('does not go while it stands at %s, covered: %s', (state, isCovered, code) => expect(carryOut({ state, isCovered })).toEqual({ ok: false, code }));
  it('goes once all agreed to all of it', () => expect(carryOut({ state: 'AGREED', isCovered: true })).toEqual({ ok: true, value: true }));
});

describe('the stage', () => {
  it('goes forth and back', () => expect([moveStage('TRIAGE', 'CONFERENCE'), moveStage('CONFERENCE', 'TRIAGE')]).toEqual([{ ok: true, value: 'CONFERENCE' }, { ok: true, value: 'TRIAGE' }]));
  it('does not move where it is, nor from a closed case', () => expect([moveStage('TRIAGE', 'TRIAGE'), moveStage('CLOSED', 'TRIAGE')]).toEqual([{ ok: false, code: 'STAGE_IS_SO' }, { ok: false, code: 'CASE_CLOSED' }]));
});
