import * as typescriptParser from '@typescript-eslint/parser';
import type { TSESLint } from '@typescript-eslint/utils';
import { Linter, type Rule } from 'eslint';
import { expect } from 'vitest';
import { findFacts } from '../../../../src/analysis/facts.ts';
import { planReplacement } from '../../../../src/analysis/findings/replacement/plan-replacement.ts';

export const WRONG = 'ResourceNotFound.Functoin';
export const RIGHT = 'ResourceNotFound.Function';

/** What the first literal of the wrong text would be replaced with: the pieces of the file, or why nothing is. */
export function replace(
  code: string,
  rivals: readonly string[] = [],
  parser: Linter.Parser = typescriptParser,
): readonly string[] | string {
  let found: readonly string[] | string = 'not found';
  const rule: Rule.RuleModule = {
    create: (context) => ({
      Program() {
        const sourceCode = context.sourceCode as unknown as TSESLint.SourceCode;
        const facts = findFacts(sourceCode, context.settings);
        const literals = facts && [...facts.sites.flatMap((site) => site.literals), ...facts.codeStrings];
        const literal = literals?.find(({ value }) => value === WRONG);
        if (facts === undefined || literal === undefined) return;
        const replacement = planReplacement({ literal, code: RIGHT, rivals }, facts);
        found = replacement.obstacle ?? replacement.literals.map(({ range: [start, end] }) => code.slice(start, end));
      },
    }),
  };
  const messages = new Linter().verify(code, {
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { test: { rules: { replace: rule } } },
    rules: { 'test/replace': 'error' },
    settings: { 'tencentcloud-errors': { products: ['scf'] } },
  });
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return found;
}
