import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

jest.setTimeout(120_000);

const root = path.resolve(import.meta.dirname, '../../..');

/** What must be refused where, each beside a twin in the same project that must not be. */
const planted = [
  { project: 'kernel', folder: 'libs/kernel', forbidden: `import '@nestjs/common';`, allowed: `import './result';` },
  { project: 'score-domain', folder: 'libs/score/domain', forbidden: `import '@casustafel/database';`, allowed: `import '@casustafel/kernel';` },
  { project: 'score-server', folder: 'libs/score/server', forbidden: `import '@casustafel/audit-domain';`, allowed: `import '@casustafel/score-domain';` },
  { project: 'score-web', folder: 'libs/score/web', forbidden: `import '@casustafel/policy';`, allowed: `import '@casustafel/score-domain';` },
  { project: 'ui', folder: 'libs/shared/ui', forbidden: `import '@casustafel/score-domain';`, allowed: `import '@casustafel/kernel';` },
];

/** Lints through Nx, as `npm run check` does: alone, the rule skips itself without a graph of projects and succeeds. */
async function lint(folder: string): Promise<{ code: number | null; said: string }> {
  const projects = planted.map(({ project }) => `@casustafel/${project}`).join(',');
  const child = spawn(process.execPath, [path.join(root, 'node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'lint', '-p', projects, '--skip-nx-cache', '--output-style=static'], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_WORKSPACE_ROOT_PATH: folder, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

describe('the boundaries between the parts', () => {
  let copy: string;
  let verdict: { code: number | null; said: string };

  beforeAll(async () => {
    // A copy, so that a test that is cut off leaves no forbidden import in the sources.
    copy = await mkdtemp(path.join(tmpdir(), 'casustafel-boundaries-'));
    const files = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);
    for (const name of ['apps', 'libs', 'tests', ...files]) {
      await cp(path.join(root, name), path.join(copy, name), { recursive: true, filter: (source) => !/\/(node_modules|dist|shots|failures)$/.test(source) });
    }
    await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    for (const { folder, forbidden, allowed } of planted) {
      await writeFile(path.join(copy, folder, 'src/planted-forbidden.ts'), `${forbidden}\n`);
      await writeFile(path.join(copy, folder, 'src/planted-allowed.ts'), `${allowed}\n`);
    }
    verdict = await lint(copy);
  });

  afterAll(() => rm(copy, { recursive: true, force: true }));

  it('make the check fail', () => {
    expect(verdict.code).not.toBe(0);
    expect(verdict.said).not.toContain('rule will be skipped');
  });

  it.each(planted)('refuse $forbidden in $project', ({ folder }) => {
    expect(verdict.said).toMatch(new RegExp(`${folder}/src/planted-forbidden\\.ts\\s+1:1\\s+error .*enforce-module-boundaries`));
  });

  it.each(planted)('let $allowed pass in $project', ({ folder }) => {
    expect(verdict.said).not.toContain(`${folder}/src/planted-allowed.ts`);
  });
});
