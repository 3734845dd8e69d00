import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import vueParser from 'vue-eslint-parser';

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

/** What each part of the site may import of the plugin; what is not named is the plugin's own business. See ARCHITECTURE.md. */
const SITE_OF_PLUGIN = {
  linter: ['browser.ts', 'index.ts', 'settings', 'settings.ts'],
  playground: ['configs.ts', 'language', 'registry/index.ts', 'rules/index.ts', 'version.ts'],
  codes: ['cli', 'host', 'language', 'memo', 'registry', 'version.ts'],
  '.vitepress': ['index.ts', 'language', 'registry/manifest.ts', 'rules/index.ts', 'version.ts'],
  'page-path.ts': ['language'],
  'issue-form.ts': ['version.ts'],
};

/** What each part of the site may import of the others. */
const SITE = {
  linter: [],
  playground: ['codes/address.ts', 'issue-form.ts', 'linter', 'page-path.ts'],
  codes: ['issue-form.ts', 'page-path.ts', 'playground/state.ts'],
  '.vitepress': ['codes/CodeExplorer.vue', 'codes/address.ts', 'page-path.ts', 'playground', 'scripts/notices.ts'],
  scripts: ['codes', 'linter'],
  'page-path.ts': [],
  'issue-form.ts': [],
};

/** Zones of `import-x/no-restricted-paths`: each part of a folder imports of a folder, its own or another, only what it lists. */
function createZones(folder, parts, from = folder) {
  return Object.entries(parts).map(([part, allowed]) => ({
    target: `${folder}/${part}`,
    from,
    except: [...(from === folder ? [part] : []), ...allowed].map((path) => `./${path}`),
    message: `${folder}/${part} may import of ${from} only: ${allowed.join(', ') || 'nothing'}.`,
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
    files: ['site/**/*.{ts,vue}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './site/tsconfig.json' })] },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...createZones('./site', SITE).map((zone) => ({ ...zone, except: [...zone.except, './node_modules'] })),
            ...createZones('./site', SITE_OF_PLUGIN, './src'),
            {
              target: './site',
              from: './src/cli/commands',
              message: 'Commands read arguments and print: import what makes their records.',
            },
          ],
        },
      ],
    },
  },
  {
    // Types of components are those of vue-tsc, which `npm run typecheck` runs; ESLint's program does not have them.
    files: ['site/**/*.vue'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      parser: vueParser,
      parserOptions: { parser: tseslint.parser, projectService: false, program: null },
    },
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['site/test/**/*.ts'],
    // Vitest reads from this pattern which fixtures a fixture needs.
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  { files: ['*.js', '**/*.cjs'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { module: 'writable' } } },
);
