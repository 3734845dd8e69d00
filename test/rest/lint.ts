/** Runs the exhaustive rules on programs, with the codes of scf. */
import { Linter } from 'eslint';
import { expect } from 'vitest';
import type { Dispatch, DispatchKind } from '../../src/analysis/dispatches/dispatch.ts';
import { listDispatches } from '../../src/analysis/dispatches/dispatches.ts';
import type { FileFacts } from '../../src/analysis/facts.ts';
import type { Edit } from '../../src/edits/edit.ts';
import plugin from '../../src/index.ts';
import { factsOf } from '../analysis/facts-of.ts';

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

/** The program after an edit of its first dispatch of a form; the program itself if there is no edit. */
export function applyEdit(
  code: string,
  form: DispatchKind,
  find: (dispatch: Dispatch, facts: FileFacts) => Edit | undefined,
): string {
  const facts = factsOf(code, { products: ['scf'] });
  const [dispatch] = listDispatches(form, facts);
  const edit = dispatch && find(dispatch, facts);
  return edit === undefined ? code : code.slice(0, edit.range[0]) + edit.text + code.slice(edit.range[1]);
}
