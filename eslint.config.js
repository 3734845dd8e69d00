import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each layer of src/ may import of the others. See ARCHITECTURE.md. */
const LAYERS = {
  cli: ['analysis', 'messages', 'registry', 'settings.ts', 'version.ts'],
  rules: ['analysis', 'edits', 'memo', 'messages', 'registry', 'settings.ts', 'version.ts'],
  messages: ['analysis', 'registry'],
  edits: ['analysis', 'registry'],
  analysis: ['registry', 'settings.ts', 'memo'],
  'settings.ts': ['registry', 'settings'],
  settings: ['registry'],
  registry: ['memo'],
  memo: [],
};

export default defineConfig(
  globalIgnores(['dist/', 'data/', 'bench/.work/', 'coverage/', 'examples/', 'test/fixtures/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-eval': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Types of nodes are compared by name: the enum would have to be imported from typescript-eslint at run time.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX, regexp },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      // These expressions meet files of others.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: Object.entries(LAYERS).map(([layer, allowed]) => ({
            target: `./src/${layer}`,
            from: './src',
            except: [layer, ...allowed].map((path) => `./${path}`),
            message: `src/${layer} may import ${allowed.map((path) => `src/${path}`).join(', ') || 'nothing of ours'}.`,
          })),
        },
      ],
    },
  },
  {
    files: ['src/rules/**/*.ts'],
    extends: [eslintPlugin.configs.recommended],
    rules: {
      'eslint-plugin/require-meta-docs-description': ['error', { pattern: '^(Disallow|Require) ' }],
      'eslint-plugin/require-meta-schema-description': 'error',
      'eslint-plugin/require-meta-default-options': 'error',
      'eslint-plugin/report-message-format': ['error', '^[A-Z{].*[.}?]$'],
    },
  },
  { files: ['*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
