import { type Command, InvalidArgumentError } from 'commander';
import { OUTCOMES, type Outcome } from '../../../analysis/call-coverage/types.ts';
import type { Bilingual, Language } from '../../../language/language.ts';

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
  failOn: {
    en: 'end with 1 if any call has one of these outcomes: uncaught,swallowed',
    zh: '只要有调用的结果是其中之一，就以 1 退出：uncaught,swallowed',
  },
  min: {
    en: 'end with 1 if fewer percent of the calls rethrow, answer or mark all other codes',
    zh: '对其余错误码重新抛出、统一处理或用注释标明的调用低于这个百分比时，以 1 退出',
  },
  baseline: {
    en: 'calls that this file has do not count for --fail-on and --min',
    zh: '这个文件中已有的调用不计入 --fail-on 和 --min',
  },
  updateBaseline: {
    en: 'write the calls that are there now to the file of --baseline',
    zh: '把现有的调用写入 --baseline 的文件',
  },
  markdown: {
    en: 'print Markdown, for a comment on a pull request or the summary of a job',
    zh: '以 Markdown 格式输出，用于合并请求的评论或任务摘要',
  },
  sarif: {
    en: 'write the calls worth a look to this file, for code scanning',
    zh: '把值得查看的调用写入这个文件（SARIF），用于代码扫描',
  },
  html: {
    en: 'write a report for a browser to this file, with the source around each call',
    zh: '把可用浏览器查看的报告写入这个文件，含每次调用前后的源代码',
  },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** Declares `--fail-on`. */
export function addFailOn(command: Command, language: Language): Command {
  return command.option('--fail-on <outcomes>', HELP.failOn[language], (text) => readOutcomes(text, language));
}

/** Declares `--markdown`. */
export function addMarkdown(command: Command, language: Language): Command {
  return command.option('--markdown', HELP.markdown[language]);
}

/** Declares all that can be wanted of a record. */
export function addReportOptions(command: Command, language: Language): Command {
  addFailOn(command, language)
    .option('--min <percent>', HELP.min[language], (text) => readPercent(text, language))
    .option('--baseline <file>', HELP.baseline[language])
    .option('--update-baseline', HELP.updateBaseline[language]);
  return addMarkdown(command, language)
    .option('--sarif <file>', HELP.sarif[language])
    .option('--html <file>', HELP.html[language]);
}
