import type { TSESTree } from '@typescript-eslint/utils';
import type { Dispatch } from '../analysis/dispatches/dispatch.ts';
import type { FileFacts } from '../analysis/facts.ts';
import { isTrueCase, listBranches } from '../analysis/syntax/control-flow.ts';
import { isWithin } from '../analysis/syntax/nodes.ts';
import { findMethodCall, findNextCall } from '../analysis/syntax/method-calls.ts';
import { skipTypeSyntax } from '../analysis/syntax/syntax.ts';
import { semicolonOf, writeBlock } from './add-branch.ts';
import { appendDefault } from './clauses.ts';
import { testOnlyCode } from './code-reads.ts';
import type { Addition } from './edit.ts';
import { quoteMarkOf } from './layout.ts';
import { writeRethrow } from './rethrow.ts';
import { runsForErrors } from './runs-for-errors.ts';
import { needsSemicolon, takesElse } from './semicolons.ts';
import { readSwitchLayout } from './switch-layout.ts';

/**
 * Adds a fallback that rethrows to a dispatch without one: a `default`, an `else`, or an `.otherwise` in the place of `.run` or
 * `.exhaustive`. Its comment marks the rest of the namespaces as handled by it, if there are any. `undefined` where a code that the
 * dispatch names could reach it, and where it would throw although there may be no error.
 */
export function addFallback(dispatch: Dispatch, namespaces: readonly string[], facts: FileFacts): Addition | undefined {
  if (dispatch.hasFallback) return undefined;
  // A `match` without `.otherwise` throws for what no pattern matches, errors or not.
  if (dispatch.kind !== 'match' && !runsForErrors(dispatch, facts.sourceCode)) return undefined;
  const comment = namespaces.length === 0 ? undefined : `rest: ${namespaces.map((each) => `${each}.*`).join(', ')}`;
  switch (dispatch.node.type) {
    case 'SwitchStatement':
      return addDefaultClause(dispatch, dispatch.node, comment, facts);
    case 'IfStatement':
      return addElse(dispatch, comment, facts);
    default:
      return dispatch.kind === 'match' ? addOtherwise(dispatch, comment, facts) : undefined;
  }
}

/** A last clause that goes on would fall into it, and gets a `break`. */
function addDefaultClause(
  dispatch: Dispatch,
  node: TSESTree.SwitchStatement,
  comment: string | undefined,
  facts: FileFacts,
): Addition | undefined {
  const { sourceCode } = facts;
  const tests = node.cases.filter(isTrueCase).map(({ test }) => test);
  if (!testOnlyCode(tests, dispatch, facts)) return undefined;
  const layout = readSwitchLayout(node, sourceCode);
  const rethrow = writeRethrow(dispatch, layout, sourceCode);
  const edit = rethrow && appendDefault(node, { comment, statement: rethrow.statement }, layout);
  return edit && { edit, rethrown: rethrow.rethrown };
}

function addElse(dispatch: Dispatch, comment: string | undefined, facts: FileFacts): Addition | undefined {
  const { sourceCode } = facts;
  const { node, last: lastStatement = node } = dispatch;
  const branches = isWithin(lastStatement, node) ? listBranches(node) : [];
  const last = branches.at(-1);
  if (last?.type !== 'IfStatement' || last.alternate !== null || takesElse(last.consequent)) return undefined;
  const tests = branches.map(({ test }) => test);
  if (!testOnlyCode(tests, dispatch, facts)) return undefined;
  const quote = quoteMarkOf(sourceCode.getText(node));
  const rethrow = writeRethrow(dispatch, { quote, semicolon: semicolonOf(last, sourceCode) }, sourceCode);
  if (rethrow === undefined) return undefined;
  const end = last.consequent.range[1];
  const before = needsSemicolon(last.consequent, sourceCode) ? ';' : '';
  const text = `${before} else ${writeBlock(rethrow.statement, last, sourceCode, comment)}`;
  return { edit: { range: [end, end], text }, rethrown: rethrow.rethrown };
}

/** What no pattern matches makes `.run()` and `.exhaustive()` throw as well, if another error. */
function addOtherwise(
  dispatch: Dispatch,
  comment: string | undefined,
  { sourceCode }: FileFacts,
): Addition | undefined {
  const end = findEnd(dispatch.node);
  if (end === undefined) return undefined;
  const { call, property } = end;
  const rethrow = writeRethrow(dispatch, { quote: quoteMarkOf(sourceCode.getText(call)), semicolon: ';' }, sourceCode);
  if (rethrow === undefined) return undefined;
  const note = comment === undefined ? '' : `/* ${comment} */ `;
  const text = `otherwise(${note}() => { ${rethrow.statement} })`;
  return { edit: { range: [property.range[0], call.range[1]], text }, rethrown: rethrow.rethrown };
}

/** The call of `.run` or `.exhaustive` at the end of a `match` whose patterns only name codes. */
function findEnd(
  match: TSESTree.Node,
): { readonly call: TSESTree.CallExpression; readonly property: TSESTree.Node } | undefined {
  for (let call = findNextCall(match); call !== undefined; call = findNextCall(call)) {
    const { name = '', arguments: args = [] } = findMethodCall(call) ?? {};
    const callee = skipTypeSyntax(call.callee);
    const isEnd = /^(?:run|exhaustive)$/.test(name) && args.length === 0;
    if (isEnd && callee.type === 'MemberExpression' && !callee.computed) return { call, property: callee.property };
    // Of `{ code: 'X', status: 400 }` the code alone does not match.
    if (args.some((pattern) => pattern.type === 'ObjectExpression' && pattern.properties.length > 1)) return undefined;
  }
  return undefined;
}
