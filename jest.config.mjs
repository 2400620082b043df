/** One configuration, one project a suite; `npm test` runs them in order and adds up what they counted. */
const typescript = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { configFile: '.swcrc' }],
    '^.+\\.tsx$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'es6' } }],
  },
  testEnvironmentOptions: { customExportConditions: ['@casustafel/source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['/dist/', '/.data/', '/.nx/'],
};

const suite = (displayName, testMatch, extra = {}) => ({ displayName, testMatch, testEnvironment: 'node', rootDir: import.meta.dirname, ...typescript, ...extra });
const onDatabase = { globalSetup: '<rootDir>/tests/support/src/global-setup.mjs', globalTeardown: '<rootDir>/tests/support/src/global-teardown.mjs', setupFilesAfterEnv: ['<rootDir>/tests/support/src/patience.mjs'] };

export default {
  // Every file loads the whole hub anew, and what one loaded is not given back: after some sixty of them a worker does little else than look for room.
  workerIdleMemoryLimit: '1GB',
  projects: [
    suite('rules and domain', ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/api/**/*.spec.ts', '<rootDir>/tests/bench/**/*.spec.ts']),
    suite('screens', ['<rootDir>/libs/**/*.spec.tsx', '<rootDir>/apps/web/**/*.spec.tsx'], {
      testEnvironment: 'jsdom',
      moduleNameMapper: { '\\.css$': '<rootDir>/libs/workspace/src/no-style.mjs' },
      testEnvironmentOptions: { customExportConditions: ['@casustafel/source', 'browser', 'node', 'node-addons'] },
    }),
    suite('architecture', ['<rootDir>/tests/architecture/src/**/*.spec.ts'], onDatabase),
    suite('slices', ['<rootDir>/tests/slices/src/**/*.spec.ts'], onDatabase),
    suite('leaks', ['<rootDir>/tests/leaks/src/**/*.spec.ts'], onDatabase),
    suite('browser', ['<rootDir>/tests/browser/src/**/*.spec.ts'], onDatabase),
  ],
};
