/**
 * Holds the reports of two builds against each other, for a change that is to make rules faster and nothing else:
 * `npm run bench:reports -- <folder> [<folder>]`, each a checkout that was built. Lints the workloads of the benchmark, installed
 * packages and test inputs of parsers with all rules, in both languages, and prints a digest of all messages, fixes and suggestions
 * for each; with two folders, also the first file whose reports differ, and ends with status 1 then.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as typescriptParser from '@typescript-eslint/parser';
import { type ESLint, Linter } from 'eslint';
import { PARSER_TESTS, listScripts } from '../fuzz/sources.ts';
import { findPackage } from '../test/corpus/find-package.ts';
import { ROOT, WORK } from './paths.ts';
import { AS_PUBLISHED } from './workloads/modules.ts';
import { writeRepository } from './workloads/repository.ts';
import { writeModules } from './workloads/write.ts';

const FOLDER = join(WORK, 'reports');
const MODULES = 250;
const PACKAGES = [
  '@cloudbase/cli',
  'tencent-component-toolkit',
  '@alicloud/pop-core',
  '@volcengine/openapi',
  'ali-oss',
];
/** Larger files are bundles. */
const MOST_LETTERS = 300_000;

interface Plugin extends ESLint.Plugin {
  readonly configs: { readonly strict: Linter.Config };
}

/** Each input with the paths of its files. */
function writeInputs(): Readonly<Record<string, readonly string[]>> {
  writeModules(join(FOLDER, 'codes'), MODULES, 'js');
  writeModules(join(FOLDER, 'published'), MODULES, 'js', AS_PUBLISHED);
  writeModules(join(FOLDER, 'typed'), MODULES, 'ts');
  writeRepository(join(FOLDER, 'repository'), Infinity);
  return {
    ...Object.fromEntries(
      ['codes', 'published', 'typed', 'repository'].map((name) => [name, listScripts(join(FOLDER, name))]),
    ),
    packages: PACKAGES.flatMap((name) => listScripts(findPackage(name))),
    parsers: PARSER_TESTS.flatMap((path) => listScripts(join(ROOT, path))),
  };
}

/** The messages of a file in each language; none if no parser reads it. */
function lint(path: string, { configs }: Plugin): readonly Linter.LintMessage[] {
  const text = readFileSync(path, 'utf8');
  if (text.length > MOST_LETTERS) return [];
  const filename = `file${/\.\w+$/.exec(path)?.[0] ?? '.js'}`;
  const base: Linter.Config = {
    files: ['**'],
    languageOptions: {
      ...(filename.endsWith('.ts') && { parser: typescriptParser }),
      sourceType: /^(?:import|export)\b/m.test(text) ? 'module' : 'commonjs',
    },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
  };
  return ['en', 'zh'].flatMap((language) =>
    new Linter().verify(text, [base, configs.strict, { settings: { 'tencentcloud-errors': { language } } }], {
      filename,
    }),
  );
}

async function loadPlugin(folder: string): Promise<Plugin> {
  const path = resolve(folder, 'dist/plugin/index.js');
  if (!existsSync(path)) throw new Error(`${path} does not exist. Run \`npm run build\` in ${folder} first.`);
  return ((await import(pathToFileURL(path).href)) as { readonly default: Plugin }).default;
}

async function main(folders: readonly string[]): Promise<void> {
  if (folders.length === 0 || folders.length > 2)
    throw new Error('Name one or two folders that hold a built checkout.');
  const plugins = await Promise.all(folders.map(loadPlugin));
  for (const [name, paths] of Object.entries(writeInputs())) {
    const reports = plugins.map((plugin) => paths.map((path) => JSON.stringify(lint(path, plugin))));
    const digests = reports.map((texts) => createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16));
    console.log(`${name}: ${paths.length} files, ${digests.join(' and ')}`);
    const [first = [], second = first] = reports;
    const different = paths.find((_, at) => first[at] !== second[at]);
    if (different === undefined) continue;
    console.error(`${relative(ROOT, different)} has other reports.`);
    process.exitCode = 1;
  }
}

await main(process.argv.slice(2));
