/** What one run of Jest counted. A suite that broke before it could count has failed once. */
export function countsOf(report, code) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: failed || (code === 0 ? 0 : 1), skipped };
}

/** All suites together. No test at all is not a success. */
export function addUp(results) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of results) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total.passed || total.failed ? total : { ...total, failed: 1 };
}

export const closingLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

export const timeLine = (result) => `${result.name.padEnd(18)} ${result.seconds.toFixed(1).padStart(7)} s   ${closingLine(result)}`;
