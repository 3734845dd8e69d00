import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { runCli } from './run.ts';

it('prints its version, with the date and digest of the registry', async () => {
  expect(await runCli(['--version'])).toEqual({ exitCode: 0, stdout: `${VERSION}\n`, stderr: '' });
  expect(VERSION).toMatch(/^\d+\.\d+\.\d+\+registry\.\d{8}\.[0-9a-f]{6}$/);
});

it('prints its help, with examples and exit codes', async () => {
  const { exitCode, stdout, stderr } = await runCli(['--help']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain('\nExamples:\n');
  expect(stdout).toContain('\nExit codes:\n');
});

describe('wrong arguments end with 2, and are told on stderr without a stack', () => {
  it.each([
    [['prodcts'], "error: unknown command 'prodcts'\n(Did you mean products?)\n(--help says what is possible)\n"],
    [
      ['products', '--serch', 'x'],
      "error: unknown option '--serch'\n(Did you mean --search?)\n(--help says what is possible)\n",
    ],
    [
      ['products', '--lang', 'fr'],
      "error: option '--lang <language>' argument 'fr' is invalid. Allowed choices are en, zh.\n(--help says what is possible)\n",
    ],
  ])('%j', async (args, stderr) => {
    expect(await runCli(args)).toEqual({ exitCode: 2, stdout: '', stderr });
  });

  it('no command at all', async () => {
    const { exitCode, stdout, stderr } = await runCli([]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('Usage: tencentcloud-errors');
  });
});

it('takes its options before the command and after it', async () => {
  const before = await runCli(['--json', 'products', '--search', 'scf']);
  expect(before).toEqual(await runCli(['products', '--search', 'scf', '--json']));
  expect(JSON.parse(before.stdout)).toHaveProperty('products');
});

describe('colour', () => {
  const args = ['products', '--search', 'scf'];
  const write = () => true;

  function runOn(isTTY: boolean, env: Record<string, string>) {
    let stdout = '';
    const output = { isTTY, write: (text: string) => (stdout += text) };
    return runCli(args, { stdout: output, stderr: { write }, env }).then(() => stdout.includes('\u001B['));
  }

  it.each([
    ['a terminal', true, {}, true],
    ['a pipe', false, {}, false],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['a terminal with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ])('on %s', async (_, isTTY, env, expected) => {
    expect(await runOn(isTTY, env)).toBe(expected);
  });
});
