import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { InvalidCase, ValidCase, runRule } from '../rules/run-rule.ts';
import { type Project, createProject } from './project.ts';

type RuleCase = (ValidCase | InvalidCase) & { readonly rule: string };

/** Cases of one folder: oxlint has settings by folder only. */
interface Group {
  readonly settings: object;
  readonly rules: Readonly<Record<string, unknown>>;
  readonly cases: readonly RuleCase[];
}

/** What both programs say of a problem. */
interface Report {
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly rule: string;
  readonly message: string;
}

interface OxlintOutput {
  readonly diagnostics: readonly {
    readonly filename: string;
    readonly code?: string;
    readonly message: string;
    readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
  }[];
}

const RULE_TESTS = new URL('../rules/', import.meta.url);
const PREFIX = 'tencentcloud-errors/';

/** Stands where the program itself reports: code that does not parse, a rule that throws. */
const NO_RULE = '(no rule)';

const collected = vi.hoisted(() => [] as RuleCase[]);
vi.mock('../rules/run-rule.ts', () => {
  const collect = ((rule, { valid, invalid }) => {
    collected.push(...[...valid, ...invalid].map((each) => ({ ...each, rule })));
  }) satisfies typeof runRule;
  return { runRule: collect, runInJavaScript: collect };
});

