import { isAbsolute, relative, sep } from 'node:path';
import type { TSESLint } from '@typescript-eslint/utils';
import type { ESLint, Rule } from 'eslint';
import { listCallCoverage } from '../../analysis/call-coverage/index.ts';
import { findFacts } from '../../analysis/facts.ts';
import { inEach } from '../../language/language.ts';
import { messageIn } from '../../language/bilingual-error.ts';
import { loadEslint } from '../doctor/eslint.ts';
import { isAtLeast } from '../doctor/packages.ts';
import { OLDEST_ESLINT } from '../doctor/project.ts';
import { describeSettingsProblem } from '../doctor/settings-problem.ts';
import { InputError } from '../input-error.ts';
import type { CoveredCall } from '../records.ts';
import { describeCall } from './describe-call.ts';

/** What linting found. */
export interface Collected {
  readonly files: number;
  readonly calls: readonly CoveredCall[];
  readonly unparsed: readonly { readonly file: string; readonly line: number; readonly message: string }[];
}

/** Where to look, and who is told how far it is. */
export interface Search {
  readonly folder: string;
  /** The folder from which files are named. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly patterns: readonly string[];
  readonly onFile: (files: number, calls: number) => void;
}

/** The name of the rule that collects, alone switched on; no project has a plugin of this name. */
const PREFIX = 'tencentcloud-errors-coverage';
const RULE = `${PREFIX}/collect`;

/**
 * Lints files with the project's own ESLint, parsers, ignores and settings, and collects the calls in them. Throws an `InputError` where
 * there is no ESLint, no configuration or no file, or where settings are wrong.
 */
export async function collect({ folder, root, env, patterns, onFile }: Search): Promise<Collected> {
  const Loaded = await loadEslintClass(folder, env);
  const calls: CoveredCall[] = [];
  const files = new Set<string>();
  let problem: InputError | undefined;
  const rule: Rule.RuleModule = {
    create(context) {
      // A block of a page, such as Markdown: its lines are not those of the file.
      if (context.filename !== context.physicalFilename) return {};
      return {
        'Program:exit'() {
          const file = nameIn(root, context.physicalFilename);
          files.add(file);
          try {
            calls.push(...listCalls(context, file));
          } catch (error) {
            problem ??= toInputError(context.settings, error);
            if (problem === undefined) throw error;
          }
          onFile(files.size, calls.length);
        },
      };
    },
  };
  const eslint = new Loaded({
    cwd: folder,
    allowInlineConfig: false,
    warnIgnored: false,
    ruleFilter: ({ ruleId }) => ruleId === RULE,
    overrideConfig: [{ plugins: { [PREFIX]: { rules: { collect: rule } } }, rules: { [RULE]: 'error' } }],
  });
  const results = await lint(eslint, patterns);
  if (problem !== undefined) throw problem;
  const unparsed = results.flatMap((result) => listUnparsed(result, root));
  if (files.size + unparsed.length === 0) throw noFiles(patterns);
  return { files: files.size, calls, unparsed };
}

async function loadEslintClass(folder: string, env: Search['env']): Promise<typeof ESLint> {
  const eslint = await loadEslint(folder);
  if (eslint === undefined)
    throw new InputError({
      en: 'ESLint is not installed here, and this command needs it: it reads files as your configuration says. Install eslint.',
      zh: '这里没有安装 ESLint。这个命令按项目的 ESLint 配置读取文件，请先安装 eslint。',
    });
  const { version } = eslint.ESLint;
  if (!isAtLeast(version, OLDEST_ESLINT))
    throw new InputError({
      en: `ESLint ${version} is too old. This command needs ${OLDEST_ESLINT} or newer.`,
      zh: `ESLint ${version} 版本过低，这个命令需要 ${OLDEST_ESLINT} 或更高版本。`,
    });
  if (env.ESLINT_USE_FLAT_CONFIG === 'false' && !isAtLeast(version, '10'))
    throw new InputError({
      en: 'ESLINT_USE_FLAT_CONFIG is false, so ESLint reads eslintrc files. This command needs a flat configuration (eslint.config.js).',
      zh: 'ESLINT_USE_FLAT_CONFIG 为 false，ESLint 读取的是 eslintrc 文件。这个命令需要扁平配置（eslint.config.js）。',
    });
  return eslint.loadESLint({ useFlatConfig: true });
}

function listCalls({ sourceCode, settings }: Rule.RuleContext, file: string): readonly CoveredCall[] {
  // The same object, typed by ESLint there and by typescript-eslint here.
  const facts = findFacts(sourceCode as unknown as TSESLint.SourceCode, settings);
  return facts === undefined ? [] : listCallCoverage(facts).map((call) => describeCall(call, file));
}

/** What is wrong with the settings; `undefined` for an error of our own. */
function toInputError(settings: Readonly<Record<string, unknown>>, error: unknown): InputError | undefined {
  const isOfSettings = error instanceof Error && 'text' in error;
  return isOfSettings ? new InputError(describeSettingsProblem(settings, error)) : undefined;
}

/** What ESLint calls the errors that there is nothing to lint, and that there is no configuration. */
const NO_FILES: ReadonlySet<unknown> = new Set(['file-not-found', 'all-matched-files-ignored', 'all-files-ignored']);
const NO_CONFIG: ReadonlySet<unknown> = new Set(['config-file-missing', 'no-config-found']);

async function lint(eslint: ESLint, patterns: readonly string[]): Promise<readonly ESLint.LintResult[]> {
  try {
    return await eslint.lintFiles([...patterns]);
  } catch (error) {
    const template = (error as { readonly messageTemplate?: unknown }).messageTemplate;
    if (NO_FILES.has(template)) throw noFiles(patterns);
    if (NO_CONFIG.has(template))
      throw new InputError({
        en: 'ESLint has no configuration here. This command needs one: eslint.config.js.',
        zh: '这里没有 ESLint 的配置文件，这个命令需要 eslint.config.js。',
      });
    const said = inEach((language) => messageIn(language, error).split('\n', 1).join(''));
    throw new InputError({ en: `ESLint cannot lint: ${said.en}`, zh: `ESLint 无法检查：${said.zh}` });
  }
}

function noFiles(patterns: readonly string[]): InputError {
  const names = patterns.join(' ');
  return new InputError({
    en: `No files to look at: ${names}. ESLint finds none there, or ignores all of them.`,
    zh: `没有可查看的文件：${names}。ESLint 在那里没有找到文件，或者全部忽略了。`,
  });
}

function listUnparsed({ filePath, messages }: ESLint.LintResult, folder: string): Collected['unparsed'] {
  return messages
    .filter(({ fatal }) => fatal === true)
    .map(({ line, message }) => ({
      file: nameIn(folder, filePath),
      line,
      message: message.replace('Parsing error: ', ''),
    }));
}

/** The path of a file from a folder, with slashes; that of a file elsewhere is whole. */
function nameIn(folder: string, path: string): string {
  const name = relative(folder, path);
  return (isAbsolute(name) ? path : name).split(sep).join('/');
}
