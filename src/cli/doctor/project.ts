import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Linter, SourceCode } from 'eslint';
import { messageIn } from '../../language/bilingual-error.ts';
import { type Bilingual, inEach } from '../../language/language.ts';
import { type ProjectEslint, loadEslint } from './eslint.ts';
import { type EslintrcConfig, readEslintrc } from './eslintrc.ts';
import type { FileConfig } from './file-config.ts';
import { isAtLeast } from './packages.ts';

/** The oldest ESLint that the plugin works with. */
export const OLDEST_ESLINT = '9.22';

/** Where the doctor looks: a folder, the variables of the environment that ESLint reads, and perhaps a file. */
export interface Place {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From the folder. */
  readonly file?: string | undefined;
}

/** What the doctor finds in a project: ESLint and a configuration, or the reason why it cannot be read. */
export type Project =
  | { readonly kind: 'no-eslint' }
  | { readonly kind: 'too-old'; readonly version: string }
  | (WithEslint & { readonly kind: 'no-config'; readonly isMissing: boolean; readonly problem: ConfigProblem })
  | (WithEslint & { readonly kind: 'config'; readonly config: FileConfig });

/** Why there is no configuration for a file. */
export type ConfigProblem =
  | { readonly kind: 'unreadable'; readonly reason: Bilingual<string> }
  | { readonly kind: 'empty' }
  | { readonly kind: 'ignored' | 'unmatched'; readonly file: string };

interface WithEslint {
  readonly eslint: ProjectEslint;
  readonly version: string;
  /** Whether ESLint reads eslintrc files, as `ESLINT_USE_FLAT_CONFIG=false` makes ESLint 9 do. */
  readonly isEslintrc: boolean;
}

/** Files for whose names the configuration is asked, if none is given. They need not exist. */
const USUAL_FILES = ['src/index.ts', 'src/index.js', 'index.ts', 'index.js', 'index.mjs', 'index.cjs'];

/** What ESLint calls the errors that there is no configuration: a flat one, or one of eslintrc. */
const MISSING: ReadonlySet<unknown> = new Set(['config-file-missing', 'no-config-found']);

const NO_CONFIG_ZH = '没有找到配置文件。';

/** Loads ESLint from the project, and the configuration for a file; without a file, for one that our rules are on for. */
export async function readProject(place: Place): Promise<Project> {
  const eslint = await loadEslint(place.folder);
  if (eslint === undefined) return { kind: 'no-eslint' };
  const { version } = eslint.ESLint;
  if (!isAtLeast(version, OLDEST_ESLINT)) return { kind: 'too-old', version };
  const isEslintrc = !isAtLeast(version, '10') && place.env.ESLINT_USE_FLAT_CONFIG === 'false';
  const found = { eslint, version, isEslintrc };
  try {
    const configs = await readConfigs(found, place);
    const config = configs.find((one) => findPlugin(one) !== undefined) ?? configs[0];
    if (config !== undefined) return { kind: 'config', ...found, config };
    return { kind: 'no-config', ...found, isMissing: false, problem: await findRefusal(found, place) };
  } catch (error) {
    return { kind: 'no-config', ...found, ...describeFailure(error) };
  }
}

function describeFailure(error: unknown): { readonly isMissing: boolean; readonly problem: ConfigProblem } {
  const { messageTemplate } = error as { messageTemplate?: unknown };
  const isMissing = MISSING.has(messageTemplate);
  const said = inEach((language) => messageIn(language, error).split('\n', 1).join(''));
  // ESLint itself speaks English only.
  const reason = isMissing ? { ...said, zh: NO_CONFIG_ZH } : said;
  return { isMissing, problem: { kind: 'unreadable', reason } };
}

/** Why ESLint has no configuration for a file: it says so itself, since it does not lint a file then. */
async function findRefusal({ eslint, isEslintrc }: WithEslint, { folder, file }: Place): Promise<ConfigProblem> {
  if (file === undefined) return { kind: 'empty' };
  const Loaded = await eslint.loadESLint({ useFlatConfig: !isEslintrc });
  const linter = new Loaded({ cwd: folder });
  const [result] = await linter.lintText('', { filePath: resolve(folder, file), warnIgnored: true });
  const isUnmatched = result?.messages.some(({ message }) => message.includes('no matching configuration')) === true;
  return { kind: isUnmatched ? 'unmatched' : 'ignored', file };
}

async function readConfigs(
  { eslint, isEslintrc }: WithEslint,
  { folder, file }: Place,
): Promise<readonly FileConfig[]> {
  const Loaded = await eslint.loadESLint({ useFlatConfig: !isEslintrc });
  const linter = new Loaded({ cwd: folder });
  const configs: FileConfig[] = [];
  for (const name of file === undefined ? USUAL_FILES : [file]) {
    // Of eslintrc files there is a configuration for what is ignored as well.
    if (isEslintrc && (await linter.isPathIgnored(resolve(folder, name)))) continue;
    // `undefined` for a file that is ignored, or that no entry matches.
    const config: unknown = await linter.calculateConfigForFile(resolve(folder, name));
    if (config === undefined) continue;
    configs.push(isEslintrc ? readEslintrc(config as EslintrcConfig, folder, name) : readFlat(config, name));
  }
  return configs;
}

function readFlat(config: unknown, file: string): FileConfig {
  const { plugins = {}, rules = {}, settings = {}, languageOptions = {} } = config as Partial<FileConfig>;
  return { file, plugins, rules, settings, languageOptions };
}

/** The plugin as a configuration has it. */
export interface FoundPlugin {
  /** The name that it goes by there. */
  readonly prefix: string;
  readonly version: string;
  /** The names of its rules. */
  readonly rules: readonly string[];
}

/** The plugin as a configuration has it; `undefined` if it does not. */
export function findPlugin({ plugins }: FileConfig): FoundPlugin | undefined {
  const found = Object.entries(plugins).find(([, { meta }]) => meta?.name === 'eslint-plugin-tencentcloud-errors');
  if (found === undefined) return undefined;
  const [prefix, { meta, rules = {} }] = found;
  return { prefix, version: meta?.version ?? '', rules: Object.keys(rules) };
}

/** A file as ESLint parses it, or what its parser says instead. */
export type ParsedFile = { readonly sourceCode: SourceCode } | { readonly error: string };

/** Parses the file as ESLint would; `undefined` if it does not exist. */
export function parseFile(
  { Linter }: ProjectEslint,
  config: Pick<FileConfig, 'file' | 'languageOptions'>,
  folder: string,
): ParsedFile | undefined {
  const path = resolve(folder, config.file);
  if (!existsSync(path) || extname(path) === '') return undefined;
  const linter = new Linter({ cwd: folder });
  const { languageOptions } = config;
  const text = readFileSync(path, 'utf8');
  const messages = linter.verify(text, [{ files: ['**/*.*'], languageOptions }], { filename: path });
  const failure = messages.find(({ fatal }) => fatal === true);
  return failure === undefined ? { sourceCode: linter.getSourceCode() } : { error: describeParsing(failure) };
}

/** `3:14 Unexpected token`, in the words of the parser. */
function describeParsing({ line, column, message }: Linter.LintMessage): string {
  return `${line}:${column} ${message.replace('Parsing error: ', '')}`;
}
