import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Linter, SourceCode } from 'eslint';
import { messageIn } from '../../language/bilingual-error.ts';
import { type Bilingual, inEach } from '../../language/language.ts';
import { type ProjectEslint, loadEslint } from './eslint.ts';
import { type EslintrcConfig, readEslintrc } from './eslintrc.ts';
import { type FileConfig, isSplit } from './file-config.ts';
import { isAtLeast } from './packages.ts';
import { USUAL_FILES, listSourceFiles } from './source-files.ts';

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
  | { readonly kind: 'ignored' | 'unmatched' | 'split' | 'eslintrc'; readonly file: string };

interface WithEslint {
  readonly eslint: ProjectEslint;
  readonly version: string;
  /** Whether ESLint reads eslintrc files, as `ESLINT_USE_FLAT_CONFIG=false` makes ESLint 9 do. */
  readonly isEslintrc: boolean;
}

/** What ESLint calls the errors that there is no configuration: a flat one, or one of eslintrc. */
const MISSING: ReadonlySet<unknown> = new Set(['config-file-missing', 'no-config-found']);

/** Files that older versions read. */
const ESLINTRC = ['js', 'cjs', 'yaml', 'yml', 'json'].map((ending) => `.eslintrc.${ending}`);
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
    const config = await findConfig(found, place);
    if (config !== undefined) return { kind: 'config', ...found, config };
    return { kind: 'no-config', ...found, isMissing: false, problem: await findRefusal(found, place) };
  } catch (error) {
    return { kind: 'no-config', ...found, ...describeFailure(error, place.folder) };
  }
}

function describeFailure(
  error: unknown,
  folder: string,
): { readonly isMissing: boolean; readonly problem: ConfigProblem } {
  const isMissing = isOfMissing(error);
  const unread = isMissing ? ESLINTRC.find((name) => existsSync(resolve(folder, name))) : undefined;
  if (unread !== undefined) return { isMissing, problem: { kind: 'eslintrc', file: unread } };
  const said = inEach((language) => messageIn(language, error).split('\n', 1).join(''));
  // ESLint itself speaks English only.
  const reason = isMissing ? { ...said, zh: NO_CONFIG_ZH } : said;
  return { isMissing, problem: { kind: 'unreadable', reason } };
}

function isOfMissing(error: unknown): boolean {
  return MISSING.has((error as { messageTemplate?: unknown }).messageTemplate);
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

/** The first configuration that loads the plugin, of the files that may be meant; else that of a file that exists, if there is one. */
async function findConfig(found: WithEslint, { folder, file }: Place): Promise<FileConfig | undefined> {
  const reader = await createReader(found, folder);
  if (file !== undefined) return reader(file);
  const others: FileConfig[] = [];
  let missing: Error | undefined;
  for (const name of listLikelyFiles(folder)) {
    try {
      const config = await reader(name);
      if (config !== undefined && findPlugin(config) !== undefined) return config;
      if (config !== undefined) others.push(config);
    } catch (error) {
      // In a monorepo, folders below may have a configuration where the root has none.
      if (!isOfMissing(error)) throw error;
      missing ??= error as Error;
    }
  }
  if (others.length === 0 && missing !== undefined) throw missing;
  return others.find((config) => existsSync(resolve(folder, config.file))) ?? others[0];
}

/** Usual names, whether they exist or not, then the files that there are: a configuration may be for some folders only. */
function* listLikelyFiles(folder: string): Iterable<string> {
  yield* USUAL_FILES;
  yield* listSourceFiles(folder);
}

/** Asks ESLint for the configuration of a file; `undefined` for one that it ignores, or that no entry matches. */
async function createReader(
  { eslint, isEslintrc }: WithEslint,
  folder: string,
): Promise<(file: string) => Promise<FileConfig | undefined>> {
  const Loaded = await eslint.loadESLint({ useFlatConfig: !isEslintrc });
  const linter = new Loaded({ cwd: folder });
  return async (file) => {
    const path = resolve(folder, file);
    // Of eslintrc files there is a configuration for what is ignored as well.
    if (isEslintrc && (await linter.isPathIgnored(path))) return undefined;
    const config: unknown = await linter.calculateConfigForFile(path);
    if (config === undefined) return undefined;
    return isEslintrc ? readEslintrc(config as EslintrcConfig, folder, file) : readFlat(config, file);
  };
}

/** What ESLint computes of a flat configuration. */
type FlatConfig = Partial<FileConfig> & { readonly processor?: unknown };

function readFlat(config: unknown, file: string): FileConfig {
  const { plugins = {}, rules = {}, settings = {}, languageOptions = {}, processor } = config as FlatConfig;
  return { file, plugins, rules, settings, languageOptions, isSplit: isSplit(file, processor) };
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
