import type { TSESTree } from '@typescript-eslint/utils';
import { findConstantString } from '../analysis/constants/constant-strings.ts';
import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import { isTrueCase } from '../analysis/syntax/control-flow.ts';
import type { FileFacts } from '../analysis/facts.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';
import { countRejecting, writeCodeRead } from './code-reads.ts';
import type { SwitchLayout } from './switch-layout.ts';

/**
 * Writes what cases for some codes test: `'X.Y'`, and in a `switch (true)` `err.code === 'X.Y'`. `undefined` for a `switch (true)`
 * whose first case does not read the code plainly, or of which a case tests something else: that may hold for the codes as well.
 */
export function writeCaseTests(
  codes: readonly string[],
  dispatch: Dispatch,
  { quote }: SwitchLayout,
  facts: FileFacts,
): readonly string[] | undefined {
  const { node } = dispatch;
  const literals = codes.map((code) => `${quote}${code}${quote}`);
  const tests = node.type === 'SwitchStatement' ? node.cases.filter(isTrueCase).map(({ test }) => test) : [];
  if (tests.length === 0) return literals;
  const code = writeCodeRead(dispatch, tests[0], facts.sourceCode);
  if (code === undefined || countRejecting(tests, dispatch, facts) < tests.length) return undefined;
  return literals.map((literal) => `${code} === ${literal}`);
}

/** The code that a case names, alone: `case 'X.Y':`, and in a `switch (true)` `case err.code === 'X.Y':`. */
export function findCaseCode(clause: TSESTree.SwitchCase, sourceCode: SourceCode): string | undefined {
  if (clause.test === null) return undefined;
  if (!isTrueCase(clause)) return findConstantString(clause.test, sourceCode)?.value;
  const { test } = clause;
  if (test.type !== 'BinaryExpression' || !/^==?=$/.test(test.operator)) return undefined;
  return (findConstantString(test.right, sourceCode) ?? findConstantString(test.left, sourceCode))?.value;
}
