import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import a11y from 'eslint-plugin-jsx-a11y';
import ts from 'typescript-eslint';
import { depConstraints } from './boundaries.mjs';

const node = ['process', 'console', 'fetch', 'URL', 'AbortSignal', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Buffer', 'performance', 'crypto', 'structuredClone'];

export default [
  { ignores: ['**/dist', '**/generated', '**/.data', '**/.nx', '**/node_modules', '**/coverage'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  comments.recommended,
  {
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints, allow: [], enforceBuildableLibDependency: false, banTransitiveDependencies: false }],
      'max-lines': ['error', 250],
      'no-restricted-imports': ['error', { patterns: [{ group: ['../../*'], message: 'Two folders up is another subject: move the file, or import the package.' }] }],
      '@eslint-community/eslint-comments/require-description': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A Nest module is a class without a body; that is what its decorator is for.
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: Object.fromEntries(node.map((name) => [name, 'readonly'])) } },
  { files: ['**/*.tsx'], ...a11y.flatConfigs.recommended },
];
