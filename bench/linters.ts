import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FLOOR_PLUGIN, switchOn } from './floor.ts';
import { PLUGIN, ROOT, requirePackage } from './paths.ts';
import { type Usage, findProgram, runNode } from './processes.ts';
import type { Timings } from './programs/timings.ts';

/** What ESLint is set up with. Each is one file, `eslint.<name>.mjs`, that is written into the folder to lint. */
export interface Setup {
  readonly name: string;
  readonly imports?: readonly string[];
  /** Items of the configuration array, as source text. */
  readonly items: readonly string[];
}

/** What a run of ESLint took, and what it found. */
export interface LintSample extends Usage, Timings {}

const ESLINT = join(ROOT, 'node_modules', 'eslint', 'bin', 'eslint.js');
const OXLINT = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');

/** Comments of the linted files say nothing, and no rule is on but those that a setup names. */
const BASE = `{ files: ['**/*.{js,mjs,cjs,ts}'], linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } }`;
const IMPORT_PLUGIN = `import tencentcloudErrors from ${JSON.stringify(pathToFileURL(PLUGIN).href)};`;

/** ESLint that only parses. */
export const PARSER: Setup = { name: 'parser', items: [] };

/** ESLint with all of our rules. */
export const OURS: Setup = { name: 'ours', imports: [IMPORT_PLUGIN], items: ['tencentcloudErrors.configs.strict'] };

/** ESLint with as many rules as ours that do nothing: what any plugin of that size costs. */
export const FLOOR: Setup = {
  name: 'floor',
  imports: [`import floor from ${JSON.stringify(pathToFileURL(FLOOR_PLUGIN).href)};`],
  items: [`{ plugins: { floor }, rules: ${JSON.stringify(switchOn('floor'))} }`],
};

/** ESLint with all of our rules as warnings, so that it ends well: a task that fails is in no cache. */
export const OURS_AS_WARNINGS: Setup = {
  name: 'ours-as-warnings',
  imports: [IMPORT_PLUGIN],
  items: [
    `{ ...tencentcloudErrors.configs.strict, rules: Object.fromEntries(Object.keys(tencentcloudErrors.configs.strict.rules).map((rule) => [rule, 'warn'])) }`,
  ],
};

/** ESLint with one of our rules. */
export function oneOfOurs(rule: string): Setup {
  const item = `{ plugins: { 'tencentcloud-errors': tencentcloudErrors }, rules: { 'tencentcloud-errors/${rule}': 'error' } }`;
  return { name: `ours-${rule}`, imports: [IMPORT_PLUGIN], items: [item] };
}

export const CORE: Setup = {
  name: 'core',
  imports: ["import js from '@eslint/js';"],
  items: ['js.configs.recommended'],
};

/** Where the spelling checker is to be imported from. */
export const CSPELL_PLUGIN = pathToFileURL(requirePackage.resolve('@cspell/eslint-plugin')).href;

export const CSPELL: Setup = {
  name: 'cspell',
  imports: [`import cspell from ${JSON.stringify(CSPELL_PLUGIN)};`],
  // Suggestions would take most of its time, and an editor is what they are for.
  items: [
    `{ plugins: { '@cspell': cspell }, rules: { '@cspell/spellchecker': ['warn', { generateSuggestions: false }] } }`,
  ],
};

/** ESLint with the rules of two setups. */
export function together(one: Setup, other: Setup): Setup {
  return {
    name: `${one.name}-${other.name}`,
    imports: [...(one.imports ?? []), ...(other.imports ?? [])],
    items: [...one.items, ...other.items],
  };
}

const TYPESCRIPT = ["import tseslint from 'typescript-eslint';"];

/** The same setup with the parser for TypeScript, without type information. */
export function withTypescript({ name, imports = [], items }: Setup): Setup {
  const item = `{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }`;
  return { name, imports: [...TYPESCRIPT, ...imports], items: [item, ...items] };
}

/** The typed rule of typescript-eslint that asks for every member of a union. */
export const TYPED: Setup = {
  name: 'typed',
  imports: TYPESCRIPT,
  items: [
    `{
  files: ['**/*.ts'],
  plugins: { '@typescript-eslint': tseslint.plugin },
  languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: { '@typescript-eslint/switch-exhaustiveness-check': 'error' },
}`,
  ],
};

/** Writes a setup as a file of configuration. */
export function writeConfig(path: string, { imports = [], items }: Setup): void {
  writeFileSync(path, `${imports.join('\n')}\n\nexport default [\n${[BASE, ...items].join(',\n')},\n];\n`);
}

/** Writes a setup into a folder, and returns the function that lints the folder with it. */
export function prepareEslint(
  folder: string,
  setup: Setup,
  { isTimed = false, threads = 'off' }: { readonly isTimed?: boolean; readonly threads?: 'off' | 'auto' | number } = {},
): () => LintSample {
  const config = `eslint.${setup.name}.mjs`;
  writeConfig(join(folder, config), setup);
  const flags = ['--config', config, '--format', findProgram('timings'), '--concurrency', String(threads)];
  const args = [...flags, ...(isTimed ? ['--stats'] : []), '--ignore-pattern', 'eslint.*.mjs', '.'];
  return () => {
    const { stdout, ...usage } = runNode(ESLINT, args, { cwd: folder, goodExits: [0, 1] });
    const timings = JSON.parse(stdout) as Timings;
    requireFiles(timings.files - timings.unreadable, config);
    return { ...usage, ...timings };
  };
}

/** What oxlint is set up with: the configuration, beside that no other rule is on. */
export interface OxlintSetup {
  readonly name: string;
  readonly plugins: readonly string[];
  readonly rules: Readonly<Record<string, 'error'>>;
}

/** oxlint alone, in which nothing leaves Rust. */
export const OXLINT_BARE: OxlintSetup = { name: 'bare', plugins: [], rules: {} };

/** oxlint with as many rules as ours that do nothing. */
export const OXLINT_FLOOR: OxlintSetup = { name: 'floor', plugins: [FLOOR_PLUGIN], rules: switchOn('floor') };

/** oxlint with all of our rules. */
export const OXLINT_OURS: OxlintSetup = { name: 'ours', plugins: [PLUGIN], rules: switchOn('tencentcloud-errors') };

/** Writes a setup into a folder, and returns the function that lints the folder with it. */
export function prepareOxlint(folder: string, { name, plugins, rules: on }: OxlintSetup): () => Usage {
  const config = `oxlint.${name}.json`;
  const settings = { categories: { correctness: 'off' }, plugins: [], jsPlugins: plugins, rules: on };
  writeFileSync(join(folder, config), JSON.stringify(settings));
  const args = ['--config', config, '--no-ignore', '--format', 'json', '.'];
  return () => {
    const { stdout, ...usage } = runNode(OXLINT, args, { cwd: folder, goodExits: [0, 1] });
    const { number_of_files: files } = JSON.parse(stdout) as { number_of_files: number };
    requireFiles(files, config);
    return usage;
  };
}

/** A linter that reads nothing is fast. */
function requireFiles(count: number, config: string): void {
  if (count === 0) throw new Error(`With ${config} no file was linted`);
}

/** The version of an installed package. */
export function versionOf(name: string): string {
  return (requirePackage(`${name}/package.json`) as { version: string }).version;
}
