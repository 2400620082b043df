import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NO_VIEW, type GivenScore, type ScoreNumber, type ScoreValue } from './score';
import { moved, spread } from './spread';

const given = (seatId: string, value: ScoreValue, organisationId = seatId): GivenScore => ({ seatId, organisationId, task: 'NONE', value });

describe('the spread', () => {
  it('says who stands where and who speaks first', () =>
    expect(spread([given('police', 2), given('gi', 3), given('ggz', 3), given('rvdk', 5), given('school', 8)], ['police', 'gi', 'ggz', 'rvdk', 'school', 'late'])).toMatchObject({
      lowest: 2, median: [3], highest: 8, noView: 0, notGivenSeatIds: ['late'], speaksFirst: { lowestSeatIds: ['police'], highestSeatIds: ['school'] },
    }));
  it('has both middle values with an even number', () => expect(spread([given('a', 2), given('b', 4), given('c', 6), given('d', 9)], []).median).toEqual([4, 6]));
  it('counts two of one organisation once, with the lower', () => {
    const { voices, lowest, highest, median } = spread([given('one', 3, 'police'), given('two', 9, 'police'), given('gi', 5)], []);
    expect(voices).toHaveLength(2);
    expect(voices[0]).toMatchObject({ value: 3, dots: [{ seatId: 'one', value: 3 }, { seatId: 'two', value: 9 }] });
    expect([lowest, median, highest]).toEqual([3, [3, 5], 5]);
  });
  it('keeps two tasks of one municipality apart', () =>
    expect(spread([{ ...given('a', 3, 'gemeente'), task: 'WMO' }, { ...given('b', 9, 'gemeente'), task: 'JEUGD' }], []).voices).toHaveLength(2));
  it('does not count "no view" beside a number, and shows it alone', () => {
    expect(spread([given('one', NO_VIEW, 'police'), given('two', 4, 'police')], [])).toMatchObject({ lowest: 4, highest: 4, noView: 0 });
    expect(spread([given('one', NO_VIEW)], [])).toMatchObject({ lowest: null, median: [], highest: null, noView: 1, speaksFirst: { lowestSeatIds: [], highestSeatIds: [] } });
  });
  it('asks nobody as the highest when all say the same', () => expect(spread([given('a', 4), given('b', 4)], []).speaksFirst).toEqual({ lowestSeatIds: ['a', 'b'], highestSeatIds: [] }));
});

const value = fc.oneof(fc.integer({ min: 0, max: 10 }).map((number) => number as ScoreNumber), fc.constant(NO_VIEW as ScoreValue));
const table = fc.array(fc.record({ organisationId: fc.constantFrom('a', 'b', 'c', 'd'), value }), { maxLength: 9 })
  .map((scores) => scores.map((score, at): GivenScore => ({ seatId: `s${at}`, task: 'NONE', ...score })));

describe('for every table', () => {
  it('no number stands in it that nobody gave, and none is left out of its bounds', () =>
    fc.assert(
      fc.property(table, (scores) => {
        const { lowest, median, highest, voices, noView } = spread(scores, []);
        const counted = voices.map((voice) => voice.value).filter((one) => one !== NO_VIEW);
        const said = new Set(scores.map((score) => score.value));
        for (const one of [lowest, highest, ...median]) if (one !== null) expect(said).toContain(one);
        expect(voices).toHaveLength(new Set(scores.map(({ organisationId }) => organisationId)).size);
        expect(counted.length + noView).toBe(voices.length);
        if (counted.length > 0) expect([lowest, highest]).toEqual([Math.min(...counted), Math.max(...counted)]);
        // At least half stand at or under the upper middle, and at least half at or above the lower one.
        const [low, high] = [median[0], median.at(-1)];
        if (low !== undefined && high !== undefined) {
          expect(counted.filter((one) => one <= high).length * 2).toBeGreaterThanOrEqual(counted.length);
          expect(counted.filter((one) => one >= low).length * 2).toBeGreaterThanOrEqual(counted.length);
        }
      }),
    ));
  it('the order of answering changes nothing in the numbers', () =>
    fc.assert(
      fc.property(table, (scores) => {
        const numbers = ({ lowest, median, highest, noView }: ReturnType<typeof spread>) => ({ lowest, median, highest, noView });
        expect(numbers(spread([...scores].reverse(), []))).toEqual(numbers(spread(scores, [])));
      }),
    ));
  it('the lowest voice is heard, however many stand higher', () =>
    fc.assert(fc.property(table, (scores) => expect(spread([...scores, given('low', 0, 'extra')], []).speaksFirst.lowestSeatIds).toContain('low'))));
});

it('names who moved, among those who answered twice', () =>
  expect(moved([given('a', 2), given('b', 8), given('c', NO_VIEW)], [given('a', 3), given('b', 8), given('c', 4), given('d', 5)])).toEqual([
    { seatId: 'a', from: 2, to: 3 }, { seatId: 'c', from: NO_VIEW, to: 4 },
  ]));
