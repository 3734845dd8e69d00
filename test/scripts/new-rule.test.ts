import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createRuleFiles } from '../../scripts/new-rule/create.ts';
import { rules } from '../../src/rules/index.ts';
import { findTitled, listTitles } from '../pages/rule-page.ts';

const MAP = 'src/rules/index.ts';
const CHINESE = 'scripts/rule-pages/descriptions.ts';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tencentcloud-errors-new-'));
  for (const folder of ['src/rules', 'test/rules', 'docs/rules', 'docs/zh/rules', 'scripts/rule-pages'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const path of [MAP, CHINESE]) cpSync(join(ROOT, path), join(root, path));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function readMap(): string {
  return readFileSync(join(root, MAP), 'utf8');
}

it.each(['exhaustive-all', 'no-message-text', 'zero-codes'])(
  'writes rule, test and both pages of %s, and names it in the map, in order',
  (rule) => {
    const before = readMap().split('\n');
    const written = createRuleFiles(rule, root);
    expect(written).toEqual([
      `src/rules/${rule}.ts`,
      `test/rules/${rule}.test.ts`,
      `docs/rules/${rule}.md`,
      `docs/zh/rules/${rule}.md`,
      MAP,
      CHINESE,
    ]);
    const added = readMap()
      .split('\n')
      .filter((line) => !before.includes(line));
    expect(added).toEqual([
      expect.stringMatching(new RegExp(`^import \\{ \\w+ \\} from './${rule}\\.ts';$`)),
      expect.stringMatching(new RegExp(`^ {2}'${rule}': \\w+,$`)),
    ]);
    const names = Array.from(readMap().matchAll(/^ {2}'([\w-]+)':/gm), ([, name]) => name);
    expect(names).toEqual(names.toSorted());
    expect(readFileSync(join(root, CHINESE), 'utf8')).toContain(`  '${rule}': '待写：这条规则报告什么',\n`);
  },
);

it.each([
  ['', "'' is no name of a rule: write it like 'no-retired-code'."],
  ['NoCode', "'NoCode' is no name of a rule: write it like 'no-retired-code'."],
  ['../no-code', "'../no-code' is no name of a rule: write it like 'no-retired-code'."],
])('writes nothing for the name %o', (rule, message) => {
  const before = readMap();
  expect(() => createRuleFiles(rule, root)).toThrow(new Error(message));
  expect(readMap()).toBe(before);
  expect(readdirSync(join(root, 'src/rules'))).toEqual(['index.ts']);
});

it.each([
  ['en', 'docs/rules'],
  ['zh', 'docs/zh/rules'],
] as const)('starts the page in %s with all sections of the page of a rule without options', (language, folder) => {
  createRuleFiles('no-new-code', root);
  const titles = findTitled(readFileSync(join(root, folder, 'no-new-code.md'), 'utf8'), 2).map(({ title }) => title);
  expect(titles).toEqual(listTitles(rules['no-message-match'].meta, language));
});

it('never writes over a rule', () => {
  createRuleFiles('no-new-code', root);
  const map = readMap();
  expect(() => createRuleFiles('no-new-code', root)).toThrow(new Error('src/rules/no-new-code.ts is there already.'));
  expect(readMap()).toBe(map);
});
