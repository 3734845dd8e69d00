import type { Host } from '../../src/cli/host.ts';
import { run } from '../../src/cli/run.ts';

/** What the program did: its exit code, and all it wrote. */
export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in this process. Not on a terminal, unless the host says so. */
export async function runCli(args: readonly string[], host: Partial<Host> = {}): Promise<CliResult> {
  const written = { stdout: '', stderr: '' };
  const outputOf = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (written[name] += text) });
  const exitCode = await run(args, {
    env: {},
    cwd: process.cwd(),
    stdout: outputOf('stdout'),
    stderr: outputOf('stderr'),
    ...host,
  });
  return { exitCode, ...written };
}
