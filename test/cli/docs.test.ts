import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { builtinRegistry } from '../../src/registry/index.ts';
import { VERSION } from '../../src/version.ts';
import { createCall, createRecord } from './coverage/records.ts';
import { runCli } from './run.ts';

/** The page in each language, and the locale of those who read it. */
const PAGES = [
  { path: 'docs/cli.md', locale: 'C.UTF-8' },
  { path: 'docs/zh/cli.md', locale: 'zh_CN.UTF-8' },
] as const;
const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** A project as the page has it in mind. ESLint reads the configuration under Node, so the plugin in it is a stand-in. */
const CONFIG = `
const rule = { create: () => ({}) };
const plugin = {
  meta: { name: 'eslint-plugin-tencentcloud-errors', version: '${VERSION}' },
  rules: { 'exhaustive-switch': rule, 'no-unknown-code': rule },
};
export default [{
  plugins: { 'tencentcloud-errors': plugin },
  rules: { 'tencentcloud-errors/exhaustive-switch': 'error', 'tencentcloud-errors/no-unknown-code': 'error', complexity: 'error' },
  settings: { 'tencentcloud-errors': { products: ['scf'] } },
}];`;

/** A file in which one place is checked, and one is not. */
const DEPLOY = `import { scf } from 'tencentcloud-sdk-nodejs-scf';

const client = new scf.v20180416.Client({});
try {
  await client.CreateTrigger(request);
} catch (err) {
  if (err.code === 'ResourceInUse.Trigger') reuse();
  if (err.message === 'LimitExceeded.Trigger') wait();
}
`;

/** A page of error codes, and a registry that is newer than it. */
const CODES = `## Common Error Codes

| Error Code | Description |
| --- | --- |
| InternalError | Something broke. |

## Error Codes

| Error Code | Description |
| --- | --- |
| LimitExeeded.Cart | The cart is full. |
| ResourceNotFound.Cart | There is no such cart. |
`;
const NEXT = {
  commonCodes: ['InternalError'],
  products: [
    {
      id: 'our-shop',
      codes: { 'Cart.Full': {}, InternalError: {}, 'LimitExeeded.Cart': {}, 'ResourceNotFound.Cart': {} },
    },
  ],
};

/** What `coverage` said before a change and after it. */
const CODE = 'ResourceInUse.Trigger';
const MAIN = createRecord([
  createCall({ action: 'CreateTrigger', function: 'deploy', codes: [{ code: CODE, state: 'swallowed' }] }),
  createCall({ line: 20, outcome: 'rethrown' }),
]);
const HEAD = createRecord([
  createCall({
    action: 'CreateTrigger',
    function: 'deploy',
    line: 9,
    codes: [{ code: CODE, state: 'named', line: 11 }],
  }),
  createCall({ line: 25 }),
  createCall({
    action: 'GetFunction',
    line: 40,
    function: 'show',
    outcome: 'uncaught',
    exit: 'export',
    end: { line: 38, column: 1 },
  }),
]);

const BLOCK = /^```console\n\$ tencentcloud-errors (.*)\n([\s\S]*?)^```$/gm;

/** The page, with what each of its commands prints now to somebody with this locale. */
async function runPage(page: string, locale: string): Promise<string> {
  const commands = Array.from(page.matchAll(BLOCK), ([, command = '']) => command);
  const outputs: string[] = [];
  for (const command of commands) {
    const { stdout, stderr } = await runCli(command.split(' '), { cwd: folder, env: { LANG: locale } });
    outputs.push(`\`\`\`console\n$ tencentcloud-errors ${command}\n${stdout}${stderr}\`\`\``);
  }
  return page.replace(BLOCK, () => outputs.shift() ?? '');
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tencentcloud-errors-docs-'));
  symlinkSync(MODULES, join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(folder, 'eslint.config.js'), CONFIG);
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src', 'deploy.js'), DEPLOY);
  writeFileSync(join(folder, 'shop-codes.md'), CODES);
  writeFileSync(join(folder, 'shop-next.json'), JSON.stringify(NEXT));
  writeFileSync(join(folder, 'main.json'), JSON.stringify(MAIN));
  writeFileSync(join(folder, 'head.json'), JSON.stringify(HEAD));
  vi.useFakeTimers({ now: Date.parse(builtinRegistry.snapshotDate()) + 14 * 86_400_000, toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(PAGES)('$path', ({ path, locale }) => {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const page = readFileSync(file, 'utf8');

  // After a new registry: npx vitest run test/cli/docs.test.ts --update
  it('shows what its commands print', async () => {
    expect(page.match(BLOCK)?.length).toBe(page.match(/^```console$/gm)?.length);
    await expect(await runPage(page, locale)).toMatchFileSnapshot(file);
  });

  it('lists every command, with a section for each', async () => {
    const { stdout } = await runCli(['--help'], { env: { LANG: 'C' } });
    const commands = Array.from(stdout.matchAll(/^ {2}([a-z]+) /gm), ([, name]) => name);
    const sections = new Set(Array.from(page.matchAll(/^## `(\w+)/gm), ([, name]) => name));
    expect([...sections]).toEqual(commands.filter((name) => name !== 'help'));
  });
});
