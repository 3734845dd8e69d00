import { CommanderError } from 'commander';
import type { Answer, Session } from './command.ts';
import type { Host } from './host.ts';
import { loadRegistry } from './load-registry.ts';
import { type GlobalOptions, createProgram } from './program.ts';
import { createStyle, wantsColour } from './style.ts';

/** What the program ends with. */
const EXIT = { fine: 0, finding: 1, wrongInput: 2 } as const;

/** Runs the program with its arguments, and returns its exit code. Never throws; errors go to `stderr`, as one line. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  let exitCode: number = EXIT.fine;
  const answer: Answer = async (work) => {
    const { json, registry: files = [], lang: language } = program.opts<GlobalOptions>();
    const session: Session = {
      registry: await loadRegistry(files, host.cwd),
      registryFiles: files,
      language,
      cwd: host.cwd,
      env: host.env,
    };
    const { record, render, notes = [], isFinding = false } = await work(session);
    if (json !== true) for (const note of notes) host.stderr.write(`${note}\n`);
    const text = json === true ? JSON.stringify(record, null, 2) : render(createStyle(wantsColour(host)));
    host.stdout.write(`${text}\n`);
    if (isFinding) exitCode = EXIT.finding;
  };
  const program = createProgram(answer, host);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return endWith(error, host);
  }
}

function endWith(error: unknown, { stderr }: Host): number {
  // Commander has said what is wrong. Help and version, where asked for, end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongInput;
  stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  return EXIT.wrongInput;
}
