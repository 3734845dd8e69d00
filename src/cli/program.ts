import { Command, Option } from 'commander';
import type { Language } from '../language/language.ts';
import { VERSION } from '../version.ts';
import { type Answer, examplesOf } from './command.ts';
import { commands } from './commands/index.ts';
import type { Host } from './host.ts';

/** The options of every command. They may come before its name or after it. */
export interface GlobalOptions {
  readonly json?: true;
  readonly registry?: readonly string[];
  readonly lang: Language;
}

const EXAMPLES = {
  'What is this code?': 'explain ResourceNotFound.Functoin',
  'Which codes can this action return?': 'codes scf --action CreateFunction',
  'Types of the codes, for a compiler to check': 'types scf --out src/scf-errors.d.ts',
};

const EXIT_CODES = `
Exit codes:
  0  all is well
  1  something was found: a code that is none, a check that failed
  2  wrong arguments, or a file that cannot be used`;

/** Builds the parser of the arguments. Nothing runs, and nothing is read, before it parses. */
export function createProgram(answer: Answer, { stdout, stderr }: Host): Command {
  const program = new Command('tencentcloud-errors')
    .description('Answers questions about the error codes of the Tencent Cloud API.')
    .version(VERSION, '--version', 'print the version, which ends in the date and digest of the registry')
    .option('--json', 'print JSON')
    .option('--registry <file>', 'add a registry of your own; may be repeated', collect)
    .addOption(new Option('--lang <language>', 'language of descriptions').choices(['en', 'zh']).default('en'))
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(--help says what is possible)')
    .exitOverride()
    .addHelpText('after', `${examplesOf(EXAMPLES)}\n${EXIT_CODES}`);
  for (const addCommand of commands) addCommand(program, answer);
  return program;
}

function collect(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value];
}
