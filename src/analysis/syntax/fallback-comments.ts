import type { TSESTree } from '@typescript-eslint/utils';
import { listAbsenceBranches } from './absence-branches.ts';
import { findElse, findFallbackNode, findDefault } from './fallbacks.ts';
import { type SourceCode, isFunction } from './syntax.ts';

/** Tokens between the beginning of a fallback and its code: `default` `:`, `else` `{`, `??` `(`. */
const OPENERS: ReadonlySet<string> = new Set([':', '{', '(']);

const OPERATORS: ReadonlySet<string> = new Set(['LogicalExpression', 'ConditionalExpression']);

/**
 * The token behind which a fallback begins: the `:` of `default:` and of a ternary, `else` or the `{` behind it, `??`, and the
 * `(` of `.otherwise(`; of an `if` without `else`, its end; of a look-up, the same of the first test of its entry. `undefined` without
 * a fallback.
 */
export function findFallbackToken(node: TSESTree.Node, sourceCode: SourceCode): TSESTree.Token | undefined {
  if (node.type === 'SwitchStatement') {
    const clause = findDefault(node);
    return (clause && sourceCode.getFirstToken(clause, { skip: 1 })) ?? undefined;
  }
  const value = findFallbackNode(node);
  if (value === undefined) {
    if (isWithoutElse(node)) return sourceCode.getLastToken(node) ?? undefined;
    return findAbsenceToken(node, sourceCode);
  }
  if (value.type === 'BlockStatement' && node.type === 'IfStatement')
    return sourceCode.getFirstToken(value) ?? undefined;
  return findTokenBefore(value, sourceCode);
}

/**
 * The comments at the beginning of a fallback, wherever a formatter or the fix of another rule may put them: behind `default`,
 * `else`, an operator or a parenthesis, and at the beginning of the block that follows. Without `default` or
 * `else` they are behind the `switch` or `if`, or at the end of the `switch`: the fix of `unicorn/prefer-switch` makes one of the other.
 */
export function listFallbackComments(node: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Comment[] {
  if (node.type === 'SwitchStatement') {
    const clause = findDefault(node);
    const first = clause && sourceCode.getFirstToken(clause);
    return first ? listFrom(first, sourceCode) : [...listAtEnd(node, sourceCode), ...listBehind(node, sourceCode)];
  }
  const value = findFallbackNode(node);
  if (value === undefined) return isWithoutElse(node) ? listBehind(node, sourceCode) : listAtTests(node, sourceCode);
  return listBefore(value, sourceCode);
}

/** The comments where the tests of an entry lead that a table does not have. */
function listAtTests(use: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Comment[] {
  return listAbsenceBranches(use, sourceCode).flatMap(({ branching, code }) =>
    code === null ? listBehind(branching, sourceCode) : listBefore(code, sourceCode),
  );
}

function findAbsenceToken(use: TSESTree.Node, sourceCode: SourceCode): TSESTree.Token | undefined {
  const [first] = listAbsenceBranches(use, sourceCode);
  if (first === undefined) return undefined;
  const { branching, code } = first;
  if (code?.type === 'BlockStatement') return sourceCode.getFirstToken(code) ?? undefined;
  return code === null ? (sourceCode.getLastToken(branching) ?? undefined) : findTokenBefore(code, sourceCode);
}

/** The comments around the token before the code of a fallback, and at the beginning of that code. */
function listBefore(value: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Comment[] {
  const opener = findTokenBefore(value, sourceCode);
  if (opener === undefined) return [];
  // Formatters move a comment to either side of an operator.
  const before = OPERATORS.has(value.parent?.type ?? '') ? sourceCode.getCommentsBefore(opener) : [];
  return [...before, ...listFrom(opener, sourceCode), ...listInBody(value, sourceCode)];
}

/** The comments between the last case of a `switch` and its closing brace. */
export function listAtEnd(node: TSESTree.SwitchStatement, sourceCode: SourceCode): readonly TSESTree.Comment[] {
  const brace = sourceCode.getLastToken(node);
  return brace === null ? [] : sourceCode.getCommentsBefore(brace);
}

/** The comments behind a token, and behind the tokens that open the code which follows it. */
function listFrom(first: TSESTree.Token, sourceCode: SourceCode): readonly TSESTree.Comment[] {
  const comments = [...sourceCode.getCommentsAfter(first)];
  for (
    let token = sourceCode.getTokenAfter(first);
    token !== null && OPENERS.has(token.value);
    token = sourceCode.getTokenAfter(token)
  ) {
    comments.push(...sourceCode.getCommentsAfter(token));
  }
  return comments;
}

function listBehind(node: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Comment[] {
  const last = sourceCode.getLastToken(node);
  return last === null ? [] : sourceCode.getCommentsAfter(last);
}

/** The comments at the beginning of the body of a handler: `.otherwise((code) => { // rest: …`, and behind its arrow. */
function listInBody(value: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Comment[] {
  if (!isFunction(value) || !value.body) return [];
  const isBlock = value.body.type === 'BlockStatement';
  const opener = isBlock ? sourceCode.getFirstToken(value.body) : findTokenBefore(value.body, sourceCode);
  return opener ? listFrom(opener, sourceCode) : [];
}

/** The token before the value of a fallback, parentheses around the value skipped: `??`, `:`, `else`, the `(` of a call. */
function findTokenBefore(value: TSESTree.Node, sourceCode: SourceCode): TSESTree.Token | undefined {
  const isArgument = value.parent?.type === 'CallExpression';
  return sourceCode.getTokenBefore(value, { filter: ({ value: text }) => isArgument || text !== '(' }) ?? undefined;
}

function isWithoutElse(node: TSESTree.Node): boolean {
  return node.type === 'IfStatement' && findElse(node) === null;
}
