/** Lints all cases of the rules' tests with `language: 'zh'`: what is reported, fixed and suggested is the same, and said in Chinese. */
import { readdirSync } from 'node:fs';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, type SourceCode } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { SENTENCES } from '../../src/messages/sentences.ts';
import { type InvalidCase, collectCases } from '../rules/run-rule.ts';

/** A problem or a suggestion, as a user reads it. */
interface Said {
  readonly id: string;
  readonly text: string;
}

/** The texts of each message. */
const texts = new Map<string, Set<string>>();

const KEY = 'tencentcloud-errors';
const linter = new Linter();

/** The problems of one rule; of a program that was parsed before, if there is one. */
function lint(
  rule: string,
  {
    code,
    options = [],
    settings = {},
    languageOptions,
    filename = `app.${languageOptions === undefined ? 'ts' : 'tsx'}`,
  }: InvalidCase,
  language: 'en' | 'zh',
  parsed?: SourceCode,
): readonly Linter.LintMessage[] {
  const own = settings[KEY] as object | undefined;
  const config = {
    files: ['**'],
    plugins: { [KEY]: plugin },
    rules: { [`${KEY}/${rule}`]: ['error', ...(options as unknown[])] },
    settings: { ...settings, [KEY]: { ...own, language } },
    languageOptions: { parser: typescriptParser, ...languageOptions },
  } as Linter.Config;
  return linter.verify(parsed ?? code, [config], { filename }).filter(({ ruleId }) => ruleId?.startsWith(KEY));
}

function saidIn(problems: readonly Linter.LintMessage[]): readonly Said[] {
  return problems.flatMap(({ messageId = '', message, suggestions = [] }) => [
    { id: messageId, text: message },
    ...suggestions.map(({ messageId: id = '', desc }) => ({ id, text: desc })),
  ]);
}

/** What is reported and changed, without the texts. */
function doneIn(problems: readonly Linter.LintMessage[]): readonly object[] {
  return problems.map(({ message: _, messageId: __, suggestions = [], ...rest }) => ({
    ...rest,
    edits: suggestions.map(({ fix }) => fix),
  }));
}

/** Words that no Chinese sentence has, outside of what it quotes. */
const ENGLISH = /(?<![\w.-])(?:an?|the|is|are|of|or|and|in|no|not|for|to|this|that|by|with|has|have)(?![\w.-])/i;
/** A mark of English between two Chinese characters, no space or two beside Latin, a value that was left out. */
const MISPLACED = /\p{Script=Han} ?[,.:;!?()'"] ?\p{Script=Han}|\p{Script=Han}[\w$`]|[\w`]\p{Script=Han}| {2}|\{\{/u;

/** A sentence with nothing in its quotes and backquotes. */
function strip(text: string): string {
  return text.replaceAll(/`[^`]*`/g, '``').replaceAll(/“[^”]*”/g, '“”');
}

function runInBothLanguages(rule: string, invalid: readonly InvalidCase[]): void {
  it.each(invalid)(`${rule} says in Chinese what it says in English: $name`, (each) => {
    const english = lint(rule, each, 'en');
    const chinese = lint(rule, each, 'zh', linter.getSourceCode());
    const said = saidIn(chinese);
    expect(english).not.toEqual([]);
    expect(doneIn(chinese)).toEqual(doneIn(english));
    expect(said.map(({ id }) => id)).toEqual(saidIn(english).map(({ id }) => `${id}.zh`));
    for (const { id, text } of said) {
      expect(strip(text)).not.toMatch(ENGLISH);
      expect(strip(text)).not.toMatch(MISPLACED);
      expect(text).toMatch(/[。？]$/);
      texts.set(id, (texts.get(id) ?? new Set()).add(text));
    }
  });
}

const settings = { [KEY]: { products: ['scf'] } };
const CASE = "case 'MissingParameter.Code': a(); break;";

/** Problems that no case of the rules' own tests has. */
describe('further programs', () => {
  runInBothLanguages('no-unknown-code', [
    {
      name: 'another order of words',
      code: "if (err.code === 'AuthFailure.SecretIdInvalid') f();",
      settings,
      errors: 1,
    },
    { name: 'a part of a code', code: "if (err.code.includes('LimitExceded.')) f();", settings, errors: 1 },
  ]);
  runInBothLanguages('exhaustive-switch', [
    {
      name: 'a comment that asks for no dispatch',
      code: `// exhaustive: MissingParameter.*\nf();\nswitch (err.code) { ${CASE} default: throw err; }`,
      options: [{ default: 'informs' }],
      settings,
      errors: 1,
    },
    {
      name: 'a comment that asks for codes',
      code: `// exhaustive: MissingParameter.Runtime, LimitExceeded.*\nswitch (err.code) { ${CASE} default: c(); }`,
      options: [{ default: 'covers' }],
      settings,
      errors: 1,
    },
    {
      name: 'misplaced rest comments',
      code: `// rest: MissingParameter.*\nswitch (err.code) { ${CASE} default: c(); }
        // rest: MissingParameter.*\nswitch (err.code) { ${CASE} }`,
      settings,
      errors: 1,
    },
    {
      name: 'rest comments about codes that are handled, or of other namespaces',
      code: `switch (err.code) { ${CASE} default: // rest: MissingParameter.*, MissingParameter.Code, LimitExceeded.*\n c(); }`,
      settings,
      errors: 1,
    },
    {
      name: 'a rest comment about nothing that is missing',
      code: `switch (err.code) { ${CASE} default: // rest: LimitExceeded.*\n c(); }`,
      settings,
      errors: 1,
    },
    {
      name: 'a rest comment that cannot be read',
      code: `switch (err.code) { ${CASE} default: // rest: MissingParameter.* because\n c(); }`,
      settings,
      errors: 1,
    },
  ]);
});

const FOLDER = new URL('../rules/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => /^(?:exhaustive|no)-.*\.test\.ts$/.test(name));
for (const { rule, invalid } of await collectCases(files.map((name) => new URL(name, FOLDER)))) {
  runInBothLanguages(rule, invalid);
}

it('says every message, as a person has read it', async () => {
  const ids = Object.keys(SENTENCES).map((id) => `${id}.zh`);
  // A rule that was just begun may have messages of its own.
  expect([...texts.keys()]).toEqual(expect.arrayContaining(ids));
  const listed = ids.map((id) => [id, ...[...(texts.get(id) ?? [])].sort().slice(0, 5)].join('\n  '));
  await expect(`${listed.join('\n\n')}\n`).toMatchFileSnapshot('chinese-messages.txt');
});
