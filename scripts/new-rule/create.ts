import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportNameOf, renderChinesePage, renderPage, renderRule, renderTest } from './templates.ts';

const RULE_NAME = /^[a-z]+(?:-[a-z]+)+$/;

const RULES = 'src/rules/index.ts';
const CHINESE = 'scripts/rule-pages/descriptions.ts';

/** A name that cannot be that of a new rule. */
export class NewRuleError extends Error {}

/**
 * Writes rule, test and pages of a new rule into a copy of this project, and a line in its map of rules and in the descriptions in Chinese.
 * Nothing is written where the name is wrong or taken. Gives the paths of what was written.
 */
export function createRuleFiles(rule: string, root: string): readonly string[] {
  if (!RULE_NAME.test(rule)) {
    throw new NewRuleError(`'${rule}' is no name of a rule: write it like 'no-retired-code'.`);
  }
  const description = `${rule.startsWith('no-') ? 'Disallow' : 'Require'} ${rule.replace(/^no-/, '').replaceAll('-', ' ')}`;
  const files = new Map([
    [`src/rules/${rule}.ts`, renderRule(rule, description)],
    [`test/rules/${rule}.test.ts`, renderTest(rule)],
    [`docs/rules/${rule}.md`, renderPage(rule)],
    [`docs/zh/rules/${rule}.md`, renderChinesePage(rule)],
  ]);
  const taken = [...files.keys()].find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new NewRuleError(`${taken} is there already.`);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  files.set(RULES, addToMap(read(RULES), rule));
  files.set(CHINESE, addDescription(read(CHINESE), rule));
  for (const [path, text] of files) writeFileSync(join(root, path), text);
  return [...files.keys()];
}

/** The map of rules with one more, in order of names. */
function addToMap(source: string, rule: string): string {
  const name = exportNameOf(rule);
  return insertSorted(
    insertSorted(source, /^import .*;$/gm, `import { ${name} } from './${rule}.ts';`, byPath),
    /^ {2}'[\w-]+': \w+,$/gm,
    `  '${rule}': ${name},`,
    (line) => line,
  );
}

/** The descriptions in Chinese with one more, which is still to be written. */
function addDescription(source: string, rule: string): string {
  return insertSorted(source, /^ {2}'[\w-]+': '.*',$/gm, `  '${rule}': '待写：这条规则报告什么',`, (line) => line);
}

/** `import { a } from './a-b.ts'` → `./a-b.ts`. */
function byPath(line: string): string {
  return /'(.*)'/.exec(line)?.[1] ?? line;
}

/** Puts a line before the first of its kind that comes after it, else behind the last. */
function insertSorted(source: string, kind: RegExp, line: string, keyOf: (line: string) => string): string {
  const lines = source.match(kind) ?? [];
  const next = lines.find((each) => keyOf(each) > keyOf(line));
  if (next !== undefined) return source.replace(next, `${line}\n${next}`);
  const last = lines.at(-1);
  if (last === undefined) throw new NewRuleError(`There is no line to put '${line}' beside.`);
  return source.replace(last, `${last}\n${line}`);
}
