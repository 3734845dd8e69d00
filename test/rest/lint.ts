/** Runs the exhaustive rules on programs, with the codes of scf. */
import { Linter } from 'eslint';
import { expect } from 'vitest';
import plugin from '../../src/index.ts';

/** The names of the exhaustive rules, by what they look at. */
export const RULES = {
  switch: 'exhaustive-switch',
  'if-chain': 'exhaustive-if-chain',
  lookup: 'exhaustive-lookup',
  match: 'exhaustive-match',
} as const;

const linter = new Linter();

/** The reports of one rule, or of all four and `no-unknown-code`. Throws if the program does not parse. */
export function lint(code: string, form?: keyof typeof RULES): readonly Linter.LintMessage[] {
  const names = form === undefined ? [...Object.values(RULES), 'no-unknown-code'] : [RULES[form]];
  const messages = linter.verify(code, {
    plugins: { tencentcloud: plugin },
    settings: { 'tencentcloud-errors': { products: ['scf'] } },
    rules: Object.fromEntries(names.map((name) => [`tencentcloud/${name}`, 'error'])),
  });
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages;
}

/** The messages of the reports. */
export function report(code: string, form?: keyof typeof RULES): readonly string[] {
  return lint(code, form).map(({ message }) => message);
}

/** The program after the suggestion of a message is applied; `undefined` if no report has it. */
export function suggest(code: string, messageId: string): string | undefined {
  const suggestions = lint(code).flatMap(({ suggestions: all = [] }) => all);
  const found = suggestions.find((each) => each.messageId === messageId);
  return found && code.slice(0, found.fix.range[0]) + found.fix.text + code.slice(found.fix.range[1]);
}
