import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { findAccessPath } from '../syntax/access-path.ts';
import { findMethodCall } from '../syntax/method-calls.ts';
import { findNamedFunction } from '../constants/definitions.ts';
import { isReassigned } from '../syntax/assignments.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import { isWithin } from '../syntax/nodes.ts';
import { isNode, skipTypeSyntax, walkBody, walkWhile, type SourceCode } from '../syntax/syntax.ts';
import type { LiteralMatch } from '../constants/code-literal.ts';

/**
 * A function that compares one of its parameters (or a property of it) with another: `isCode(err, 'X')`; or what it reads from
 * around itself: `const is = (c) => err.code === c`.
 */
export interface ComparisonFunction {
  /** The index of the parameter that holds the code, or the expression that is compared; the property names from it to the code. */
  readonly subject: number | TSESTree.Node;
  readonly names: readonly string[];
  /** The index of the parameter that holds the text, or the list of texts. */
  readonly texts: number;
  /** Whether that parameter takes all further arguments. */
  readonly isRest?: boolean;
  readonly match: LiteralMatch;
}

/** What the text of a function has that compares anything. */
const COMPARES = /==|startsWith|includes/;

/** The comparison that a function of the same file makes; `undefined` for other functions. */
export function findComparisonFunction(
  callee: TSESTree.Identifier,
  sourceCode: SourceCode,
): ComparisonFunction | undefined {
  const fn = findNamedFunction(callee, sourceCode);
  return fn && findComparisonIn(fn, sourceCode);
}

const findComparisonIn = oncePerObject(
  (fn: TSESTree.FunctionLike, sourceCode: SourceCode): ComparisonFunction | undefined => {
    let found: ComparisonFunction | undefined;
    if (fn.params.length === 0 || !fn.body || !COMPARES.test(sourceCode.getText(fn.body))) return undefined;
    walkWhile(fn.body, sourceCode, (node) => {
      found ??= findParameterComparison(node, fn, sourceCode);
      return found === undefined;
    });
    const isOnly = found === undefined || typeof found.subject === 'number' || countComparisons(fn, sourceCode) === 1;
    return isOnly ? found : undefined;
  },
);

/** The number of comparisons with a parameter: `err.code === c || err.name === c` compares more than the code. */
function countComparisons(fn: TSESTree.FunctionLike, sourceCode: SourceCode): number {
  let count = 0;
  walkBody(fn, sourceCode, (node) => {
    const operands = Object.values(findComparison(node) ?? {}).filter(isNode);
    if (operands.some((operand) => findParameterPath(operand, fn, sourceCode) !== undefined)) count += 1;
  });
  return count;
}

function findParameterComparison(
  node: TSESTree.Node,
  fn: TSESTree.FunctionLike,
  sourceCode: SourceCode,
): ComparisonFunction | undefined {
  const comparison = findComparison(node);
  if (comparison === undefined) return undefined;
  const { match } = comparison;
  const texts = findParameterPath(comparison.texts, fn, sourceCode);
  if (texts === undefined || texts.names.length > 0) return undefined;
  const subject = findParameterPath(comparison.subject, fn, sourceCode);
  if (subject === undefined)
    return fn.params.length === 1 ? findOuterComparison(comparison, { fn, texts: texts.index }, sourceCode) : undefined;
  return subject.index === texts.index
    ? undefined
    : { subject: subject.index, names: subject.names, texts: texts.index, match };
}

/** A comparison with a property of a variable from around the function, which nothing else is ever written to. */
function findOuterComparison(
  { subject, match }: Comparison,
  { fn, texts }: { readonly fn: TSESTree.FunctionLike; readonly texts: number },
  sourceCode: SourceCode,
): ComparisonFunction | undefined {
  const path = findAccessPath(subject, sourceCode);
  if (path?.root.type !== 'Identifier' || path.names.length === 0) return undefined;
  const variable = findVariableOf(path.root, sourceCode);
  const isInner = variable?.defs.some(({ name }) => isWithin(name, fn)) === true;
  return isInner || (variable !== undefined && isReassigned(variable))
    ? undefined
    : { subject, names: [], texts, match };
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

/** Takes the operand that reads a property as the code; if neither does, the first operand. */
function orient(left: TSESTree.Node, right: TSESTree.Node): Comparison {
  const isRight = skipTypeSyntax(right).type === 'MemberExpression';
  return isRight ? { subject: right, texts: left, match: 'code' } : { subject: left, texts: right, match: 'code' };
}

/** The parameter of a function that an expression reads, or reads a property of. */
function findParameterPath(
  node: TSESTree.Node,
  fn: TSESTree.FunctionLike,
  sourceCode: SourceCode,
): { readonly index: number; readonly names: readonly string[] } | undefined {
  const path = findAccessPath(node, sourceCode);
  const variable = path?.root.type === 'Identifier' ? findVariableOf(path.root, sourceCode) : undefined;
  // A parameter that is written to may hold something else by then.
  if (path === undefined || variable?.defs.length !== 1 || isReassigned(variable)) return undefined;
  const parameter = variable.defs[0]?.name;
  const index = fn.params.findIndex(
    (param) => param === parameter || ('argument' in param && param.argument === parameter),
  );
  return index === -1 ? undefined : { index, names: path.names };
}
