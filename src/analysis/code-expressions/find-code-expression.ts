import type { TSESTree } from '@typescript-eslint/utils';
import { type AccessPath, findAccessPath, keyOf } from '../syntax/access-path.ts';
import { isErrorName } from '../evidence/code-names.ts';
import type { AnalysisContext } from '../context.ts';
import { skipConversions } from '../syntax/conversions.ts';
import { type ErrorOrigin, findErrorOrigin } from '../error-origin/index.ts';
import { findVariable } from '../syntax/eslint-utils.ts';
import type { ExpressionRefusal } from '../refusals.ts';
import { type Candidate, type Ground, judgeCompared, judgeNamed, refuseComputed } from './grounds.ts';
import { findGottenCode } from './getters.ts';
import { findCodeOfNamespace } from './namespace-expressions.ts';
import { isPartOfResponse } from './response-fields.ts';
import type { CodeExpression } from './code-expression.ts';
import type { SourceCode } from '../syntax/syntax.ts';

/**
 * The code expression that a node is, with its evidence, or else why it is none.
 * Follows constant aliases and destructuring, and looks through casts and conversions to string.
 */
export function judgeExpression(node: TSESTree.Node, context: AnalysisContext): CodeExpression | ExpressionRefusal {
  const plain = skipConversions(node);
  const codeNode = findCodeOfNamespace(plain, context.sourceCode);
  const part = codeNode === undefined ? 'code' : 'namespace';
  const path = findAccessPath(codeNode ?? plain, context.sourceCode);
  if (path === undefined) return 'computed';
  const candidate = { node, part, source: { node: codeNode ?? node, way: [] }, path } as const;
  return createExpression(candidate, judgeNamed(candidate, context), context);
}

/**
 * The code expression that is a property of a node, where the file does not spell out the access: for `isCode(err, 'X')` that
 * of `err.code`, from `err` and `code`. Or else why it is none.
 */
export function judgeExpressionBelow(
  node: TSESTree.Node,
  names: readonly string[],
  context: AnalysisContext,
): CodeExpression | ExpressionRefusal {
  const above = findAccessPath(node, context.sourceCode);
  const path = { root: node, aliases: [], ...above, names: [...(above?.names ?? []), ...names] };
  const candidate = { node, part: 'code', source: { node, way: names }, path } as const;
  return createExpression(candidate, judgeNamed(candidate, context), context);
}

/**
 * Any other expression, taken for a code because it is compared with a literal that is shaped like one of
 * Tencent Cloud's codes in a file about Tencent Cloud. Message texts and computed values are not.
 */
export function judgeComparedExpression(
  node: TSESTree.Node,
  context: AnalysisContext,
): CodeExpression | ExpressionRefusal {
  const path = findAccessPath(node, context.sourceCode);
  if (path === undefined) return refuseComputed({ node, way: [] }, context);
  const candidate = { node, part: 'code', source: { node, way: [] }, path } as const;
  return createExpression(candidate, judgeCompared(candidate, context), context);
}

function createExpression(
  { node, part, path }: Candidate & Pick<CodeExpression, 'node' | 'part'>,
  ground: Ground | ExpressionRefusal,
  context: AnalysisContext,
): CodeExpression | ExpressionRefusal {
  const { sourceCode } = context;
  if (typeof ground === 'string') return ground;
  const gotten = findGottenCode(path, sourceCode);
  const origin = findOrigin(gotten?.path ?? path, context);
  if (origin?.isForeign === true && ground.evidence !== 'certain') return 'other-service';
  const errorName = findErrorName(path, node, sourceCode);
  // If every call that can have failed is one of the SDK, the code is one of Tencent Cloud's.
  const isCertain = gotten === undefined && origin !== undefined && origin.calls.length > 0 && origin.complete;
  return {
    node,
    part,
    ...(isPartOfResponse(path, sourceCode) && { field: {} }),
    ...(isCertain ? ({ evidence: 'certain', reason: { kind: 'sdk-calls' } } as const) : ground),
    key: keyOf(path, sourceCode),
    ...(errorName !== undefined && { errorName }),
    ...(origin !== undefined && { origin }),
  };
}

/** The origin of the error whose code a path reads, or of a code that was put where the path leads: `this.code = err.code`. */
function findOrigin({ root, names }: AccessPath, context: AnalysisContext): ErrorOrigin | undefined {
  return findErrorOrigin(root, names.slice(0, -1), context) ?? findErrorOrigin(root, names, context);
}

/**
 * The variable of the caught error itself (the one that a `catch` binds, or one named like an error), if its name refers to
 * the same variable where the code is compared.
 */
function findErrorName(
  { root, names }: AccessPath,
  compared: TSESTree.Node,
  sourceCode: SourceCode,
): string | undefined {
  if (root.type !== 'Identifier' || names.length === 0) return undefined;
  const variable = findVariable(sourceCode.getScope(root), root.name);
  if (variable !== findVariable(sourceCode.getScope(compared), root.name)) return undefined;
  return variable?.defs[0]?.node.type === 'CatchClause' || isErrorName(root.name) ? root.name : undefined;
}
