import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../../..');

/** Texts of more than a line that are written without a look at what the writer read, each for its reason. */
const UNWATCHED: Readonly<Record<string, string>> = {
  'apps/web/src/gallery/form-samples.tsx': 'a sample, of nothing',
  'libs/agreement/web/src/propose-form.tsx': 'of a region, not of a case',
  'libs/case-file/web/src/new-case-screen.tsx': 'there is no case yet in which anything was read',
  'libs/emergency/web/src/emergency-extend.tsx': 'on a page of its own, read by who judges it',
  'libs/emergency/web/src/emergency-review.tsx': 'written by an officer, who reads no words of a case',
  'libs/emergency/web/src/emergency-start.tsx': 'nothing of the case was read yet',
  'libs/own-circle/web/src/my-own-circle.tsx': 'outside a case, by two who weigh it',
  'libs/recall/web/src/leak-forms.tsx': 'on the desk of an officer, who reads no words of a case',
  'libs/vault/web/src/old-contact-form.tsx': 'about a protected value, to whoever may know it',
  'libs/vault/web/src/value-form.tsx': 'about a protected value, to whoever may know it',
};

it('whoever writes in a case is told beside the text when it repeats what not everybody may know', () => {
  const screens = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'libs', 'apps'], { cwd: root, encoding: 'utf8' }).split('\n').filter((file) => file.endsWith('.tsx') && !file.endsWith('.spec.tsx') && !file.startsWith('libs/shared/'));
  const sources = screens.map((file) => [file, readFileSync(path.join(root, file), 'utf8')] as const).filter(([, source]) => source.includes('<TextArea'));
  expect(sources.length).toBeGreaterThan(30);
  expect(sources.filter(([, source]) => !/<(Watched|RepeatsWarning) /.test(source)).map(([file]) => file)).toEqual(Object.keys(UNWATCHED));
});
