import { mkdirSync, readFileSync, readdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/cli/input-error.ts';
import { readingAt } from '../../../src/cli/registry/read-text.ts';
import { runCli } from '../run.ts';
import { createFolder } from './folder.ts';

const PAGE = '| Error Code | Description |\n|---|---|\n| LimitExceeded.Cart | The cart is full. |\n';
const IMPORTED = {
  products: [{ id: 'scf', codes: { 'LimitExceeded.Cart': { en: 'The cart is full.' } } }],
};

function importIn(cwd: string, ...args: readonly string[]) {
  return runCli(['registry', 'import', ...args], { cwd });
}

/** The only line of an error that ends with 2 and prints nothing. */
async function errorOf(cwd: string, ...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await importIn(cwd, ...args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  return stderr;
}

describe('a page', () => {
  it('goes to standard output', async () => {
    const { exitCode, stdout, stderr } = await importIn(
      createFolder({ 'page.md': PAGE }),
      'page.md',
      '--product',
      'scf',
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toBe(`${JSON.stringify(IMPORTED, null, 2)}\n`);
  });

  it('goes to a file, whole, beside nothing else', async () => {
    const cwd = createFolder({ 'page.md': PAGE });
    expect(await importIn(cwd, 'page.md', '--product', 'scf', '--out', 'scf.json')).toEqual({
      exitCode: 0,
      stdout: 'scf.json: 1 product, 1 code, 0 actions\n',
      stderr: '',
    });
    expect(JSON.parse(readFileSync(join(cwd, 'scf.json'), 'utf8'))).toEqual(IMPORTED);
    expect(readdirSync(cwd).sort()).toEqual(['page.md', 'scf.json']);
  });

  it('becomes a record', async () => {
    const cwd = createFolder({ 'page.md': PAGE });
    const counts = { products: 1, codes: 1, actions: 0 };
    const { stdout } = await importIn(cwd, 'page.md', '--product', 'scf', '--json');
    expect(JSON.parse(stdout)).toEqual({ counts, notes: [], imported: IMPORTED });
    const written = await importIn(cwd, 'page.md', '--product', 'scf', '--json', '--out', 'scf.json');
    expect(JSON.parse(written.stdout)).toEqual({ file: 'scf.json', counts, notes: [] });
  });

  it('may start with a byte order mark', async () => {
    const { stdout } = await importIn(createFolder({ 'page.md': `\uFEFF${PAGE}` }), 'page.md', '--product', 'scf');
    expect(JSON.parse(stdout)).toEqual(IMPORTED);
  });

  it('replaces a file only by force', async () => {
    const cwd = createFolder({ 'page.md': PAGE, 'scf.json': 'mine' });
    const args = ['page.md', '--product', 'scf', '--out', 'scf.json'];
    expect(await errorOf(cwd, ...args)).toBe('error: scf.json exists. Add --force to replace it.\n');
    expect(readFileSync(join(cwd, 'scf.json'), 'utf8')).toBe('mine');
    expect((await importIn(cwd, ...args, '--force')).exitCode).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'scf.json'), 'utf8'))).toEqual(IMPORTED);
  });

  it('leaves an old file alone if it has a problem', async () => {
    const cwd = createFolder({ 'page.md': `${PAGE}| ? | |\n`, 'scf.json': 'mine' });
    expect(await errorOf(cwd, 'page.md', '--product', 'scf', '--out', 'scf.json', '--force')).toBe(
      'error: page.md cannot be imported:\n' +
        "page.md:4: '?' is no error code. One looks like LimitExceeded or LimitExceeded.Memory.\n",
    );
    expect(readFileSync(join(cwd, 'scf.json'), 'utf8')).toBe('mine');
  });

  it('needs a product', async () => {
    const cwd = createFolder({ 'page.md': PAGE });
    expect(await errorOf(cwd, 'page.md')).toBe(
      'error: page.md: a page does not say which product its codes are of. Add --product, like: --product scf\n',
    );
    expect(await errorOf(cwd, 'page.md', '--product', 'SCF')).toBe(
      "error: --product SCF: a product is needed, like 'scf', or a version of it, like 'scf@2018-04-16'. Did you mean 'scf'?\n",
    );
    expect(await errorOf(cwd, 'page.md', '--product', 'scf@2018-02-30')).toBe(
      "error: page.md makes no valid registry:\n  .products[0].version must be a day like '2026-01-31', but is '2018-02-30'.\n",
    );
  });

  it.each([
    [
      'lighthous',
      "page.md: 'lighthous' is not in the registry, so it is a product of your own. Did you mean 'lighthouse'?\n",
    ],
    [
      'scf@2030-01-01',
      'page.md: scf has no version 2030-01-01 in the registry, so it is a new one. Known are 2018-04-16.\n',
    ],
  ])('of a product that is not known, %s, is imported with a note', async (product, stderr) => {
    const result = await importIn(createFolder({ 'page.md': PAGE }), 'page.md', '--product', product);
    expect({ exitCode: result.exitCode, stderr: result.stderr }).toEqual({ exitCode: 0, stderr });
  });
});

