import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { KeepApartInput } from './compartment.input';
import { keepApart } from './marking.rules';
import { channelOf, channelsOf, channelsOfGuest, type Channel, type SeatSide, type SidedThing, type Sides } from './side.rules';

const sides: Sides = { one: ['nora', 'child'], other: ['leo'] };
const seat = (id: string, as: 'CHAIR' | 'PARTNER' = 'PARTNER') => ({ id, function: as });
const facts = { id: 'mark', seatId: 'vt', personIds: new Set(['nora', 'leo', 'child', 'aunt']), liveSeats: [seat('chair', 'CHAIR'), seat('vt'), seat('ggz'), seat('gi')] };
const input = (change: Partial<KeepApartInput> = {}): KeepApartInput => ({
  caseId: 'case', kind: 'INTIMATE_TERROR', certainty: 'SUSPECTED', protectedIds: ['nora'], fearedIds: ['leo'], why: 'why',
  seats: [{ seatId: 'chair', personIds: [] }, { seatId: 'vt', personIds: ['nora', 'aunt'] }, { seatId: 'ggz', personIds: ['leo'] }], audienceSeatIds: ['vt'], ...change,
});

describe('marking two parties as kept apart', () => {
  it('answers for every seat, and leaves out persons who stand on no side', () => {
    const kept = keepApart(input(), facts);
    expect(kept).toMatchObject({ ok: true, value: { answers: [{ seatId: 'chair', personIds: [] }, { seatId: 'vt', personIds: ['nora'] }, { seatId: 'ggz', personIds: ['leo'] }, { seatId: 'gi', personIds: null }] } });
  });
  it('always lets a chair know who serves neither or the one it protects, and no chair who does not', () => {
    expect(keepApart(input(), facts)).toMatchObject({ value: { mark: { audience: ['vt', 'chair'] } } });
    expect(keepApart(input({ seats: [{ seatId: 'chair', personIds: ['leo'] }, { seatId: 'vt', personIds: [] }] }), facts)).toMatchObject({ value: { mark: { audience: ['vt'] } } });
  });
  it.each(['ggz', 'gi'])('never lets %s know, who serves the danger or of whom nothing is known', (who) =>
    expect(keepApart(input({ audienceSeatIds: ['vt', who] }), facts)).toMatchObject({ ok: false, code: 'MAY_NOT_KNOW' }));
  it('refuses nobody to know, one person on both sides, and what is not of this case', () => {
    expect(keepApart(input({ seats: [], audienceSeatIds: [] }), facts)).toMatchObject({ code: 'NOBODY_TOLD' });
    expect(keepApart(input({ fearedIds: ['leo', 'nora'] }), facts)).toMatchObject({ code: 'ON_BOTH_SIDES' });
    expect(keepApart(input({ protectedIds: ['somebody'] }), facts)).toMatchObject({ code: 'PERSON_NOT_IN_CASE' });
    expect(keepApart(input({ audienceSeatIds: ['gone'] }), facts)).toMatchObject({ code: 'SEAT_NOT_LIVE' });
  });
});

describe('where a thing travels', () => {
  const thing: SidedThing = { author: 'NEITHER', personIds: [], cited: [], word: null };
  it.each<[string, Partial<SidedThing>, Channel]>([
    ['from whoever serves one side, whoever it is about', { author: 'ONE', personIds: ['leo'] }, 'ONE'],
    ['from the other side', { author: 'OTHER', personIds: ['nora'] }, 'OTHER'],
    ['from whoever serves neither, about one side', { personIds: ['nora', 'aunt'] }, 'ONE'],
    ['from whoever serves both, about the other', { author: 'BOTH', personIds: ['leo'] }, 'OTHER'],
    ['about both', { personIds: ['nora', 'leo'] }, 'NEITHER'],
    ['about neither', { personIds: ['aunt'] }, 'NEITHER'],
    ['from whoever is unknown', { author: 'UNKNOWN', personIds: ['nora'] }, 'NEITHER'],
    ['built by whoever serves neither on what is for all', { cited: ['ALL', 'ALL'] }, 'ALL'],
    ['built on one side', { cited: ['ALL', 'ONE'] }, 'ONE'],
    ['built on both sides', { cited: ['ONE', 'OTHER'] }, 'NEITHER'],
    ['built by one side on the other', { author: 'OTHER', cited: ['ONE'] }, 'NEITHER'],
    ['said to be for all', { author: 'ONE', word: 'ALL' }, 'ALL'],
    ['said to be for all, and built on one side', { author: 'ONE', cited: ['ONE'], word: 'ALL' }, 'ONE'],
    ['said to be of one side', { personIds: ['nora', 'leo'], word: ['nora'] }, 'ONE'],
    ['said to be of somebody on no side', { word: ['aunt'] }, 'NEITHER'],
  ])('%s', (_, change, expected) => expect(channelOf({ ...thing, ...change }, sides)).toBe(expected));

  const side = fc.constantFrom<SeatSide>('ONE', 'OTHER', 'BOTH', 'NEITHER', 'UNKNOWN');
  const channel = fc.constantFrom<Channel>('ALL', 'ONE', 'OTHER', 'NEITHER');
  const persons = fc.subarray(['nora', 'leo', 'child', 'aunt']);
  const things = fc.record({ author: side, personIds: persons, cited: fc.array(channel, { maxLength: 3 }), word: fc.constant(null) });

  it('what one side brought or is about alone never reaches whoever serves the other, both or is unknown, until its supplier speaks', () =>
    fc.assert(fc.property(things, side, (one, reader) => {
      const reached = channelsOf(reader).includes(channelOf(one, sides));
      if (one.author === 'ONE' && ['OTHER', 'BOTH', 'UNKNOWN'].includes(reader)) expect(reached).toBe(false);
      if (one.author === 'OTHER' && ['ONE', 'BOTH', 'UNKNOWN'].includes(reader)) expect(reached).toBe(false);
      if (one.cited.length === 0 && reader !== 'NEITHER' && reached) expect(channelOf(one, sides)).toBe(reader);
    }), { numRuns: 2000 }));
  it('nothing reaches more than what it is built on, whatever anybody says of it', () =>
    fc.assert(fc.property(things, channel, fc.oneof(fc.constant('ALL' as const), persons, fc.constant(null)), side, (one, cited, word, reader) => {
      if (channelsOf(reader).includes(channelOf({ ...one, word, cited: [...one.cited, cited] }, sides))) expect(channelsOf(reader)).toContain(cited);
    }), { numRuns: 2000 }));
});

describe('what a guest hears', () => {
  const persons = fc.subarray(['nora', 'child', 'leo', 'aunt'] as const);
  it('is of the one they speak with and for all, and never of the other', () => fc.assert(fc.property(persons, (speaksWith) => {
    const channels = channelsOfGuest(speaksWith, sides);
    const [one, other] = [speaksWith.some((id) => sides.one.includes(id)), speaksWith.some((id) => sides.other.includes(id))];
    expect(channels).toEqual(['ALL', ...(one && !other ? ['ONE'] : []), ...(other && !one ? ['OTHER'] : [])]);
    // Never more than somebody at the table who serves the same persons.
    expect(channelsOf(one ? (other ? 'BOTH' : 'ONE') : other ? 'OTHER' : 'NEITHER')).toEqual(expect.arrayContaining([...channels]));
  }), { seed: 31 }));
});