/** Every case of every rule's test, but for those that need options of a parser, by settings and options. */
async function collectGroups(): Promise<readonly Group[]> {
  for (const file of (await readdir(RULE_TESTS)).filter((name) => /^(?:exhaustive|no)-.*\.test\.ts$/.test(name))) {
    await import(new URL(file, RULE_TESTS).href);
  }
  const rules = Object.fromEntries(collected.map(({ rule }) => [`${PREFIX}${rule}`, 'error']));
  const groups = new Map<string, { settings: object; rules: Group['rules']; cases: RuleCase[] }>();
  for (const each of collected.filter(({ languageOptions }) => languageOptions === undefined)) {
    const { settings = {}, options, rule } = each;
    const own = options === undefined ? {} : ruleWith(rule, options as unknown[]);
    const key = JSON.stringify([settings, own]);
    const group = groups.get(key) ?? { settings, rules: { ...rules, ...own }, cases: [] };
    group.cases.push(each);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * A rule with options of its own. One that asks for all codes of the product contradicts `no-impossible-code`, which replaces
 * those that the call does not document: the two never agree on a program, so only one of them is on.
 */
function ruleWith(rule: string, options: readonly unknown[]): Group['rules'] {
  const asksForProduct = JSON.stringify(options).includes('"scope":"product"');
  return {
    ...(asksForProduct && { [`${PREFIX}no-impossible-code`]: 'off' }),
    [`${PREFIX}${rule}`]: ['error', ...options],
  };
}

async function writeGroup(project: Project, folder: string, { settings, rules, cases }: Group): Promise<void> {
  await project.write(
    `${folder}/.oxlintrc.json`,
    JSON.stringify({
      categories: { correctness: 'off' },
      jsPlugins: ['eslint-plugin-tencentcloud-errors'],
      settings,
      rules,
    }),
  );
  for (const [index, { code: text, typescript }] of cases.entries()) {
    const code = text.replaceAll('rule-to-test/', 'tencentcloud-errors/');
    await project.write(`${folder}/case-${index}.ts`, code);
    if (typescript !== true) await project.write(`${folder}/case-${index}.js`, code);
  }
}

function writeEslintConfig(project: Project, groups: readonly Group[]): Promise<void> {
  const configs = groups.map(({ settings, rules }, index) => ({ files: [`**/group-${index}/**`], settings, rules }));
  return project.write(
    'eslint.config.js',
    `import tencentcloudErrors from 'eslint-plugin-tencentcloud-errors';
     import parser from '@typescript-eslint/parser';
     export default [
       {
         plugins: { 'tencentcloud-errors': tencentcloudErrors },
         // Comments about rules that are not on are part of some cases.
         linterOptions: { reportUnusedDisableDirectives: 'off' },
       },
       { files: ['**/*.ts'], languageOptions: { parser } },
       ...${JSON.stringify(configs)},
     ];`,
  );
}

async function runOxlint(project: Project, folder: string, ...flags: readonly string[]): Promise<readonly Report[]> {
  const { stdout } = await project.bin('oxlint', '--format', 'json', ...flags, folder);
  return sort(
    (JSON.parse(stdout) as OxlintOutput).diagnostics.map(({ filename, code, message, labels: [label] }) => ({
      file: filename.replace(`${folder}/`, ''),
      line: label?.span.line,
      column: label?.span.column,
      rule: /\((.*)\)$/.exec(code ?? '')?.[1] ?? NO_RULE,
      message,
    })),
  );
}

async function runEslint(project: Project, folder: string, ...flags: readonly string[]): Promise<readonly Report[]> {
  const { stdout } = await project.bin('eslint', '--format', 'json', ...flags, folder);
  return sort(
    (JSON.parse(stdout) as ESLint.LintResult[]).flatMap(({ filePath, messages }) =>
      messages.map(({ line, column, ruleId, message }) => ({
        file: filePath.replace(`${join(project.folder, folder)}/`, ''),
        line,
        column,
        rule: ruleId?.replace(PREFIX, '') ?? NO_RULE,
        message,
      })),
    ),
  );
}

function sort(reports: readonly Report[]): readonly Report[] {
  return reports.toSorted((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
}

async function readAll(project: Project, folder: string): Promise<Record<string, string>> {
  const files = await readdir(join(project.folder, folder), { recursive: true });
  const names = files.filter((name) => /\.[jt]s$/.test(name)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await project.read(`${folder}/${name}`)] as const)),
  );
}

async function copy(project: Project, from: string, to: string): Promise<void> {
  await cp(join(project.folder, from), join(project.folder, to), { recursive: true });
}

describe('oxlint', () => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject([
      'oxlint@latest',
      'eslint@10',
      'typescript@6',
      '@typescript-eslint/parser@8',
      inject('packed'),
    ]);
    const groups = await collectGroups();
    for (const [index, group] of groups.entries()) await writeGroup(project, `cases/group-${index}`, group);
    await writeEslintConfig(project, groups);
  });

  afterAll(() => project.remove());

  it('reports on every case of the rule tests what ESLint reports, in JavaScript and TypeScript', async () => {
    const reports = await runEslint(project, 'cases');
    expect(new Set(reports.map(({ rule }) => rule))).toEqual(new Set(collected.map(({ rule }) => rule)));
    expect(await runOxlint(project, 'cases')).toEqual(reports);
  });

  it('fixes what ESLint fixes with --fix', async () => {
    await copy(project, 'cases', 'by-oxlint');
    await copy(project, 'cases', 'by-eslint');
    await runOxlint(project, 'by-oxlint', '--fix');
    await runEslint(project, 'by-eslint', '--fix');
    const mended = await readAll(project, 'by-eslint');
    expect(mended).not.toEqual(await readAll(project, 'cases'));
    expect(await readAll(project, 'by-oxlint')).toEqual(mended);
  });

  it('can apply the first suggestion of every report: all still parses, and applying them comes to an end', async () => {
    await copy(project, 'cases', 'suggested');
    await project.run('find', 'suggested', '-name', '*.js', '-delete');
    const original = await readAll(project, 'suggested');
    await runOxlint(project, 'suggested', '--fix-suggestions');
    expect(await readAll(project, 'suggested')).not.toEqual(original);
    // A second namespace of a dispatch, or what a first correction brings to light, takes a second pass. Nothing takes a third.
    await runOxlint(project, 'suggested', '--fix-suggestions');
    const applied = await readAll(project, 'suggested');
    const left = await runOxlint(project, 'suggested', '--fix-suggestions');
    expect(await readAll(project, 'suggested')).toEqual(applied);
    expect(left.filter(({ rule }) => rule === NO_RULE)).toEqual([]);
  });

  it('takes the presets that the package ships', async () => {
    const preset = (name: string) =>
      JSON.stringify({
        categories: { correctness: 'off' },
        extends: [`../node_modules/eslint-plugin-tencentcloud-errors/dist/oxlint/${name}.json`],
      });
    const code =
      "import 'tencentcloud-sdk-nodejs-scf';\nif (err.code === 'FailedOperation.ServiceSuspended') f();\nf(['ResourceNotFound.Functoin']);\n";
    await project.write('recommended/.oxlintrc.json', preset('recommended'));
    await project.write('recommended/app.ts', code);
    await project.write('strict/.oxlintrc.json', preset('strict'));
    await project.write('strict/app.ts', `${code}if (err.message.includes('ResourceNotFound.FunctionName')) f();`);
    const rulesOf = async (folder: string) => (await runOxlint(project, folder)).map(({ rule }) => rule);
    expect(await rulesOf('recommended')).toEqual(['no-unknown-code', 'no-misspelled-code']);
    expect(await rulesOf('strict')).toEqual(['no-unknown-code', 'no-misspelled-code', 'no-message-match']);
    await project.write('typos/.oxlintrc.json', preset('typos'));
    await project.write('exhaustive/.oxlintrc.json', preset('exhaustive'));
    const forgetful = "switch (err.code) { case 'ResourceInUse.Trigger': f(); break; default: g(); }\n";
    for (const folder of ['typos', 'exhaustive']) await project.write(`${folder}/app.ts`, code + forgetful);
    expect(await rulesOf('typos')).toEqual(['no-unknown-code', 'no-misspelled-code']);
    expect(await rulesOf('exhaustive')).toEqual(['exhaustive-switch']);
  });

  it('reports no literal twice where options override those of a preset', async () => {
    await project.write('options/.oxlintrc.json', await project.read('recommended/.oxlintrc.json'));
    const config = JSON.parse(await project.read('options/.oxlintrc.json')) as object;
    await project.write(
      'options/.oxlintrc.json',
      JSON.stringify({
        ...config,
        rules: { [`${PREFIX}no-unknown-code`]: ['error', { fix: 'off' }] },
        overrides: [{ files: ['alone.js'], rules: { [`${PREFIX}no-misspelled-code`]: 'off' } }],
      }),
    );
    const code = "if (err.code === 'ResourceNotFound.Functoin') f();";
    for (const name of ['both', 'alone', 'other']) await project.write(`options/${name}.js`, code);
    expect((await runOxlint(project, 'options')).map(({ file, rule }) => [file, rule])).toEqual([
      ['alone.js', 'no-unknown-code'],
      ['both.js', 'no-misspelled-code'],
      ['other.js', 'no-misspelled-code'],
    ]);
  });

  it('reports in Chinese, whatever the locale is', async () => {
    const config = JSON.parse(await project.read('recommended/.oxlintrc.json')) as object;
    const settings = { 'tencentcloud-errors': { products: ['scf'], language: 'zh-CN' } };
    await project.write('chinese/.oxlintrc.json', JSON.stringify({ ...config, settings }));
    await project.write('chinese/app.js', "if (err.code === 'ResourceNotFound.Functions') f();");
    expect((await runOxlint(project, 'chinese')).map(({ message }) => message)).toEqual([
      '“ResourceNotFound.Functions”不在 scf 的错误码列表中。是否应为“ResourceNotFound.Function”？',
    ]);
    await project.bin('oxlint', '--fix-suggestions', 'chinese');
    expect(await project.read('chinese/app.js')).toBe("if (err.code === 'ResourceNotFound.Function') f();");
  });

  it('says which setting is wrong', async () => {
    await project.write('wrong/.oxlintrc.json', await project.read('recommended/.oxlintrc.json'));
    const config = JSON.parse(await project.read('wrong/.oxlintrc.json')) as object;
    await project.write(
      'wrong/.oxlintrc.json',
      JSON.stringify({ ...config, settings: { 'tencentcloud-errors': { products: ['scff'] } } }),
    );
    await project.write('wrong/app.ts', 'f();');
    const [report] = await runOxlint(project, 'wrong');
    expect(report?.message).toContain("names the unknown product 'scff'. Did you mean 'scf'?");
  });
});
