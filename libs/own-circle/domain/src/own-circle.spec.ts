import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stateNow, type CircleWord, type OwnCircle } from './own-circle';
import { weigh } from './weighing.rules';

const now = new Date('2026-11-26T10:00:00Z');
const declared: OwnCircle = { id: 'said', caseId: 'case', professionalId: 'who', organisationId: 'police', kind: 'LIVES_NEAR', state: 'DECLARED', seatUntil: new Date('9999-12-31Z') };
const chair: CircleWord = { professionalId: 'chair', organisationId: 'house', says: 'ARGUE' };
const mandate: CircleWord = { professionalId: 'mandate', organisationId: 'police', says: 'ARGUE' };

describe('weighing that somebody knows the family', () => {
  it('takes two organisations to give the seat back', () => {
    expect(weigh(declared, [], chair, now)).toEqual({ ok: true, value: 'DECLARED' });
    expect(weigh(declared, [chair], mandate, now)).toEqual({ ok: true, value: 'ARGUED' });
    expect(weigh(declared, [chair], { ...chair, professionalId: 'process' }, now)).toMatchObject({ code: 'SAME_ORGANISATION' });
  });

  it('takes one to refuse it, also after another argued', () => {
    expect(weigh(declared, [], { ...mandate, says: 'REFUSE' }, now)).toEqual({ ok: true, value: 'REFUSED' });
    expect(weigh(declared, [chair], { ...chair, professionalId: 'process', says: 'REFUSE' }, now)).toEqual({ ok: true, value: 'REFUSED' });
  });

  it('is never done by whom it is about, nor once it is settled or the seat is over', () => {
    expect(weigh(declared, [], { ...mandate, professionalId: 'who' }, now)).toMatchObject({ code: 'CONCERNED' });
    for (const state of ['ARGUED', 'REFUSED', 'ENDED'] as const) expect(weigh({ ...declared, state }, [], chair, now)).toMatchObject({ code: 'SETTLED_BEFORE' });
    expect(weigh({ ...declared, seatUntil: now }, [], chair, now)).toMatchObject({ code: 'SETTLED_BEFORE' });
    expect(stateNow({ ...declared, seatUntil: now }, now)).toBe('ENDED');
  });

  it('whoever speaks in whatever order: nobody gets the seat back on one organisation’s word, or after a refusal', () => {
    const word = fc.record({ professionalId: fc.constantFrom('who', 'chair', 'process', 'mandate'), organisationId: fc.constantFrom('house', 'police'), says: fc.constantFrom('ARGUE' as const, 'REFUSE' as const) });
    fc.assert(fc.property(fc.array(word, { maxLength: 10 }), (said) => {
      let state = declared;
      const words: CircleWord[] = [];
      for (const each of said) {
        const next = weigh(state, words, each, now);
        if (!next.ok) continue;
        words.push(each);
        state = { ...state, state: next.value };
      }
      if (state.state !== 'ARGUED') return;
      expect(new Set(words.filter(({ says }) => says === 'ARGUE').map(({ organisationId }) => organisationId)).size).toBe(2);
      expect(words.some(({ says, professionalId }) => says === 'REFUSE' || professionalId === 'who')).toBe(false);
    }));
  });
});
