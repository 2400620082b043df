import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { leftOfStep, REFUSAL_STEP } from './refusal-step';

describe('what is left of a step', () => {
  it('brings all that took less than one to the same moment', () =>
    fc.assert(fc.property(fc.double({ min: 0, max: REFUSAL_STEP, noNaN: true }), (passed) => passed + leftOfStep(passed) >= REFUSAL_STEP && passed + leftOfStep(passed) < REFUSAL_STEP + 1)));
  it('brings what took longer to a later whole step', () =>
    fc.assert(fc.property(fc.double({ min: 0, max: 60_000, noNaN: true }), (passed) => {
      const at = passed + leftOfStep(passed);
      return at >= passed && (at % REFUSAL_STEP < 1 + 1e-6 || REFUSAL_STEP - (at % REFUSAL_STEP) < 1e-6);
    })));
});
