/** Programs that a playground and ESLint in Node.js must say the same of: those of pages, tests, examples and the benchmark. */
import { readFileSync, readdirSync } from 'node:fs';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import type { Code } from 'mdast';
import { writeComparisons, writeSwitch } from '../../../bench/workloads/cases.ts';
import { createPresetRules } from '../../../src/configs.ts';
import plugin from '../../../src/index.ts';
import { configOf, isTypeScript } from '../../linter/config.ts';
import type { LintRequest } from '../../linter/protocol.ts';
import { ROOT, codeBlocksOf, listChinesePages, listEnglishPages, readPage } from '../../../test/pages/page.ts';
import { collectCases } from '../../../test/rules/run-rule.ts';

/** A request, and where its code is from. */
export interface Program extends LintRequest {
  readonly name: string;
}

const RULES = createPresetRules('strict');
const SCRIPTS: ReadonlySet<string> = new Set(['js', 'jsx', 'ts', 'tsx']);

/** The blocks of code on all pages in both languages, the fixtures and examples, and workloads of the benchmark. */
export function listPrograms(): readonly Program[] {
  return [...blocksOfPages(), ...filesOfRepository(), ...workloads()];
}

function blocksOfPages(): readonly Program[] {
  const pages = [
    ...listEnglishPages().map((path) => `docs/${path}`),
    ...listChinesePages().map((path) => `docs/zh/${path}`),
  ];
  return pages.flatMap((path) =>
    readPage(path)
      .sections.flatMap(codeBlocksOf)
      .filter(({ lang }) => SCRIPTS.has(lang ?? ''))
      .map((block, at) => toProgram(`${path} block ${at + 1}`, block, path.startsWith('docs/zh/') ? 'zh' : 'en')),
  );
}

function toProgram(name: string, { lang, value }: Code, language: 'en' | 'zh'): Program {
  return { name, code: value, fileName: `example.${lang ?? ''}`, rules: RULES, settings: { language } };
}

function filesOfRepository(): readonly Program[] {
  const paths = ['test/fixtures', 'examples'].flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.[jt]sx?$/.test(path) && !path.includes('node_modules'))
      .map((path) => `${folder}/${path}`),
  );
  return paths.map((path) => ({
    name: path,
    code: readFileSync(new URL(path, ROOT), 'utf8'),
    fileName: path,
    rules: RULES,
    settings: {},
  }));
}

function workloads(): readonly Program[] {
  return [writeSwitch(60), writeComparisons(60)].map((code, at) => ({
    name: `workload ${at + 1}`,
    code,
    fileName: 'workload.ts',
    rules: RULES,
    settings: {},
  }));
}

const CASES = new URL('../../../test/rules/', import.meta.url);

/** The cases of all rules that name no parser, each with its options and settings. */
export async function listCases(): Promise<readonly Program[]> {
  const files = readdirSync(CASES).filter((name) => /^(?:exhaustive|no)-.*\.test\.ts$/.test(name));
  const collected = await collectCases(files.map((name) => new URL(name, CASES)));
  return collected.flatMap(({ rule, valid, invalid }) =>
    [...valid, ...invalid]
      .filter(({ languageOptions }) => languageOptions === undefined)
      .map(({ name, code, options = [], settings = {}, filename, typescript }, at) => ({
        name: `${rule}: ${name}`,
        code,
        // Half of them by each parser, as far as both read them.
        fileName: filename ?? (typescript === true || at % 2 === 0 ? 'app.ts' : 'app.js'),
        rules: { [`tencentcloud-errors/${rule}`]: ['error', ...(options as unknown[])] as Linter.RuleEntry },
        settings: settings['tencentcloud-errors'] ?? {},
      })),
  );
}

const linter = new Linter();

/** What ESLint says of a program in Node.js. */
export function lintInNode(program: LintRequest): readonly Linter.LintMessage[] {
  const parser = isTypeScript(program.fileName) ? (typescriptParser as Linter.Parser) : undefined;
  return linter.verify(program.code, configOf(program, plugin, parser), { filename: program.fileName });
}
