import { describe, expect, it } from '@jest/globals';
import { fill } from './fill';

describe('filling a text', () => {
  it('puts names in their places', () => expect(fill('{a} en {b}', { a: 'Raad', b: 3 })).toBe('Raad en 3'));
  it('leaves what it does not know standing, so that it is noticed', () => expect(fill('{a}', {})).toBe('{a}'));
  it('says one for one', () => expect(fill('1 feit | {count} feiten', { count: 1 })).toBe('1 feit'));
  it('says many for none', () => expect(fill('1 feit | {count} feiten', { count: 0 })).toBe('0 feiten'));
});
