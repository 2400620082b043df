import { describe, expect, it } from '@jest/globals';
import { areaOf } from './area';

describe('telling two kinds apart', () => {
  it('is a coin for two that are the same', () => expect(areaOf([1, 2, 3], [1, 2, 3])).toBe(0.5));
  it('is certain for two that do not touch', () => expect([areaOf([4, 5], [1, 2, 3]), areaOf([1, 2], [3, 4])]).toEqual([1, 0]));
  it('counts who is larger, pair by pair', () => expect(areaOf([2, 4], [1, 3])).toBe(0.75));
});
