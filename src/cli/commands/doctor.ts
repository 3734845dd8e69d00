import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type AddCommand, type Reply, type Session, examplesOf } from '../command.ts';
import { InputError } from '../input-error.ts';

async function answerDoctor(file: string | undefined, { cwd, env, registry, language }: Session): Promise<Reply> {
  if (file !== undefined && !existsSync(resolve(cwd, file))) throw new InputError(`There is no file ${file}.`);
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

export const addDoctor: AddCommand = (program, answer) => {
  program
    .command('doctor')
    .description('Check that the rules can work in this project, and with which registry, products and types.')
    .argument('[file]', 'a file to look at; without one, files with usual names')
    .addHelpText('after', examplesOf({ 'Which products count in this file?': 'doctor src/deploy.ts' }))
    .action((file: string | undefined) => answer((session) => answerDoctor(file, session)));
};
