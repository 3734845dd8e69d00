import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT, WORK } from './paths.ts';

/** What a process took: milliseconds on the clock and of all processors together, and bytes of memory at its peak. */
export interface Usage {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

const USAGE = join(WORK, 'usage.json');
const PROGRAMS = ['usage', 'timings', 'lookup', 'explain', 'registry', 'import'] as const;
type Program = (typeof PROGRAMS)[number];

/** Compiles the programs that are measured, so that no loader of TypeScript is measured with them. */
export async function compilePrograms(): Promise<void> {
  await build({
    entryPoints: PROGRAMS.map((name) => join(ROOT, 'bench', 'programs', `${name}.ts`)),
    outdir: WORK,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    logLevel: 'warning',
  });
}

/** Where a compiled program lies. */
export function findProgram(name: Program): string {
  return join(WORK, `${name}.mjs`);
}

/** Runs a script in a fresh process of Node.js. Throws if it exits with a code that is not among the good ones. */
export function runNode(
  script: string,
  args: readonly string[],
  {
    cwd = WORK,
    goodExits = [0],
    env = {},
  }: {
    readonly cwd?: string;
    readonly goodExits?: readonly number[];
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Usage & { readonly stdout: string } {
  rmSync(USAGE, { force: true });
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(findProgram('usage')).href, script, ...args],
    { cwd, encoding: 'utf8', maxBuffer: 1 << 30, env: { ...process.env, ...env, BENCH_USAGE: USAGE } },
  );
  const wall = performance.now() - start;
  if (status === null || !goodExits.includes(status)) {
    throw new Error(`${[script, ...args].join(' ')} failed (${String(status)}):\n${stdout.slice(-2000)}${stderr}`);
  }
  return { wall, stdout, ...(JSON.parse(readFileSync(USAGE, 'utf8')) as { cpu: number; peak: number }) };
}

/** Runs a compiled program on a job, and returns what it took and what it printed. */
export function runProgram(name: Program, job: object): Usage & { readonly result: unknown } {
  const { stdout, ...usage } = runNode(findProgram(name), [JSON.stringify(job)]);
  return { ...usage, result: JSON.parse(stdout === '' ? 'null' : stdout) as unknown };
}
