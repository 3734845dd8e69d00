// Lints examples/scf-deployer with ESLint's own command line, shows what --fix would change, and what happens when its calls fail.
// Writes nothing but the report on that, reports/scf-deployer.html.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { ESLint } from 'eslint';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLE = join(ROOT, 'examples', 'scf-deployer');
const PLUGIN = join(ROOT, 'dist', 'plugin', 'index.js');
const COMMAND = join(ROOT, 'dist', 'cli', 'index.js');
const REPORT = join(ROOT, 'reports', 'scf-deployer.html');
const RULE_PREFIX = 'tencentcloud-errors/';
const COLOURS = process.stdout.isTTY && !process.env['NO_COLOR'];

type Format = Parameters<typeof styleText>[0];

/** What a program printed, and how it ended: 0 if it found nothing, 1 if it did; else it failed. */
interface Run {
  exitCode: number;
  output: string;
}

class DemoError extends Error {}

function demo(): void {
  if (!existsSync(PLUGIN)) throw new DemoError('The plugin is not built. Run `npm run build` first.');

  heading('What ESLint reports');
  const before = eslint('.', '--format', 'stylish', COLOURS ? '--color' : '--no-color');
  if (!before.output.includes(RULE_PREFIX)) {
    throw new DemoError(`No rule of ${RULE_PREFIX}* reported anything:\n${before.output || '(no output)'}`);
  }
  console.log(before.output.replaceAll(EXAMPLE + sep, '').trim());

  heading('What --fix changes');
  const after = eslint('.', '--fix-dry-run', '--format', 'json');
  const results = JSON.parse(after.output) as ESLint.LintResult[];
  console.log(diffOf(results) || 'nothing');

  heading('What CI sees');
  console.log(`before the fix  exit code ${before.exitCode}`);
  console.log(`after the fix   exit code ${after.exitCode}  (${leftOver(results)})`);

  heading('What happens when its calls fail');
  mkdirSync(dirname(REPORT), { recursive: true });
  console.log(run('The command', COMMAND, 'coverage', 'src', '--html', REPORT, '--lang', 'en').output.trim());
  console.log(`\nCall by call, in a browser: ${relative(process.cwd(), REPORT)}`);
}

function eslint(...args: string[]): Run {
  const bin = join(dirname(createRequire(import.meta.url).resolve('eslint/package.json')), 'bin', 'eslint.js');
  return run('ESLint', bin, ...args);
}

/** Runs a program in the example. */
function run(name: string, ...args: string[]): Run {
  const { error, status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: EXAMPLE,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error || (status !== 0 && status !== 1)) {
    throw new DemoError(`${name} failed (exit code ${status}):\n${error?.message ?? (stderr || stdout)}`);
  }
  return { exitCode: status, output: stdout };
}

/** The changes as one unified diff. A result has an `output` only if something in its file was fixed. */
function diffOf(results: readonly ESLint.LintResult[]): string {
  return results
    .flatMap(({ filePath, output }) => (output === undefined ? [] : [fileDiff(filePath, output)]))
    .join('\n');
}

function fileDiff(filePath: string, fixed: string): string {
  const name = relative(EXAMPLE, filePath).replaceAll(sep, '/');
  const original = readFileSync(filePath, 'utf8');
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, original, fixed, undefined, undefined, {
    context: 1,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch.trimEnd().split('\n').map(colourDiffLine).join('\n');
}

function colourDiffLine(line: string): string {
  if (line.startsWith('---') || line.startsWith('+++')) return paint('bold', line);
  if (line.startsWith('@@')) return paint('cyan', line);
  if (line.startsWith('-')) return paint('red', line);
  return line.startsWith('+') ? paint('green', line) : line;
}

function leftOver(results: readonly ESLint.LintResult[]): string {
  const count = results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
  return count === 0 ? 'nothing left' : `${count} left for a person to decide`;
}

function heading(text: string): void {
  console.log(`\n${paint(['bold', 'underline'], text)}\n`);
}

function paint(format: Format, text: string): string {
  return COLOURS ? styleText(format, text) : text;
}

try {
  demo();
} catch (error) {
  if (!(error instanceof DemoError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
