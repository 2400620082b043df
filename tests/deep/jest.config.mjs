import path from 'node:path';
import config from '../../jest.config.mjs';

const [rules] = config.projects;

/** What takes too long for every change: the same properties, tried a hundred times as often. */
export default {
  rootDir: path.resolve(import.meta.dirname, '../..'),
  projects: [{ ...rules, displayName: 'properties', setupFiles: ['<rootDir>/tests/deep/src/many-runs.mjs'], testTimeout: 600_000 }],
};
