import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findMethodCall, findNextCall } from '../analysis/calls.ts';
import type { Dispatch } from '../analysis/dispatches.ts';
import { MOST_CODES, findQuote } from './layout.ts';
import type { Edit } from './replace-code.ts';
import { writeRethrow } from './rethrow.ts';

/**
 * Adds codes to a `match` of ts-pattern, by a `.with` after the last one that does not sweep up the rest. `undefined` if codes are not matched directly
 * (`match(err).with({ code: 'X' }, …)`), and for many codes.
 */
export function addWith(
  { node, expression }: Dispatch,
  codes: readonly string[],
  sourceCode: Readonly<TSESLint.SourceCode>,
): { readonly edit: Edit; readonly act: string } | undefined {
  const last = codes.length > MOST_CODES ? undefined : findLastWith(node);
  const [pattern] = last?.arguments ?? [];
  if (last === undefined || pattern === undefined || pattern.type === 'ObjectExpression') return undefined;
  const quote = findQuote(sourceCode.getText(last));
  const { statement, act } = writeRethrow(expression, { quote, semicolon: ';' }, sourceCode);
  const patterns = codes.map((code) => `${quote}${code}${quote}`).join(', ');
  const call = `.with(${patterns}, () => { ${statement} })`;
  return { edit: { range: [last.range[1], last.range[1]], text: `${findBreak(last, sourceCode)}${call}` }, act };
}

function findLastWith(match: TSESTree.Node): TSESTree.CallExpression | undefined {
  let last: TSESTree.CallExpression | undefined;
  for (let call = findNextCall(match); call !== undefined; call = findNextCall(call)) {
    if (findMethodCall(call)?.name === 'with' && !isSweeping(call)) last = call;
  }
  return last;
}

/** Whether a `.with` may match every code, so that one after it would match none: `.with(P._, …)`, `.with(P.select(), …)`. */
function isSweeping({ arguments: [pattern] }: TSESTree.CallExpression): boolean {
  return pattern?.type === 'MemberExpression' || (pattern !== undefined && findMethodCall(pattern)?.name === 'select');
}

/** The line break and indentation before `.with`, if it begins a line. */
function findBreak({ callee }: TSESTree.CallExpression, sourceCode: Readonly<TSESLint.SourceCode>): string {
  const dot = callee.type === 'MemberExpression' ? sourceCode.getTokenBefore(callee.property) : null;
  const before = dot === null ? '' : sourceCode.text.slice(0, dot.range[0]);
  return /\r?\n[ \t]*$/.exec(before)?.[0] ?? '';
}
