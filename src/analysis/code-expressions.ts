import type { TSESTree } from '@typescript-eslint/utils';
import { type AccessPath, findAccessPath, keyOf } from './access-path.ts';
import { isErrorName } from './code-names.ts';
import type { AnalysisContext } from './context.ts';
import { skipConversions } from './conversions.ts';
import { findErrorOrigin } from './error-origin/index.ts';
import { findVariable } from './eslint-utils.ts';
import { type Ground, findComparedGround, findExceptionGround, findGround } from './grounds.ts';
import { findCodeOfNamespace } from './namespace-expressions.ts';
import type { CodeExpression } from './types.ts';

/**
 * The code expression that a node is, with its evidence; `undefined` if nothing says that it holds an error code.
 * Follows constant aliases and destructuring, and looks through casts and conversions to string.
 */
export function findCodeExpression(node: TSESTree.Node, context: AnalysisContext): CodeExpression | undefined {
  const plain = skipConversions(node);
  const codeNode = findCodeOfNamespace(plain, context.sourceCode);
  const part = codeNode === undefined ? 'code' : 'namespace';
  const path = findAccessPath(skipConversions(codeNode ?? plain), context.sourceCode);
  if (path === undefined) return undefined;
  const ground = findExceptionGround(codeNode ?? plain, path, context) ?? findGround(node, path, context);
  return ground && createExpression(node, part, path, ground, context);
}

/**
 * The code expression that is a property of a node, where the access is not written out: for `isCode(err, 'X')` that
 * of `err.code`, from `err` and `code`.
 */
export function findExpressionBelow(
  node: TSESTree.Node,
  names: readonly string[],
  context: AnalysisContext,
): CodeExpression | undefined {
  const above = findAccessPath(skipConversions(node), context.sourceCode);
  const path = { root: node, aliases: [], ...above, names: [...(above?.names ?? []), ...names] };
  const ground = findGround(node, path, context);
  return ground && createExpression(node, 'code', path, ground, context);
}

/**
 * Any other expression, taken for a code because it is compared with a literal that is shaped like one of
 * Tencent Cloud's codes in a file about Tencent Cloud. Message texts and computed values are not.
 */
export function createComparedExpression(node: TSESTree.Node, context: AnalysisContext): CodeExpression | undefined {
  const path = findAccessPath(skipConversions(node), context.sourceCode);
  const ground = path && findComparedGround(node, path, context);
  return path && ground && createExpression(node, 'code', path, ground, context);
}

function createExpression(
  node: TSESTree.Node,
  part: CodeExpression['part'],
  path: AccessPath,
  ground: Ground,
  context: AnalysisContext,
): CodeExpression {
  const { sourceCode, evidence } = context;
  const errorName = findErrorName(path, node, sourceCode);
  const origin = evidence.tencentCloud ? findErrorOrigin(path.root, path.names.slice(0, -1), context) : undefined;
  // Every call that can have failed is one of the SDK: then its code is one of Tencent Cloud's.
  const isCertain = origin !== undefined && origin.calls.length > 0 && origin.complete;
  return {
    node,
    part,
    ...(isCertain ? ({ evidence: 'certain', reason: 'error of calls of the SDK' } as const) : ground),
    key: keyOf(path, sourceCode),
    ...(errorName !== undefined && { errorName }),
    ...(origin !== undefined && { origin }),
  };
}

/**
 * The variable that holds the caught error itself (the one a `catch` binds, or one named like an error), if its name
 * means the same where the code is compared.
 */
function findErrorName(
  { root, names }: AccessPath,
  compared: TSESTree.Node,
  sourceCode: AnalysisContext['sourceCode'],
): string | undefined {
  if (root.type !== 'Identifier' || names.length === 0) return undefined;
  const variable = findVariable(sourceCode.getScope(root), root);
  if (variable !== findVariable(sourceCode.getScope(compared), root.name)) return undefined;
  return variable?.defs[0]?.node.type === 'CatchClause' || isErrorName(root.name) ? root.name : undefined;
}
