import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { BilingualError } from '../../../src/language/bilingual-error.ts';
import { readRegistry } from '../../../src/registry/custom/read-registry.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'read-registry-'));
const FILE = join(FOLDER, 'registry.json');
const REGISTRY = { commonCodes: ['GatewayBusy'], products: [{ id: 'own', codes: { 'Quota.Daily': {} } }] };

afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

function read(text: string): unknown {
  writeFileSync(FILE, text);
  return { ...readRegistry(FILE) };
}

describe('readRegistry', () => {
  it.each([
    ['a path', FILE],
    ['a path from the working directory', relative(process.cwd(), FILE)],
    ['an address', pathToFileURL(FILE)],
    ['the text of an address', pathToFileURL(FILE).href],
  ])('reads %s', (_, file) => {
    writeFileSync(FILE, JSON.stringify(REGISTRY));
    expect({ ...readRegistry(file) }).toEqual({ name: 'registry.json', ...REGISTRY });
  });

  it('takes a byte order mark, and the name in the file', () => {
    expect(read('\uFEFF{"name": "Ours", "products": []}')).toEqual({ name: 'Ours', commonCodes: [], products: [] });
  });

  it('reads a changed file again, and only that', () => {
    writeFileSync(FILE, JSON.stringify(REGISTRY));
    const registry = readRegistry(FILE);
    const before = registry.products;
    expect(registry.products).toBe(before);
    writeFileSync(FILE, '{"products": [{"id": "other", "codes": {}}]}');
    expect(registry.products).toEqual([{ id: 'other', codes: {} }]);
    expect(registry.commonCodes).toEqual([]);
  });

  it('fails on a changed file that is wrong, and recovers', () => {
    writeFileSync(FILE, JSON.stringify(REGISTRY));
    const registry = readRegistry(FILE);
    writeFileSync(FILE, '{"products": [');
    expect(() => registry.products).toThrow('it is no JSON: line 1, column 15: Unexpected end of input found.');
    writeFileSync(FILE, JSON.stringify(REGISTRY));
    expect(registry.products).toEqual(REGISTRY.products);
  });

  it.each([
    [
      'no JSON',
      '{\n  "products": [}',
      'it is no JSON: line 2, column 16: Unexpected token RBrace found.',
      '不是 JSON：第 2 行第 16 列：不符合 JSON 语法',
    ],
    [
      'a file that is cut short',
      '{\n  "products": [',
      'it is no JSON: line 2, column 16: Unexpected end of input found.',
      '不是 JSON：第 2 行第 16 列：内容不完整',
    ],
    [
      'an empty file',
      '',
      'it is no JSON: line 1, column 1: Unexpected end of input found.',
      '不是 JSON：第 1 行第 1 列：内容不完整',
    ],
    [
      'a registry that is none',
      '[]',
      'must be a registry (an object), but is an array.',
      '应为错误码库（对象），但写成了数组。',
    ],
    [
      'a registry with two mistakes',
      '{"products": [{"id": "own", "codes": {"A..B": {}, "C..D": {}}}]}',
      "products[0].codes['A..B'] must be a code like 'Name' or 'Name.SubCode' (letters, digits, '_'; single dots), but is 'A..B'. (and 1 more)",
      "products[0].codes['A..B'] 应为“Name”或“Name.SubCode”这样的错误码（字母、数字、“_”，点不能连写），但写成了“A..B”。（另有 1 处）",
    ],
  ])('refuses %s, in both languages', (_, text, en, zh) => {
    expect(() => read(text)).toThrow(
      new BilingualError({
        en: `eslint-plugin-tencentcloud-errors: cannot read the registry ${FILE}: ${en}`,
        zh: `eslint-plugin-tencentcloud-errors: 无法读取错误码库 ${FILE}：${zh}`,
      }),
    );
  });

  it('refuses a file that is missing, and a folder', () => {
    const missing = join(FOLDER, 'none.json');
    expect(() => readRegistry(missing)).toThrow(`cannot read the registry ${missing}: there is no such file`);
    expect(() => readRegistry(FOLDER)).toThrow(`cannot read the registry ${FOLDER}: EISDIR`);
    expect(() => readRegistry(FOLDER)).toThrow(`无法读取错误码库 ${FOLDER}：系统报错：EISDIR`);
  });

  it.each([
    [42, '42', ' 42'],
    [undefined, 'undefined', ' undefined'],
    [{ href: FILE }, 'an object', '对象'],
  ])('refuses what is no path: %j', (file, en, zh) => {
    expect(() => readRegistry(file as unknown as string)).toThrow(
      new BilingualError({
        en: `readRegistry takes a path or an address, but was given ${en}.`,
        zh: `readRegistry 需要路径或地址，但得到的是${zh}。`,
      }),
    );
  });

  it('takes a drive of Windows for no address', () => {
    expect(() => readRegistry('C:\\none.json')).toThrow(
      /cannot read the registry .*none\.json: there is no such file\n.*none\.json：文件不存在$/,
    );
  });

  it('keeps what the parser said as the cause', () => {
    writeFileSync(FILE, '{');
    expect(() => readRegistry(FILE)).toThrow(expect.objectContaining({ cause: expect.any(Error) as Error }));
  });

  it('refuses an address on the web', () => {
    expect(() => readRegistry('https://example.com/r.json')).toThrow(
      'readRegistry reads files, and cannot read https://example.com/r.json: download it first.',
    );
  });
});
