import { CommanderError } from 'commander';
import { messageIn } from '../language/bilingual-error.ts';
import type { Bilingual, Language } from '../language/language.ts';
import { chooseLanguage } from './choose-language.ts';
import type { Answer, Session } from './command.ts';
import { describeUsageError } from './commander-words.ts';
import type { Host } from './host.ts';
import { loadRegistry } from './load-registry.ts';
import { type GlobalOptions, createProgram } from './program.ts';
import { createStyle, wantsColour } from './style.ts';

/** What the program ends with. */
const EXIT = { fine: 0, finding: 1, wrongInput: 2 } as const;

/** Runs the program with its arguments, and returns its exit code. Never throws; errors go to `stderr`, as one line. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  const language = chooseLanguage(argv, host.env);
  let exitCode: number = EXIT.fine;
  const answer: Answer = async (work) => {
    const { json, registry: files = [] } = program.opts<GlobalOptions>();
    const session: Session = {
      registry: await loadRegistry(files, host.cwd),
      registryFiles: files,
      language,
      cwd: host.cwd,
      env: host.env,
      // One line that is written anew, for people who look on.
      ...(host.stderr.isTTY === true &&
        json !== true && { showProgress: (text: string) => host.stderr.write(`\r\u001B[K${text}`) }),
    };
    const { record, render, notes = [], isFinding = false } = await work(session);
    if (json !== true) for (const note of notes) host.stderr.write(`${note}\n`);
    const text = json === true ? JSON.stringify(record, null, 2) : render(createStyle(wantsColour(host)));
    host.stdout.write(`${text}\n`);
    if (isFinding) exitCode = EXIT.finding;
  };
  const program = createProgram(answer, language, host);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return endWith(error, language, host);
  }
}

const ERROR: Bilingual<string> = { en: 'error: ', zh: '错误：' };

/** The help that the program prints where no command is named: it says what is wrong. */
const HELP = 'commander.help';

function endWith(error: unknown, language: Language, { stderr }: Host): number {
  if (error instanceof CommanderError) {
    // Help and version, where asked for.
    if (error.exitCode === 0) return EXIT.fine;
    if (error.code !== HELP) stderr.write(`${describeUsageError(error, language)}\n`);
    return EXIT.wrongInput;
  }
  stderr.write(`${ERROR[language]}${messageIn(language, error)}\n`);
  return EXIT.wrongInput;
}
