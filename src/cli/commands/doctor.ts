import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bilingual } from '../../language/language.ts';
import { type AddCommand, type Reply, type Session, examplesOf } from '../command.ts';
import { InputError } from '../input-error.ts';

async function answerDoctor(file: string | undefined, { cwd, env, registry, language }: Session): Promise<Reply> {
  if (file !== undefined) checkFile(file, cwd);
  const { examine } = await import('../doctor/examine.ts');
  const { createRecord } = await import('../doctor/record.ts');
  const { renderDoctor } = await import('../doctor/render.ts');
  const record = createRecord(await examine({ folder: cwd, env, file }, registry, new Date()), language);
  return {
    record,
    render: (style) => renderDoctor(record, language, style),
    isFinding: record.checks.some(({ status }) => status === 'problem'),
  };
}

function checkFile(file: string, cwd: string): void {
  const path = resolve(cwd, file);
  if (!existsSync(path)) throw new InputError({ en: `There is no file ${file}.`, zh: `没有文件 ${file}。` });
  if (!statSync(path).isDirectory()) return;
  throw new InputError({
    en: `${file} is a folder. Name a file in it.`,
    zh: `${file} 是文件夹，请指定其中的一个文件。`,
  });
}

const HELP = {
  description: {
    en: 'Check that the rules can work in this project, and with which registry, products and types.',
    zh: '检查规则能否在这个项目中工作，以及使用哪个错误码库、哪些产品和类型。',
  },
  file: {
    en: 'a file to look at; without one, files with usual names',
    zh: '要查看的文件；不指定时查看常见名称的文件',
  },
} as const satisfies Readonly<Record<string, Bilingual<string>>>;

/** What each example is for, and its arguments. */
const EXAMPLES: Bilingual<Readonly<Record<string, string>>> = {
  en: { 'Which products count in this file?': 'doctor src/deploy.ts' },
  zh: { '这个文件涉及哪些产品？': 'doctor src/deploy.ts' },
};

export const addDoctor: AddCommand = (program, answer, language) => {
  program
    .command('doctor')
    .description(HELP.description[language])
    .argument('[file]', HELP.file[language])
    .addHelpText('after', examplesOf(EXAMPLES[language], language))
    .action((file: string | undefined) => answer((session) => answerDoctor(file, session)));
};
