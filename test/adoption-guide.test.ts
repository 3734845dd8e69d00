/** Runs the configurations of the guide to the first week on its files, in both languages. */
import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';

const GUIDES = ['docs/guides/adoption.md', 'docs/zh/guides/adoption.md'];

/** A block of JavaScript, and the text of the line above it. */
interface Block {
  readonly above: string;
  readonly code: string;
}

function findBlocks(page: string): readonly Block[] {
  return Array.from(page.matchAll(/^(.*)\n\n```js\n([\s\S]*?)^```$/gm), ([, above = '', code = '']) => ({
    above,
    code,
  }));
}

function isConfig({ code }: Block): boolean {
  return code.includes('export default defineConfig');
}

/** The configuration that a block exports, with the plugin of this project as the one that it imports. */
function evaluate({ code }: Block): Linter.Config[] {
  const body = code.replaceAll(/^import .*$/gm, '').replace('export default', 'return');
  const load = compileFunction(body, ['defineConfig', 'tencentcloudErrors']) as (
    ...imports: readonly [typeof defineConfig, typeof plugin]
  ) => Linter.Config[];
  return load(defineConfig, plugin);
}

/** The table of the guide: for each file, how many reports each configuration makes. */
function readCounts(page: string): readonly (readonly [string, ...number[]])[] {
  const rows = page.matchAll(/^\| `([\w/.-]+)` +\|((?: \d+ +\|)+)$/gm);
  return Array.from(rows, ([, file = '', cells = '']) => [file, ...(cells.match(/\d+/g) ?? []).map(Number)]);
}

describe.each(GUIDES)('%s', (path) => {
  const page = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  const blocks = findBlocks(page);
  const configs = blocks.filter(isConfig).map(evaluate);
  const files = blocks.filter((block) => !isConfig(block)).map(({ above, code }) => ({ name: nameIn(above), code }));

  it('shows three files and five configurations', () => {
    expect(files.map(({ name }) => name)).toEqual(readCounts(page).map(([name]) => name));
    expect([files.length, configs.length]).toEqual([3, 5]);
    expect(page.match(/^```js$/gm)).toHaveLength(blocks.length);
  });

  it('says how many reports each configuration makes in each file', () => {
    const counts = files.map(({ name, code }) => [
      name,
      ...configs.map((config) => new Linter().verify(code, config, { filename: name }).length),
    ]);
    expect(counts).toEqual(readCounts(page));
  });
});

/** `web/order-form.js` of a line that says so in code. */
function nameIn(line: string): string {
  return /`([^`]+)`/.exec(line)?.[1] ?? '';
}
