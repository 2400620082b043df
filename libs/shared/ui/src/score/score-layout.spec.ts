import { describe, expect, it } from '@jest/globals';
import { across, layOut, type Voice } from './score-layout';

const voice = (id: string, value: number | null, organisationId = id): Voice => ({ id, label: id, organisationId, domain: 'CARE', value });

describe('the scale', () => {
  it('stacks equal scores in the order given', () => {
    const { dots, height } = layOut([voice('a', 3), voice('b', 5), voice('c', 3)], null);
    expect(dots.map(({ id, level }) => [id, level])).toEqual([['a', 0], ['b', 0], ['c', 1]]);
    expect(height).toBe(2);
  });

  it('sets "no view" apart: it is not a number', () => {
    const { dots, noView } = layOut([voice('a', 3), voice('b', null)], null);
    expect(dots).toHaveLength(1);
    expect(noView.map(({ id }) => id)).toEqual(['b']);
  });

  it('rings everybody who is lowest or highest', () => {
    const { dots } = layOut([voice('a', 1), voice('b', 1), voice('c', 7)], { lowest: 1, medians: [1], highest: 7 });
    expect(dots.map(({ lowest, highest }) => [lowest, highest])).toEqual([[true, false], [true, false], [false, true]]);
  });

  it('joins two of one organisation', () => {
    const { joined } = layOut([voice('a', 2, 'ggz'), voice('b', 4), voice('c', 6, 'ggz')], null);
    expect(joined.map(([one, other]) => [one.id, other.id])).toEqual([['a', 'c']]);
  });

  it('keeps the ends inside the picture', () => {
    expect(across(0)).toBeGreaterThan(0);
    expect(across(10)).toBeLessThan(100);
  });
});
