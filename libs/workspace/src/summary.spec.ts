import { describe, expect, it } from '@jest/globals';
// @ts-expect-error: the scripts run before anything is installed or built, so they are plain JavaScript without types.
import { addUp, closingLine, countsOf } from './summary.mjs';

const report = (counts: object) => ({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0, ...counts });

describe('the sum of the suites', () => {
  it('counts what was put off as skipped, and a file that could not run as failed', () => {
    const counted = report({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, numRuntimeErrorTestSuites: 1 });
    expect(countsOf(counted, 1)).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  it('takes a run that broke off, or left nothing behind, for a failure', () => {
    expect(countsOf(report({ numPassedTests: 5 }), 1).failed).toBe(1);
    expect(countsOf(null, 0).failed).toBe(1);
  });

  it('ends in one line that a machine can read', () => {
    const total = addUp([{ passed: 2, failed: 0, skipped: 0 }, { passed: 3, failed: 1, skipped: 2 }]);
    expect(closingLine(total)).toBe('5 passed, 1 failed, 2 skipped');
  });

  it('does not call it a success when nothing ran', () => {
    expect(addUp([]).failed).toBe(1);
  });
});
