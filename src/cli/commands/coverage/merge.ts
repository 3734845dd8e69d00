import type { Bilingual } from '../../../language/language.ts';
import { type AddCommand, type Reply, type Session, examplesOf } from '../../command.ts';
import { type ReportOptions, reportCoverage } from '../../coverage/report.ts';
import { writeWholeFile } from '../../write-file.ts';
import { addReportOptions } from './options.ts';

interface Options extends ReportOptions {
  readonly out?: string;
  readonly relative?: true;
}

async function mergeFiles(paths: readonly string[], options: Options, session: Session): Promise<Reply> {
  const { readMerged } = await import('../../coverage/read-merged.ts');
  const { out, relative = false } = options;
  const { record, notes } = readMerged(paths, relative, session.cwd);
  const reply = await reportCoverage(record, options, session);
  if (out !== undefined) await writeWholeFile(out, `${JSON.stringify(reply.record, null, 2)}\n`, session.cwd);
  return { ...reply, notes: [...notes.map((note) => note[session.language]), ...(reply.notes ?? [])] };
}

const HELP = {
  description: {
    en: 'Join what several runs of coverage printed with --json: those of shards, or of the packages of a monorepo.',
    zh: '合并多次运行 coverage --json 的输出，例如分片运行，或 monorepo 中各个包的运行。',
  },
  files: { en: 'files that coverage --json wrote', zh: 'coverage --json 写出的文件' },
  out: { en: 'write the joined record to this file', zh: '把合并后的记录写入这个文件' },
  relative: {
    en: 'the names in each file start in the folder that it is in',
    zh: '每个文件里的文件名，从该文件所在的文件夹算起',
  },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** What each example is for, and its arguments. */
const EXAMPLES: Bilingual<Readonly<Record<string, string>>> = {
  en: {
    'Of shards': 'coverage merge shard-1.json shard-2.json --out coverage.json',
    'Of packages, each in its own folder': 'coverage merge packages/*/coverage.json --relative --markdown',
  },
  zh: {
    合并分片: 'coverage merge shard-1.json shard-2.json --out coverage.json',
    合并各个包的记录: 'coverage merge packages/*/coverage.json --relative --markdown',
  },
};

export const addMerge: AddCommand = (coverage, answer, language) => {
  const merge = coverage
    .command('merge')
    .description(HELP.description[language])
    .argument('<files...>', HELP.files[language])
    .option('--out <file>', HELP.out[language])
    .option('--relative', HELP.relative[language]);
  addReportOptions(merge, language)
    .addHelpText('after', examplesOf(EXAMPLES[language], language))
    .action((paths: readonly string[]) =>
      answer((session) => mergeFiles(paths, merge.optsWithGlobals<Options>(), session)),
    );
};
