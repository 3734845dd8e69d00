import type { Outcome } from '../../../analysis/call-coverage/types.ts';
import type { Bilingual } from '../../../language/language.ts';
import { inBoth, sentence } from '../../../language/sentence.ts';

/** The outcomes that have results. */
export type ReportedOutcome = Exclude<Outcome, 'rethrown' | 'answered'>;

export const RULES: Readonly<Record<ReportedOutcome, Bilingual<string>>> = {
  swallowed: {
    en: 'The failure of a call of the Tencent Cloud API is swallowed: the code goes on as if nothing had happened, or only logs.',
    zh: '腾讯云 API 调用失败后，错误被吞掉：代码像没有出错一样继续执行，或者只写日志。',
  },
  uncaught: {
    en: 'Nothing in the file catches the failure of a call of the Tencent Cloud API.',
    zh: '腾讯云 API 调用失败后，文件中没有代码捕获错误。',
  },
  unknown: {
    en: 'It is not known what happens when a call of the Tencent Cloud API fails.',
    zh: '不清楚腾讯云 API 调用失败后会怎样。',
  },
};

export const SARIF_TEXTS = {
  result: inBoth(sentence`${'name'}: ${'why'}`, sentence`${'name'}：${'why'}`),
  codes: inBoth(sentence` Codes that nothing decides about: ${'codes'}.`, sentence`没有单独处理的错误码：${'codes'}。`),
  cut: inBoth(
    sentence`${'kept'} of ${'all'} calls are here, the worst first: GitHub keeps no more.`,
    sentence`共有 ${'all'} 次调用值得查看，这里只保留最严重的 ${'kept'} 次，因为 GitHub 不保留更多。`,
  ),
};
