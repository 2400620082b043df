import { describe, expect, it } from '@jest/globals';
import { ratios, spread, written } from './ratio';

describe('a figure of several rounds', () => {
  it('is the one in the middle, with the least and the most', () => expect(spread([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 }));
  it('lies between the two in the middle of an even number', () => expect(spread([4, 1, 2, 3]).median).toBe(2.5));
  it('compares within a round and never across', () => expect(ratios([[10, 5], [30, 10]], ([a]) => a!, ([, b]) => b!)).toEqual({ median: 2.5, least: 2, most: 3 }));
  it('is not made of nothing', () => expect(() => spread([])).toThrow());
  it('is written with how far the rounds lay apart', () => expect(written({ median: 1, least: 0.5, most: 2 })).toBe('1.00 (0.50–2.00)'));
});
