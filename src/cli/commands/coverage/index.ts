import { resolve } from 'node:path';
import type { Bilingual } from '../../../language/language.ts';
import { type AddCommand, type Reply, type Session, examplesOf } from '../../command.ts';
import { createCoverageRecord } from '../../coverage/create-record.ts';
import { type ReportOptions, reportCoverage } from '../../coverage/report.ts';
import { countOf } from '../../layout.ts';
import { addCoverageDiff } from './diff.ts';
import { addMerge } from './merge.ts';
import { addReportOptions } from './options.ts';

interface Options extends ReportOptions {
  readonly root?: string;
}

async function answerCoverage(patterns: readonly string[], options: Options, session: Session): Promise<Reply> {
  const { cwd, env, registry, language, showProgress } = session;
  const { collect } = await import('../../coverage/collect.ts');
  const onFile = (files: number, calls: number) => showProgress?.(PROGRESS[language](files, calls));
  const root = resolve(cwd, options.root ?? '.');
  try {
    const collected = await collect({
      folder: cwd,
      root,
      env,
      patterns: patterns.length === 0 ? ['.'] : patterns,
      onFile,
    });
    return await reportCoverage(createCoverageRecord(collected, registry), options, session, root);
  } finally {
    showProgress?.('');
  }
}

const PROGRESS: Bilingual<(files: number, calls: number) => string> = {
  en: (files, calls) => `${countOf(files, 'file')}, ${countOf(calls, 'call')}`,
  zh: (files, calls) => `${files} 个文件，${calls} 次调用`,
};

const HELP = {
  description: {
    en: 'Show for each call of the API what happens when it fails: which codes are handled, and where the others go.',
    zh: '查看每次 API 调用失败后会怎样：处理了哪些错误码，其余的又去了哪里。',
  },
  patterns: {
    en: 'files, folders or globs; without any, the folder. ESLint decides which files count',
    zh: '文件、文件夹或 glob；不指定时为当前文件夹。哪些文件参与由 ESLint 决定',
  },
  root: {
    en: 'name files from this folder, such as that of the repository',
    zh: '文件名从这个文件夹算起，例如代码仓库的根目录',
  },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** What each example is for, and its arguments. */
const EXAMPLES: Bilingual<Readonly<Record<string, string>>> = {
  en: {
    'What happens when calls fail?': 'coverage src',
    'No failure may get lost': 'coverage --fail-on uncaught,swallowed',
    'Look at it in a browser': 'coverage --html coverage.html',
  },
  zh: {
    '调用失败后会怎样？': 'coverage src',
    不允许丢失任何错误: 'coverage --fail-on uncaught,swallowed',
    在浏览器中查看: 'coverage --html coverage.html',
  },
};

export const addCoverage: AddCommand = (program, answer, language) => {
  const coverage = program
    .command('coverage')
    .description(HELP.description[language])
    .argument('[patterns...]', HELP.patterns[language])
    .option('--root <folder>', HELP.root[language])
    // What follows the name of a subcommand is its own, though both have options of the same names.
    .enablePositionalOptions();
  addReportOptions(coverage, language)
    .addHelpText('after', examplesOf(EXAMPLES[language], language))
    .action((patterns: readonly string[], options: Options) =>
      answer((session) => answerCoverage(patterns, options, session)),
    );
  for (const addCommand of [addMerge, addCoverageDiff]) addCommand(coverage, answer, language);
};
