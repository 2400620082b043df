import { describe, expect, it } from '@jest/globals';
// @ts-expect-error: the scripts run before anything is installed or built, so they are plain JavaScript without types.
import { judge } from './mutation.mjs';

const mutant = (status: string, column: number) => ({ status, mutatorName: 'BooleanLiteral', replacement: 'false', location: { start: { line: 1, column }, end: { line: 1, column: column + 4 } } });
const report = (...statuses: string[]) => ({ files: { 'a.ts': { source: 'true(true)\n', mutants: statuses.map((status, at) => mutant(status, at === 0 ? 1 : 6)) } } });
const line = '- `a.ts BooleanLiteral: true → false`: it is asked twice.';

describe('what a run of mutants says', () => {
  it('passes when all were noticed', () => expect(judge(report('Killed', 'Timeout'), '')).toMatchObject({ passed: 2, failed: 0, skipped: 0 }));
  it('fails for a survivor that nobody explained, and for too many', () => expect(judge(report('Killed', 'Survived'), '')).toMatchObject({ passed: 1, failed: 2, unexplained: ['a.ts BooleanLiteral: true → false'] }));
  it('lets one that was explained be', () => expect(judge(report(...Array.from({ length: 20 }, () => 'Killed'), 'NoCoverage'), line)).toMatchObject({ failed: 0, skipped: 1 }));
  it('fails for an explanation of what does not survive', () => expect(judge(report('Killed'), line)).toMatchObject({ failed: 1, gone: ['a.ts BooleanLiteral: true → false'] }));
});
