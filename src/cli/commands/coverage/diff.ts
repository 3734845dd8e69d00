import type { Outcome } from '../../../analysis/call-coverage/types.ts';
import type { Bilingual } from '../../../language/language.ts';
import { type AddCommand, type Reply, type Session, examplesOf } from '../../command.ts';
import { addFailOn, addMarkdown } from './options.ts';

interface Options {
  readonly failOn?: readonly Outcome[];
  readonly markdown?: true;
}

async function diffFiles(paths: readonly [string, string], options: Options, session: Session): Promise<Reply> {
  const { compareFiles, renderComparison } = await import('../../coverage/diff/compare-files.ts');
  const record = compareFiles(paths, options, session.cwd);
  return {
    record,
    render: (style) => renderComparison(record, options.markdown === true, { ...session, folder: session.cwd }, style),
    isFinding: record.violations.length > 0,
  };
}

const HELP = {
  description: {
    en: 'Compare two records that coverage printed with --json: what became handled or unhandled, and new codes.',
    zh: '比较 coverage --json 的两份记录：哪些变为已处理或未处理，以及新增的错误码。',
  },
  old: { en: 'the file of the record before', zh: '之前的记录文件' },
  new: { en: 'the file of the record now', zh: '现在的记录文件' },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** What each example is for, and its arguments. */
const EXAMPLES: Bilingual<Readonly<Record<string, string>>> = {
  en: {
    'What did this change do?': 'coverage diff main.json head.json --markdown',
    'It may swallow no further failure': 'coverage diff main.json head.json --fail-on swallowed',
  },
  zh: {
    这次改动带来了什么: 'coverage diff main.json head.json --markdown',
    不允许再吞掉错误: 'coverage diff main.json head.json --fail-on swallowed',
  },
};

export const addCoverageDiff: AddCommand = (coverage, answer, language) => {
  const diff = coverage
    .command('diff')
    .description(HELP.description[language])
    .argument('<old>', HELP.old[language])
    .argument('<new>', HELP.new[language]);
  addMarkdown(addFailOn(diff, language), language)
    .addHelpText('after', examplesOf(EXAMPLES[language], language))
    .action((before: string, after: string) =>
      answer((session) => diffFiles([before, after], diff.optsWithGlobals<Options>(), session)),
    );
};
