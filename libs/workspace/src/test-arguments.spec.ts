import { describe, expect, it } from '@jest/globals';
import { readArguments } from './test-arguments.mjs';

describe('the arguments of a test run', () => {
  it.each([
    [['--deep'], { seed: null, minutes: null, wanted: [] }],
    [['--deep', '--seed', '7', '--minutes', '10'], { seed: 7, minutes: 10, wanted: [] }],
    [['--deep', '--seed=7', 'walls'], { seed: 7, minutes: null, wanted: ['walls'] }],
    [['--deep', '--only', 'mutation'], { seed: null, minutes: null, wanted: ['mutation'] }],
    [['rules and domain'], { seed: null, minutes: null, wanted: ['rules and domain'] }],
  ])('%j', (given, expected) => expect(readArguments(given)).toEqual(expected));

  it.each([[['--seed']], [['--seed', 'x']], [['--sed', '7']], [['--minutes', '-1']]])('%j is refused', (given) => expect(() => readArguments(given)).toThrow());
});
