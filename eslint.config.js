import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each layer of src/ may import of the others. See ARCHITECTURE.md. */
const LAYERS = {
  'browser.ts': ['host', 'index.ts'],
  cli: [
    'analysis',
    'coverage-page',
    'language',
    'memo',
    'messages',
    'registry',
    'settings',
    'settings.ts',
    'version.ts',
  ],
  'coverage-page': ['language', 'memo'],
  rules: ['analysis', 'edits', 'language', 'memo', 'messages', 'registry', 'settings.ts', 'version.ts'],
  messages: ['analysis', 'language', 'memo', 'registry'],
  edits: ['analysis', 'memo', 'registry'],
  analysis: ['host', 'registry', 'settings.ts', 'memo'],
  'settings.ts': ['language', 'registry', 'settings'],
  settings: ['language', 'registry'],
  registry: ['host', 'language', 'memo'],
  language: [],
  memo: [],
  host: [],
};

/** What each room of src/analysis may import of the others, from the lowest floor up. */
const ROOMS = {
  syntax: [],
  'refusals.ts': [],
  'context.ts': ['refusals.ts', 'syntax'],
  constants: ['syntax'],
  evidence: ['constants', 'context.ts', 'syntax'],
  flow: ['constants', 'syntax'],
  'sdk-calls': ['constants', 'context.ts', 'evidence', 'flow', 'syntax'],
  'error-origin': ['constants', 'context.ts', 'evidence', 'flow', 'sdk-calls', 'syntax'],
  'code-expressions': [
    'constants',
    'context.ts',
    'error-origin',
    'evidence',
    'flow',
    'refusals.ts',
    'sdk-calls',
    'syntax',
  ],
  sites: ['code-expressions', 'constants', 'context.ts', 'evidence', 'refusals.ts', 'syntax'],
  'facts.ts': ['constants', 'context.ts', 'evidence', 'refusals.ts', 'sites', 'syntax'],
  dispatches: ['code-expressions', 'constants', 'error-origin', 'facts.ts', 'sites', 'syntax'],
  'call-coverage': [
    'constants',
    'dispatches',
    'error-origin',
    'evidence',
    'facts.ts',
    'flow',
    'sdk-calls',
    'sites',
    'syntax',
  ],
  findings: ['code-expressions', 'constants', 'dispatches', 'evidence', 'facts.ts', 'refusals.ts', 'sites', 'syntax'],
};

/** Zones of `import-x/no-restricted-paths`: of the parts of a folder, each imports of the others only those that it lists. */
function createZones(folder, parts) {
  return Object.entries(parts).map(([part, allowed]) => ({
    target: `${folder}/${part}`,
    from: folder,
    except: [part, ...allowed].map((path) => `./${path}`),
    message: `${folder}/${part} may import of ${folder} only: ${allowed.join(', ') || 'nothing'}.`,
  }));
}

export default defineConfig(
  globalIgnores([
    'dist/',
    'data/',
    'bench/.work/',
    'coverage/',
    'examples/',
    'test/fixtures/',
    'site/public/',
    'site/.vitepress/{cache,dist,.temp}/',
  ]),
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
          zones: [...createZones('./src', LAYERS), ...createZones('./src/analysis', ROOMS)],
        },
      ],
    },
  },
  {
    files: ['site/test/**/*.ts'],
    // Vitest reads from this pattern which fixtures a fixture needs.
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  { files: ['*.js', '**/*.cjs'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { module: 'writable' } } },
);
