import { readFileSync } from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../../..');
const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'libs', 'apps'], { cwd: root, encoding: 'utf8' }).split('\n')
  .filter((file) => /\.tsx?$/u.test(file) && !/\.spec\.tsx?$/u.test(file) && !file.startsWith('libs/shared/key-store/'));
const using = (words: RegExp): string[] => sources.filter((file) => words.test(readFileSync(path.join(root, file), 'utf8'))).sort();

describe('words of a case', () => {
  it('are opened past the lens by the vault alone', () => expect(using(/\b(?:openApart|sealApart)\b/u)).toEqual(['libs/vault/server/src/protected.row.ts']));
  it('are unsealed by hand where a round is revealed, and what is no word of a case nowhere else', () =>
    expect(using(/\bopenBytes\b|createDecipheriv/u)).toEqual(['apps/api/src/case-view/cursor.ts', 'libs/contribution/server/src/new-for-me.marks.ts', 'libs/score/server/src/round-vault.ts']));
  it('are given a lens by the two doors to the database, and where the vault lays two looks side by side', () =>
    expect(using(/\bthrough\(/u)).toEqual(['libs/shared/database/src/unit-of-work.ts', 'libs/vault/server/src/repaint.ts']));
});
