import type { TSESTree } from '@typescript-eslint/utils';
import { findConstantString } from '../analysis/constants/constant-strings.ts';
import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import { isTrueCase } from '../analysis/syntax/control-flow.ts';
import { isPlainAccess, type SourceCode } from '../analysis/syntax/syntax.ts';
import type { SwitchLayout } from './switch-layout.ts';

/**
 * Writes what cases for some codes test: `'X.Y'`, and in a `switch (true)` `err.code === 'X.Y'`. `undefined` for a `switch (true)`
 * whose cases do not read the code plainly, or test something else: that may hold for the codes as well.
 */
export function writeCaseTests(
  codes: readonly string[],
  { node, expression }: Dispatch,
  { quote, sourceCode }: SwitchLayout,
): readonly string[] | undefined {
  const literals = codes.map((code) => `${quote}${code}${quote}`);
  const tests = node.type === 'SwitchStatement' ? node.cases.filter(isTrueCase).map(({ test }) => test) : [];
  if (tests.length === 0) return literals;
  const code = sourceCode.getText(expression.node);
  const isAboutCode = tests.every((test) => sourceCode.getText(test).includes(code));
  return isPlainAccess(expression.node) && isAboutCode
    ? literals.map((literal) => `${code} === ${literal}`)
    : undefined;
}

/** The code that a case names, alone: `case 'X.Y':`, and in a `switch (true)` `case err.code === 'X.Y':`. */
export function findCaseCode(clause: TSESTree.SwitchCase, sourceCode: SourceCode): string | undefined {
  if (clause.test === null) return undefined;
  if (!isTrueCase(clause)) return findConstantString(clause.test, sourceCode)?.value;
  const { test } = clause;
  if (test.type !== 'BinaryExpression' || !/^==?=$/.test(test.operator)) return undefined;
  return (findConstantString(test.right, sourceCode) ?? findConstantString(test.left, sourceCode))?.value;
}
