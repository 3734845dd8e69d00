import type { TSESTree } from '@typescript-eslint/utils';
import type { AnalysisContext } from '../analysis/context.ts';
import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import type { FileFacts } from '../analysis/facts.ts';
import { readErrorPattern } from '../analysis/sites/ts-patterns.ts';
import { findMethodCall, findNextCall } from '../analysis/syntax/method-calls.ts';
import { skipTypeSyntax, type SourceCode } from '../analysis/syntax/syntax.ts';
import type { Addition } from './edit.ts';
import { quoteMarkOf } from './layout.ts';
import { writeRethrow } from './rethrow.ts';

/**
 * Adds codes to a `match` of ts-pattern, by a `.with` behind the last one that does not match the rest. `undefined` if codes
 * are not matched directly (`match(err).with({ code: 'X' }, …)`).
 */
export function addWith(
  dispatch: Dispatch,
  missing: readonly string[],
  { sourceCode, context }: FileFacts,
): Addition | undefined {
  const last = findLastWith(dispatch.node, context);
  const [pattern] = last?.arguments ?? [];
  if (last === undefined || pattern === undefined || pattern.type === 'ObjectExpression') return undefined;
  const quote = quoteMarkOf(sourceCode.getText(last));
  const rethrow = writeRethrow(dispatch, { quote, semicolon: ';' }, sourceCode);
  if (rethrow === undefined) return undefined;
  const patterns = missing.map((code) => `${quote}${code}${quote}`).join(', ');
  const text = `${breakBeforeMethod(last, sourceCode)}.with(${patterns}, () => { ${rethrow.statement} })`;
  return { edit: { range: [last.range[1], last.range[1]], text }, rethrown: rethrow.rethrown };
}

/** The last `.with` before one that may match the rest: behind that, a new one would match nothing. */
function findLastWith(match: TSESTree.Node, context: AnalysisContext): TSESTree.CallExpression | undefined {
  let last: TSESTree.CallExpression | undefined;
  for (let call = findNextCall(match); call !== undefined; call = findNextCall(call)) {
    const { name, arguments: args = [] } = findMethodCall(call) ?? {};
    if (name === 'when') return last;
    if (name !== 'with') continue;
    if (args.slice(0, -1).some((pattern) => mayMatchRest(pattern, context))) return last;
    last = call;
  }
  return last;
}

/** Whether a pattern may match codes that it does not name: `P._`, `P.not('X')`, `P.union('X', P.string)`. */
function mayMatchRest(pattern: TSESTree.Node, context: AnalysisContext): boolean {
  const { literals, isOpen, isCatchAll } = readErrorPattern(pattern, context);
  const { type } = skipTypeSyntax(pattern);
  const isPattern = type === 'MemberExpression' || type === 'CallExpression';
  return isOpen || isCatchAll || (isPattern && literals.length === 0);
}

/** The line break and indentation before `.with`, if it begins a line. */
function breakBeforeMethod({ callee }: TSESTree.CallExpression, sourceCode: SourceCode): string {
  const dot = callee.type === 'MemberExpression' ? sourceCode.getTokenBefore(callee.property) : null;
  const before = dot === null ? '' : sourceCode.text.slice(0, dot.range[0]);
  return /\r?\n[ \t]*$/.exec(before)?.[0] ?? '';
}