describe('a checkout of the Go SDK', () => {
  const errorsOf = (code: string, comment: string) => `package v1\n\nconst (\n\t// ${comment}\n\tX = "${code}"\n)\n`;
  const CLIENT = [
    '// error code that may be returned:',
    '//  A = "LimitExceeded"',
    '//  B = "InternalError"',
    'func (c *Client) Buy(request *BuyRequest) (response *BuyResponse, err error) {',
  ].join('\n');
  const FILES = {
    'tencentcloud/shop/v20260131/errors.go': errorsOf('LimitExceeded', 'Too many.'),
    'tencentcloud/shop/v20260131/client.go': CLIENT,
    'tencentcloud/shop/v20250131/errors.go': errorsOf('ResourceInUse', '使用中。'),
    'tencentcloud/shop/go.mod': 'module shop',
    'tencentcloud/bank/v20240229/errors.go': errorsOf('FailedOperation', ''),
    'tencentcloud/common/errors/errors.go': 'package errors',
    'README.md': PAGE,
  };
  const BANK = { id: 'bank', version: '2024-02-29', codes: { FailedOperation: {} } };
  const OLD_SHOP = { id: 'shop', version: '2025-01-31', codes: { ResourceInUse: { zh: '使用中。' } } };
  const SHOP = {
    id: 'shop',
    version: '2026-01-31',
    codes: { InternalError: {}, LimitExceeded: { en: 'Too many.' } },
    actions: { Buy: ['InternalError', 'LimitExceeded'] },
  };

  it.each([
    ['its root', '.', [BANK, OLD_SHOP, SHOP]],
    ['its folder tencentcloud', 'tencentcloud', [BANK, OLD_SHOP, SHOP]],
    ['a product', 'tencentcloud/shop', [OLD_SHOP, SHOP]],
    ['a version', 'tencentcloud/shop/v20260131/', [SHOP]],
  ])('from %s', async (_, path, products) => {
    const { exitCode, stdout } = await importIn(createFolder(FILES), path);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ products });
  });

  it.each([
    ['bank', [BANK]],
    ['shop', [OLD_SHOP, SHOP]],
    ['shop@2026-01-31', [SHOP]],
  ])('of one product, %s', async (product, products) => {
    const { stdout } = await importIn(createFolder(FILES), '.', '--product', product);
    expect(JSON.parse(stdout)).toEqual({ products });
  });

  it('from a folder of the module cache, whose name ends in a version', async () => {
    const { stdout } = await importIn(
      createFolder({ 'bank@v1.0.2/v20240229/errors.go': errorsOf('FailedOperation', '') }),
      '.',
    );
    expect(JSON.parse(stdout)).toEqual({ products: [BANK] });
  });

  it('notes what is not known', async () => {
    const cwd = createFolder({ 'bank/v20240229/errors.go': 'const (\n\tA = "A."\n)' });
    expect((await importIn(cwd, '.')).stderr).toBe(
      "bank/v20240229/errors.go:2: 'A.' is no error code. One looks like LimitExceeded or LimitExceeded.Memory.\n" +
        'bank/v20240229: There is no client.go, so it is not known which actions return which codes.\n',
    );
  });

  it('counts products once, however many versions they have', async () => {
    const { stdout } = await importIn(createFolder(FILES), '.', '--out', 'all.json');
    expect(stdout).toBe('all.json: 2 products, 4 codes, 1 action\n');
  });

  it('with a file that is no text', async () => {
    const cwd = createFolder({ ...FILES, 'tencentcloud/shop/v20260131/client.go': `${CLIENT}\0` });
    expect(await errorOf(cwd, '.')).toBe(
      `error: tencentcloud/shop/v20260131/client.go: it is no text: byte ${CLIENT.length} is zero. Text in UTF-8 is needed.\n`,
    );
  });

  it('that is none', async () => {
    expect(await errorOf(createFolder({ 'client.go': CLIENT }), '.')).toBe(
      "error: .: there is no errors.go in it. A checkout of the Go SDK is needed, its folder 'tencentcloud', or a folder of a " +
        "product or version in it: 'tencentcloud/scf/v20180416' holds errors.go and client.go.\n",
    );
  });

  it('without the wanted product', async () => {
    expect(await errorOf(createFolder(FILES), '.', '--product', 'scf')).toBe(
      'error: .: scf is not in it. There is bank@2024-02-29 and 2 more.\n',
    );
  });

  it('with the same version twice', async () => {
    const cwd = createFolder({ 'a/shop/v20260131/errors.go': 'const ()', 'b/shop/v20260131/errors.go': 'const ()' });
    expect(await errorOf(cwd, '.')).toBe(
      `error: .: shop@2026-01-31 is in ${cwd}/a/shop/v20260131 and in ${cwd}/b/shop/v20260131. Name one of them.\n`,
    );
  });

  it('with a loop of links, which are not followed', async () => {
    const cwd = createFolder(FILES);
    symlinkSync('..', join(cwd, 'tencentcloud', 'loop'));
    expect(JSON.parse((await importIn(cwd, '.')).stdout)).toEqual({ products: [BANK, OLD_SHOP, SHOP] });
  });
});

