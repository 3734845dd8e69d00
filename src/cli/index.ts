#!/usr/bin/env node
/**
 * The program `tencentcloud-errors`.
 *
 * How a command is added:
 * 1. `records.ts` gets the type of what it returns: plain data, printed as it is by `--json`. It is public.
 * 2. `commands/<name>.ts` has a pure function that makes the record, one that renders it as text, and an `AddCommand` that
 *    declares arguments, options and examples, and whose action calls `answer` with the two. Bad input throws an `InputError`,
 *    which has its text in both languages. All other texts are in tables of both (`Bilingual`) beside the function that uses them.
 *    A command with subcommands (`registry import`) is a commander command with commands in it; only the innermost have actions.
 * 3. `commands/index.ts` lists it. `--json`, `--registry`, `--lang`, `--help`, colour and exit codes come by themselves.
 * 4. What few commands need and is slow to load (a Markdown parser) is imported with `await import()` inside the action:
 *    the build puts it into a file of its own.
 * 5. `test/cli/<name>.test.ts` runs it with `runCli` of `test/cli/run.ts`; `docs/cli.md` shows it, and a test runs that page.
 */
import { run } from './run.ts';

// `tencentcloud-errors codes scf | head -1`: the reader has enough, which is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// The exit code is set, not forced: a pipe may still be taking the output.
process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
});
