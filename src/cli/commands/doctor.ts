import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type AddCommand, type Reply, type Session, examplesOf } from '../command.ts';
import { InputError } from '../input-error.ts';
import type { Check, DoctorRecord } from '../records.ts';
import type { Style } from '../style.ts';

async function answerDoctor(file: string | undefined, { cwd, env, registry }: Session): Promise<Reply> {
  if (file !== undefined && !existsSync(resolve(cwd, file))) throw new InputError(`There is no file ${file}.`);
  const { examine } = await import('../doctor/examine.ts');
  const { judge } = await import('../doctor/checks.ts');
  const findings = await examine({ folder: cwd, env, file }, registry, new Date());
  const { problems: _, ...found } = findings;
  const record: DoctorRecord = { ...found, checks: judge(findings) };
  return {
    record,
    render: (style) => record.checks.map((check) => renderCheck(check, style)).join('\n'),
    isFinding: record.checks.some(({ status }) => status === 'problem'),
  };
}

function renderCheck({ subject, status, message }: Check, style: Style): string {
  const marks = { ok: style.green('ok     '), advice: style.yellow('advice '), problem: style.red('problem') };
  return `${marks[status]}  ${subject}: ${message}`;
}

export const addDoctor: AddCommand = (program, answer) => {
  program
    .command('doctor')
    .description('Check that the rules can work in this project, and with which registry, products and types.')
    .argument('[file]', 'a file to look at; without one, files with usual names')
    .addHelpText('after', examplesOf({ 'Which products count in this file?': 'doctor src/deploy.ts' }))
    .action((file: string | undefined) => answer((session) => answerDoctor(file, session)));
};
