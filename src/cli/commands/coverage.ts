import { InvalidArgumentError } from 'commander';
import { OUTCOMES, type Outcome } from '../../analysis/call-coverage/types.ts';
import type { Bilingual, Language } from '../../language/language.ts';
import { type AddCommand, type Reply, type Session, examplesOf } from '../command.ts';
import { createCoverageRecord } from '../coverage/create-record.ts';
import { renderCoverage } from '../coverage/render.ts';
import type { CoverageRecord } from '../records.ts';
import { COMMON_CODES } from '../common-codes.ts';
import { countOf } from '../layout.ts';
import { writeWholeFile } from '../write-file.ts';

interface Options {
  readonly failOn?: readonly Outcome[];
  readonly min?: number;
  readonly html?: string;
}

async function answerCoverage(patterns: readonly string[], options: Options, session: Session): Promise<Reply> {
  const { cwd, env, registry, language, showProgress } = session;
  const { collect } = await import('../coverage/collect.ts');
  const onFile = (files: number, calls: number) => showProgress?.(PROGRESS[language](files, calls));
  try {
    const collected = await collect({ folder: cwd, env, patterns: patterns.length === 0 ? ['.'] : patterns, onFile });
    const { failOn = [], min, html } = options;
    const record = createCoverageRecord(collected, { failOn, ...(min !== undefined && { min }) }, registry);
    if (html !== undefined) await writeReport(html, record, session);
    return {
      record,
      render: (style) => renderCoverage(record, language, style),
      ...(html !== undefined && { notes: [WRITTEN[language](html)] }),
      isFinding: record.violations.length > 0,
    };
  } finally {
    showProgress?.('');
  }
}

/** The page is loaded only where it is asked for. */
async function writeReport(path: string, record: CoverageRecord, { cwd, language, registry }: Session): Promise<void> {
  const { createPage } = await import('../coverage/html/index.ts');
  const commonCodes = [...registry.codesIn(COMMON_CODES)];
  await writeWholeFile(path, await createPage(record, { folder: cwd, commonCodes, language }), cwd);
}

const WRITTEN: Bilingual<(path: string) => string> = {
  en: (path) => `The report is in ${path}.`,
  zh: (path) => `报告已写入 ${path}。`,
};

const PROGRESS: Bilingual<(files: number, calls: number) => string> = {
  en: (files, calls) => `${countOf(files, 'file')}, ${countOf(calls, 'call')}`,
  zh: (files, calls) => `${files} 个文件，${calls} 次调用`,
};

const WRONG_OUTCOME: Bilingual<string> = {
  en: `Allowed are ${OUTCOMES.join(', ')}, several with commas between them.`,
  zh: `可选值：${OUTCOMES.join('、')}，多个值用英文逗号分隔。`,
};
const WRONG_PERCENT: Bilingual<string> = {
  en: 'It must be a number from 0 to 100.',
  zh: '必须是 0 到 100 之间的数。',
};

/** `uncaught,swallowed` */
function readOutcomes(text: string, language: Language): readonly Outcome[] {
  return text.split(',').map((name) => {
    const outcome = OUTCOMES.find((each) => each === name.trim());
    if (outcome === undefined) throw new InvalidArgumentError(WRONG_OUTCOME[language]);
    return outcome;
  });
}

function readPercent(text: string, language: Language): number {
  const percent = text.trim() === '' ? Number.NaN : Number(text);
  if (!(percent >= 0 && percent <= 100)) throw new InvalidArgumentError(WRONG_PERCENT[language]);
  return percent;
}

const HELP = {
  description: {
    en: 'Show for each call of the API what happens when it fails: which codes are handled, and where the others go.',
    zh: '查看每次 API 调用失败后会怎样：处理了哪些错误码，其余的又去了哪里。',
  },
  patterns: {
    en: 'files, folders or globs; without any, the folder. ESLint decides which files count',
    zh: '文件、文件夹或 glob；不指定时为当前文件夹。哪些文件参与由 ESLint 决定',
  },
  failOn: {
    en: 'end with 1 if any call has one of these outcomes: uncaught,swallowed',
    zh: '只要有调用的结果是其中之一，就以 1 退出：uncaught,swallowed',
  },
  min: {
    en: 'end with 1 if fewer percent of the calls rethrow, answer or mark all other codes',
    zh: '对其余错误码重新抛出、统一处理或用注释标明的调用低于这个百分比时，以 1 退出',
  },
  html: {
    en: 'write a report to look at in a browser, one file with the source around each call',
    zh: '写出可用浏览器查看的报告，单个文件，含每次调用前后的源代码',
  },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** What each example is for, and its arguments. */
const EXAMPLES: Bilingual<Readonly<Record<string, string>>> = {
  en: {
    'What happens when calls fail?': 'coverage src',
    'No failure may get lost': 'coverage --fail-on uncaught,swallowed',
    'See it in a browser': 'coverage --html coverage.html',
  },
  zh: {
    '调用失败后会怎样？': 'coverage src',
    不允许丢失任何错误: 'coverage --fail-on uncaught,swallowed',
    在浏览器中查看: 'coverage --html coverage.html',
  },
};

export const addCoverage: AddCommand = (program, answer, language) => {
  program
    .command('coverage')
    .description(HELP.description[language])
    .argument('[patterns...]', HELP.patterns[language])
    .option('--fail-on <outcomes>', HELP.failOn[language], (text) => readOutcomes(text, language))
    .option('--min <percent>', HELP.min[language], (text) => readPercent(text, language))
    .option('--html <file>', HELP.html[language])
    .addHelpText('after', examplesOf(EXAMPLES[language], language))
    .action((patterns: readonly string[], options: Options) =>
      answer((session) => answerCoverage(patterns, options, session)),
    );
};
