import path from 'node:path';
// eslint-disable-next-line no-restricted-imports, @nx/enforce-module-boundaries -- the same configuration, for the rule book alone
import config from '../../jest.config.mjs';

const [rules] = config.projects;
const rootDir = path.resolve(import.meta.dirname, '../..');

/** The specs of the rule book, with as many tries as a thousand runs leave time for. */
export default { ...rules, rootDir, displayName: 'mutation', testMatch: ['<rootDir>/libs/policy/src/book.spec.ts', '<rootDir>/libs/policy/src/eight-tests.spec.ts', '<rootDir>/libs/policy/src/law/*.spec.ts'], modulePathIgnorePatterns: ['/dist/', '/.nx/'], setupFiles: ['<rootDir>/tests/deep/src/few-runs.mjs'] };
