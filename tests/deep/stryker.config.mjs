/** Mutation testing of the rule book: every rule changed in one place at a time, in a copy of the code, to see that a test turns red. */
export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { projectType: 'custom', configFile: 'tests/deep/mutation.jest.config.mjs', enableFindRelatedTests: false },
  mutate: ['libs/policy/src/*.ts', 'libs/policy/src/law/*.ts', '!libs/policy/src/**/*.spec.ts', '!libs/policy/src/index.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // What a test loaded stays with its process, which slows down as it grows.
  maxTestRunnerReuse: 30,
  inPlace: false,
  tempDirName: '.data/stryker',
  ignorePatterns: ['/.data', '/dist', '/apps', '/tests/*', '!/tests/deep', '/docker', 'libs/*/web', 'libs/*/server', 'libs/shared/*', '*.md', '!docs/truth/**'],
  reporters: ['json', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: '.data/mutation.json' },
  timeoutMS: 20_000,
  allowEmpty: false,
};
