/** Each example to start from shows what its title says. */
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import plugin from '../../../../src/index.ts';
import { configOf, isTypeScript } from '../../../linter/config.ts';
import { createCatalogue } from '../../../playground/catalogue.ts';
import { EXAMPLES } from '../../../playground/examples.ts';
import { requestOf } from '../../../playground/request.ts';

const { rules } = createCatalogue();

function lint(id: string): readonly Linter.LintMessage[] {
  const example = EXAMPLES.find((each) => each.id === id);
  if (!example) throw new Error(`No example ${id}`);
  const request = requestOf(example.state, rules, 'en');
  const parser = isTypeScript(request.fileName) ? (typescriptParser as Linter.Parser) : undefined;
  return new Linter().verify(request.code, configOf(request, plugin, parser), { filename: request.fileName });
}

it.each([
  ['first', ['exhaustive-switch', 'no-retired-code']],
  ['misspelled', ['no-misspelled-code', 'no-unknown-code']],
  ['missing', ['exhaustive-switch']],
  ['swallowed', ['exhaustive-switch']],
  ['retired', ['no-retired-code']],
])('%s is reported by %j', (id, expected) => {
  expect(lint(id).map(({ ruleId }) => ruleId)).toEqual(expected.map((rule) => `tencentcloud-errors/${rule}`));
});

it('has a test for each', () => {
  expect(EXAMPLES.map(({ id }) => id)).toEqual(['first', 'misspelled', 'missing', 'swallowed', 'retired']);
});

it('begins with one that has a fix and a suggestion', () => {
  const reports = lint('first');
  expect(reports.some(({ fix }) => fix)).toBe(true);
  expect(reports.some(({ suggestions }) => suggestions)).toBe(true);
});
