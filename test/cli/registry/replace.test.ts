import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtinRegistry } from '../../../src/registry/index.ts';
import { writeCheckout } from '../../scripts/go-checkout.ts';
import { runCli } from '../run.ts';
import { createFolder } from './folder.ts';

const VERSION = '2018-04-16';
const SCF = builtinRegistry.productVersions({ product: 'scf', version: VERSION })[0];
const [FIRST = '', ...CURRENT] = [...(SCF?.codes.values() ?? [])].flatMap(({ code, retired }) =>
  retired === undefined ? code : [],
);
const ACTIONS = Object.fromEntries(
  [...(SCF?.actions ?? [])].map(([action, codes]) => [action, codes.filter((code) => code !== FIRST)]),
);
const LISTS = {
  'scf/v20180416': {
    codes: [...CURRENT, 'FailedOperation.Painted'],
    actions: { ...ACTIONS, PaintFunction: ['FailedOperation.Painted'] },
  },
};
const CHANGELOG = '# Release v1.3.200\n\n发布时间：2027-01-30 19:00:00\n\n发布时间：2027-01-31 20:00:00\n';

function checkout(site: 'mainland' | 'intl' = 'mainland', files: Readonly<Record<string, string>> = {}): string {
  const cwd = createFolder({ 'go/SERVICE_CHANGELOG.md': CHANGELOG, ...files });
  writeCheckout(join(cwd, 'go'), site, LISTS);
  return cwd;
}

const importIn = (cwd: string, ...args: readonly string[]) =>
  runCli(['registry', 'import', ...args, '--replace', '--out', 'own.json', '--json'], { cwd });

describe('an import that replaces', () => {
  it('marks the lists with the day of the newest release', async () => {
    const { stdout } = await runCli(['registry', 'import', 'go', '--replace'], { cwd: checkout() });
    expect(JSON.parse(stdout)).toMatchObject({ products: [{ id: 'scf', version: VERSION, completeOn: '2027-01-31' }] });
  });

  it.each(['go', 'go/tencentcloud', 'go/tencentcloud/scf', 'go/tencentcloud/scf/v20180416'])(
    'compares with the built-in registry as what it is with it: %s',
    async (path) => {
      const cwd = checkout();
      expect((await importIn(cwd, path)).exitCode).toBe(0);
      const expected = [
        'scf@2018-04-16',
        '  + FailedOperation.Painted',
        `  - ${FIRST} (withdrawn)`,
        '  + action PaintFunction',
      ].join('\n');
      const { exitCode, stdout } = await runCli(['registry', 'diff', 'own.json'], { cwd });
      expect(exitCode).toBe(1);
      expect(stdout.startsWith(expected)).toBe(true);
      expect((await runCli(['registry', 'diff', 'builtin', 'own.json'], { cwd })).stdout).toBe(stdout);
      expect(stdout).toContain('1 code appeared, 1 went, ');
    },
  );

  it('counts for the command: what left is withdrawn', async () => {
    const cwd = checkout();
    await importIn(cwd, 'go');
    const { stdout } = await runCli(['codes', 'scf', '--retired', '--registry', 'own.json'], { cwd });
    expect(stdout).toMatch(new RegExp(`^${FIRST} .*2027-01-31`, 'm'));
    expect(await runCli(['registry', 'check', 'own.json'], { cwd })).toEqual({
      exitCode: 0,
      stdout: 'own.json: a valid registry\n',
      stderr: '',
    });
  });

  it.each<[string, 'mainland' | 'intl', readonly string[], string]>([
    [
      'the international SDK',
      'intl',
      ['go'],
      'go: the international SDK lacks what only the mainland site has, so its lists can add to others, but not replace them.',
    ],
    [
      'an older checkout',
      'mainland',
      ['go', '--date', '2020-01-31'],
      `go is of 2020-01-31, and the registry newer, of ${builtinRegistry.snapshotDate()}.`,
    ],
    [
      'a day that is none',
      'mainland',
      ['go', '--date', 'today'],
      "go makes no valid registry:\n  .products[0].completeOn must be a day like '2026-01-31', but is 'today'.",
    ],
    [
      'a page',
      'mainland',
      ['page.md', '--product', 'scf'],
      'page.md: --replace needs a checkout. A page does not say which actions return which codes.',
    ],
  ])('refuses %s', async (_, site, args, message) => {
    const cwd = checkout(site, { 'page.md': '' });
    expect(await importIn(cwd, ...args)).toEqual({ exitCode: 2, stdout: '', stderr: `error: ${message}\n` });
  });

  it('needs a day', async () => {
    const cwd = createFolder();
    writeCheckout(join(cwd, 'go'), 'mainland', LISTS);
    expect((await importIn(cwd, 'go')).stderr).toBe(
      'error: go: no SERVICE_CHANGELOG.md says of which day it is. Add --date, like: --date 2026-01-31\n',
    );
    expect((await importIn(cwd, 'go', '--date', '2027-01-31')).exitCode).toBe(0);
    expect((await runCli(['registry', 'import', 'go', '--date', '2027-01-31'], { cwd })).stderr).toBe(
      'error: --date needs --replace.\n',
    );
  });
});

it('names whole lists that are older than the registry, as they change nothing', async () => {
  const old = { products: [{ id: 'scf', version: VERSION, completeOn: '2020-01-31', codes: { 'A.New': {} } }] };
  const cwd = createFolder({ 'own.json': JSON.stringify(old) });
  expect((await runCli(['registry', 'check', 'own.json'], { cwd })).stdout).toBe(
    'own.json: a valid registry, worth a look:\n' +
      `  scf@2018-04-16: its lists of 2020-01-31 are older than the registry of ${builtinRegistry.snapshotDate()}, and change nothing. Import them anew.\n`,
  );
  expect((await runCli(['registry', 'diff', 'own.json'], { cwd })).exitCode).toBe(0);
});
