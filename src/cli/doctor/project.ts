import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ESLint, Linter, SourceCode } from 'eslint';

/** ESLint as the project has it: loaded from there, never a copy of ours. */
interface ProjectEslint {
  readonly ESLint: typeof ESLint;
  readonly Linter: typeof Linter;
}

/** The configuration that ESLint computes for a file. */
export interface FileConfig {
  /** From the project's folder. */
  readonly file: string;
  readonly plugins: Readonly<Record<string, ESLint.Plugin>>;
  readonly rules: Readonly<Record<string, readonly [number, ...unknown[]]>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly languageOptions: Linter.LanguageOptions;
}

/** What stands in a project: ESLint and a configuration, or what keeps it from being read. */
export type Project =
  | { readonly kind: 'no-eslint' }
  | { readonly kind: 'no-config'; readonly eslint: ProjectEslint; readonly problem: string }
  | { readonly kind: 'config'; readonly eslint: ProjectEslint; readonly config: FileConfig };

/** Files for whose names the configuration is asked, if none is given. They need not exist. */
const USUAL_FILES = ['src/index.ts', 'src/index.js', 'index.ts', 'index.js', 'index.mjs', 'index.cjs'];

/** Loads ESLint from the project, and the configuration for a file; without a file, for one that our rules are on for. */
export async function readProject(folder: string, file: string | undefined): Promise<Project> {
  const eslint = await loadEslint(folder);
  if (eslint === undefined) return { kind: 'no-eslint' };
  try {
    const configs = await readConfigs(eslint, folder, file === undefined ? USUAL_FILES : [file]);
    const config = configs.find((one) => findPlugin(one) !== undefined) ?? configs[0];
    if (config !== undefined) return { kind: 'config', eslint, config };
    return { kind: 'no-config', eslint, problem: `ESLint's configuration has nothing for ${file ?? 'usual files'}.` };
  } catch (error) {
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { kind: 'no-config', eslint, problem: `ESLint cannot read its configuration: ${problem}` };
  }
}

async function loadEslint(folder: string): Promise<ProjectEslint | undefined> {
  let path: string;
  try {
    path = createRequire(join(folder, 'package.json')).resolve('eslint');
  } catch {
    return undefined;
  }
  // A CommonJS module: what it exports may only be seen as a whole.
  const loaded = (await import(pathToFileURL(path).href)) as ProjectEslint & { readonly default?: ProjectEslint };
  return loaded.default ?? loaded;
}

async function readConfigs(
  { ESLint }: ProjectEslint,
  folder: string,
  files: readonly string[],
): Promise<readonly FileConfig[]> {
  const linter = new ESLint({ cwd: folder });
  const configs: FileConfig[] = [];
  for (const file of files) {
    // `undefined` for a file that is ignored, or that no entry matches.
    const config = (await linter.calculateConfigForFile(resolve(folder, file))) as Partial<FileConfig> | undefined;
    if (config === undefined) continue;
    const { plugins = {}, rules = {}, settings = {}, languageOptions = {} } = config;
    configs.push({ file, plugins, rules, settings, languageOptions });
  }
  return configs;
}

/** The plugin as a configuration has it: the name that it goes by there, and its version. */
export function findPlugin({ plugins }: FileConfig): { readonly prefix: string; readonly version: string } | undefined {
  const found = Object.entries(plugins).find(([, { meta }]) => meta?.name === 'eslint-plugin-tencentcloud-errors');
  return found && { prefix: found[0], version: found[1].meta?.version ?? '' };
}

/** Parses the file as ESLint would; `undefined` if it does not exist or does not parse. */
export function parseFile({ Linter }: ProjectEslint, config: FileConfig, folder: string): SourceCode | undefined {
  const path = resolve(folder, config.file);
  if (!existsSync(path) || extname(path) === '') return undefined;
  const linter = new Linter({ cwd: folder });
  const { languageOptions } = config;
  const text = readFileSync(path, 'utf8');
  const messages = linter.verify(text, [{ files: ['**/*.*'], languageOptions }], { filename: path });
  return messages.some(({ fatal }) => fatal === true) ? undefined : linter.getSourceCode();
}
