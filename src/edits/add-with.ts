import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall, findNextCall } from '../analysis/syntax/method-calls.ts';
import type { Dispatch } from '../analysis/dispatches/dispatches.ts';
import { findConstantString } from '../analysis/constants/constant-strings.ts';
import { MOST_CODES, findQuote } from './layout.ts';
import type { Edit } from './replace-code.ts';
import { writeRethrow } from './rethrow.ts';
import type { SourceCode } from '../analysis/syntax/syntax.ts';

/**
 * Adds codes to a `match` of ts-pattern, by a `.with` behind the last one before the rest is swept up. `undefined` if codes are not matched directly
 * (`match(err).with({ code: 'X' }, …)`), and for many codes.
 */
export function addWith(
  { node, expression }: Dispatch,
  codes: readonly string[],
  sourceCode: SourceCode,
): { readonly edit: Edit; readonly act: string } | undefined {
  const last = codes.length > MOST_CODES ? undefined : findLastWith(node, sourceCode);
  const [pattern] = last?.arguments ?? [];
  if (last === undefined || pattern === undefined || pattern.type === 'ObjectExpression') return undefined;
  const quote = findQuote(sourceCode.getText(last));
  const rethrow = writeRethrow(expression, { quote, semicolon: ';' }, node, sourceCode);
  if (rethrow === undefined) return undefined;
  const patterns = codes.map((code) => `${quote}${code}${quote}`).join(', ');
  const call = `.with(${patterns}, () => { ${rethrow.statement} })`;
  return {
    edit: { range: [last.range[1], last.range[1]], text: `${findBreak(last, sourceCode)}${call}` },
    act: rethrow.act,
  };
}

/** The last `.with` before one that sweeps up the rest: behind that, a new one would match nothing. */
function findLastWith(match: TSESTree.Node, sourceCode: SourceCode): TSESTree.CallExpression | undefined {
  let last: TSESTree.CallExpression | undefined;
  for (let call = findNextCall(match); call !== undefined; call = findNextCall(call)) {
    if (findMethodCall(call)?.name !== 'with') continue;
    if (call.arguments.slice(0, -1).some((pattern) => isSweeping(pattern, sourceCode))) return last;
    last = call;
  }
  return last;
}

/** Whether a pattern may match every code: `P._`, `P.select()`, `P.union('X', P.string)`. */
function isSweeping(pattern: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (findConstantString(pattern, sourceCode) !== undefined) return false;
  const call = findMethodCall(pattern);
  if (call === undefined) return pattern.type === 'MemberExpression';
  return call.name === 'select' || call.arguments.some((argument) => isSweeping(argument, sourceCode));
}

/** The line break and indentation before `.with`, if it begins a line. */
function findBreak({ callee }: TSESTree.CallExpression, sourceCode: SourceCode): string {
  const dot = callee.type === 'MemberExpression' ? sourceCode.getTokenBefore(callee.property) : null;
  const before = dot === null ? '' : sourceCode.text.slice(0, dot.range[0]);
  return /\r?\n[ \t]*$/.exec(before)?.[0] ?? '';
}
