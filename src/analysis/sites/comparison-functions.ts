import { isReassigned } from '../syntax/assignments.ts';
import type { TSESTree } from '@typescript-eslint/utils';
import { findAccessPath } from '../syntax/access-path.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { findOnlyDefinition, resolveConstant } from '../constants/definitions.ts';
import { findVariable } from '../syntax/eslint-utils.ts';
import { isFunction, skipTypeSyntax, walkWhile, type SourceCode } from '../syntax/syntax.ts';
import type { LiteralMatch } from '../constants/code-literal.ts';

/** A function that compares one of its parameters (or a property of it) with another: `isCode(err, 'X')`. */
export interface ComparisonFunction {
  /** Which parameter holds the code, and the property names from it to the code. */
  readonly subject: number;
  readonly names: readonly string[];
  /** Which parameter holds the text, or the list of texts. */
  readonly texts: number;
  readonly match: LiteralMatch;
}

const remembered = new WeakMap<TSESTree.Node, ComparisonFunction | null>();

/** The comparison that a function of the same file makes, if that is what it does. */
export function findComparisonFunction(
  callee: TSESTree.Identifier,
  sourceCode: SourceCode,
): ComparisonFunction | undefined {
  const callable = findFunction(callee, sourceCode);
  if (callable === undefined) return undefined;
  const known = remembered.get(callable);
  if (known !== undefined) return known ?? undefined;
  const comparison = analyse(callable, sourceCode);
  remembered.set(callable, comparison ?? null);
  return comparison;
}

function findFunction(callee: TSESTree.Identifier, sourceCode: SourceCode): TSESTree.FunctionLike | undefined {
  const definition = findOnlyDefinition(callee, sourceCode)?.node;
  if (definition === undefined || definition.type === 'FunctionDeclaration') return definition;
  if (definition.type !== 'VariableDeclarator') return undefined;
  const value = resolveConstant(callee, sourceCode);
  return isFunction(value) ? value : undefined;
}

function analyse(callable: TSESTree.FunctionLike, sourceCode: SourceCode): ComparisonFunction | undefined {
  let found: ComparisonFunction | undefined;
  if (callable.params.length < 2 || !callable.body) return undefined;
  walkWhile(callable.body, sourceCode, (node) => {
    found ??= findParameterComparison(node, callable, sourceCode);
    return found === undefined;
  });
  return found;
}

function findParameterComparison(
  node: TSESTree.Node,
  callable: TSESTree.FunctionLike,
  sourceCode: SourceCode,
): ComparisonFunction | undefined {
  const comparison = findComparison(node);
  if (comparison === undefined) return undefined;
  const subject = findParameter(comparison.subject, callable, sourceCode);
  const texts = findParameter(comparison.texts, callable, sourceCode);
  if (subject === undefined || texts === undefined || texts.names.length > 0 || subject.index === texts.index)
    return undefined;
  return { subject: subject.index, names: subject.names, texts: texts.index, match: comparison.match };
}

interface Comparison {
  readonly subject: TSESTree.Node;
  readonly texts: TSESTree.Node;
  readonly match: LiteralMatch;
}

function findComparison(node: TSESTree.Node): Comparison | undefined {
  if (node.type === 'BinaryExpression' && /^==?=?$/.test(node.operator)) return orient(node.left, node.right);
  const call = findMethodCall(node);
  const [argument] = call?.arguments ?? [];
  if (call === undefined || argument === undefined) return undefined;
  if (call.name === 'startsWith') return { subject: call.object, texts: argument, match: 'prefix' };
  return call.name === 'includes' ? { subject: argument, texts: call.object, match: 'code' } : undefined;
}

/** Of two compared expressions the one that reads a property holds the code; of two plain ones, the first. */
function orient(left: TSESTree.Node, right: TSESTree.Node): Comparison {
  const isRight = skipTypeSyntax(right).type === 'MemberExpression';
  return isRight ? { subject: right, texts: left, match: 'code' } : { subject: left, texts: right, match: 'code' };
}

function findParameter(
  node: TSESTree.Node,
  callable: TSESTree.FunctionLike,
  sourceCode: SourceCode,
): { readonly index: number; readonly names: readonly string[] } | undefined {
  const path = findAccessPath(node, sourceCode);
  if (path?.root.type !== 'Identifier') return undefined;
  const variable = findVariable(sourceCode.getScope(path.root), path.root);
  // A parameter that is written to may be something else by then.
  if (variable !== null && isReassigned(variable)) return undefined;
  const parameter = findOnlyDefinition(path.root, sourceCode)?.name;
  const index = callable.params.findIndex(
    (param) => param === parameter || ('argument' in param && param.argument === parameter),
  );
  return index === -1 ? undefined : { index, names: path.names };
}
