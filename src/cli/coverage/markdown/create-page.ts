import type { Bilingual, Language } from '../../../language/language.ts';
import { render } from '../../../language/sentence.ts';
import type { CoveredCall } from '../../records.ts';
import { describeBaseline } from '../describe-baseline.ts';
import { describeCallLine } from '../name-call.ts';
import { type Page, type Writer, sectionOf } from '../page.ts';
import { FILES, listRows, listViolationLines, renderHeading, renderNumbers } from '../render-parts.ts';
import type { JudgedCoverage } from '../report.ts';
import { TEXTS } from '../texts.ts';
import { listWorthALook } from '../worth-a-look.ts';

const WORDS: Bilingual<Readonly<Record<'title' | 'failed' | 'worth' | 'baseline' | 'unparsed', string>>> = {
  en: {
    title: 'Which failures of Tencent Cloud calls are handled',
    failed: 'Not as wanted',
    worth: 'Worth a look',
    baseline: 'Baseline',
    unparsed: 'Not counted',
  },
  zh: {
    title: '腾讯云 API 调用失败后的处理情况',
    failed: '未达到要求',
    worth: '值得查看的调用',
    baseline: '基线',
    unparsed: '未计入',
  },
};

/** A record as a page: the numbers, what is not as wanted, and all calls worth a look, the worst first. */
export function createPage({ record, open }: JudgedCoverage, language: Language, write: Writer): Page {
  const { calls, files, unparsed, violations, baseline } = record;
  const words = WORDS[language];
  const notes = unparsed.map(({ file, line, message }) =>
    render(TEXTS.unparsed[language], { file: write.name(file), line, said: write.name(message) }),
  );
  const worth = listWorthALook(open).map((call) => describeCallLine(call, write, language));
  const hasCalls = calls.length > 0;
  return {
    title: words.title,
    intro: hasCalls
      ? [renderHeading(record, language), ...renderNumbers(record, language)]
      : [render(TEXTS.none[language], { files: FILES[language](files) })],
    ...(hasCalls && { table: listFewRows(calls, language) }),
    sections: [
      ...sectionOf(words.failed, listViolationLines(violations, language)),
      ...sectionOf(words.worth, worth),
      ...sectionOf(words.baseline, baseline === undefined ? [] : describeBaseline(baseline, language, write)),
      ...sectionOf(words.unparsed, notes),
    ],
  };
}

/** More rows than this are no table that anybody reads, and leave no room for the calls. */
const MOST_ROWS = 100;

/** The rows of products and actions; of too many, those of products. */
function listFewRows(calls: readonly CoveredCall[], language: Language): readonly (readonly string[])[] {
  const rows = listRows(calls, language);
  return rows.length <= MOST_ROWS ? rows : rows.filter(([name = '']) => !name.startsWith(' '));
}