describe('what cannot be read', () => {
  const importPageIn = (cwd: string, path = 'page.md') => errorOf(cwd, path, '--product', 'scf');

  it('is not there', async () => {
    expect(await importPageIn(createFolder(), 'no/page.md')).toBe(
      'error: no/page.md: there is no such file or folder.\n',
    );
  });

  it('is in what is no folder', async () => {
    expect(await importPageIn(createFolder({ a: '' }), 'a/page.md')).toBe(
      'error: a/page.md: a part of the path is no folder.\n',
    );
  });

  it('is a link to itself', async () => {
    const cwd = createFolder();
    symlinkSync('page.md', join(cwd, 'page.md'));
    expect(await importPageIn(cwd)).toBe('error: page.md: its symbolic links lead back to themselves.\n');
  });

  it('is not permitted', () => {
    // Thrown by hand: root, as whom tests may run, may read everything.
    const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    const read = () => {
      throw denied;
    };
    expect(() => readingAt('page.md', read)).toThrow(
      new InputError({ en: 'page.md: reading it is not permitted.', zh: 'page.md：没有读取权限。' }),
    );
  });

  it('is a device', async () => {
    expect(await importPageIn(createFolder(), '/dev/null')).toBe('error: /dev/null: it is no regular file.\n');
  });

  it('has 200 MiB', async () => {
    const cwd = createFolder({ 'page.md': PAGE });
    truncateSync(join(cwd, 'page.md'), 200 * 1024 * 1024);
    expect(await importPageIn(cwd)).toBe('error: page.md: it has 200 MiB; at most 0.5 MiB are read.\n');
  });

  it.each([
    [
      'has a zero byte',
      Buffer.from(`${PAGE}\0`),
      `it is no text: byte ${PAGE.length} is zero. Text in UTF-8 is needed.`,
    ],
    ['is in UTF-16', Buffer.from(PAGE, 'utf16le'), 'it is no text: byte 1 is zero. Text in UTF-8 is needed.'],
    ['is in GBK', Buffer.from([0xb4, 0xed, 0xce, 0xf3]), 'it is no UTF-8 text. Save it in UTF-8.'],
  ])('%s', async (_, content, message) => {
    expect(await importPageIn(createFolder({ 'page.md': content }))).toBe(`error: page.md: ${message}\n`);
  });

  it('is empty', async () => {
    expect(await importPageIn(createFolder({ 'page.md': '' }))).toBe(
      'error: page.md cannot be imported:\n' +
        "page.md: No table is found. A table with the columns 'Error Code' and 'Description' (错误码, 说明) is needed.\n",
    );
  });

  it('cannot be written to', async () => {
    const cwd = createFolder({ 'page.md': PAGE });
    mkdirSync(join(cwd, 'taken'));
    const args = ['page.md', '--product', 'scf', '--force', '--out'];
    expect(await errorOf(cwd, ...args, 'taken')).toBe('error: cannot write taken: it is a folder\n');
    expect(await errorOf(cwd, ...args, 'no/scf.json')).toBe(
      'error: cannot write no/scf.json: the folder does not exist\n',
    );
    expect(readdirSync(cwd).sort()).toEqual(['page.md', 'taken']);
  });
});
