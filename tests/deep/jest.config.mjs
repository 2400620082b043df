import path from 'node:path';
// eslint-disable-next-line no-restricted-imports, @nx/enforce-module-boundaries -- the deep run is the ordinary one with more tries, so it starts from the same file
import config from '../../jest.config.mjs';

const [rules] = config.projects;
const slices = config.projects.find(({ displayName }) => displayName === 'slices');

/** What takes too long for every change: the same properties, tried a hundred times as often, and as many grown worlds as there is time for. */
export default {
  rootDir: path.resolve(import.meta.dirname, '../..'),
  projects: [
    { ...rules, displayName: 'properties', setupFilesAfterEnv: ['<rootDir>/tests/deep/src/many-runs.mjs'] },
    { ...slices, displayName: 'walls', testMatch: ['<rootDir>/tests/deep/src/*.spec.ts'] },
    // By itself: what else runs beside it is heard in what it measures.
    { ...slices, displayName: 'timing', testMatch: ['<rootDir>/tests/deep/src/timing/*.spec.ts'] },
  ],
};
