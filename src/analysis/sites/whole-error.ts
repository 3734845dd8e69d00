import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { isNearCode } from '../../registry/explain/index.ts';
import type { Registry } from '../../registry/index.ts';
import { type CodeHolder, isErrorOfApi, isSdkException, namesInFile } from '../code-expressions/misreads/index.ts';
import { listConstantStrings, stringsInList, type ConstantString } from '../constants/constant-strings.ts';
import type { AnalysisContext } from '../context.ts';
import { type AccessPath, chainOf, findAccessPath } from '../syntax/access-path.ts';
import { findMethodCall, operandsOf } from '../syntax/method-calls.ts';
import { skipTypeSyntax, type SourceCode } from '../syntax/syntax.ts';
import { EQUALITY } from './equality.ts';
import { MEMBERSHIP_METHODS } from './membership.ts';

/** A comparison of a whole error, which is an object, with codes. */
export interface WholeError {
  readonly node: TSESTree.Node;
  readonly holder: CodeHolder;
}

/** The nodes that can compare an expression with texts. */
type Comparing = TSESTree.BinaryExpression | TSESTree.CallExpression | TSESTree.SwitchStatement;

/**
 * The whole error that a node compares with a code: `res.Response.Error === 'AuthFailure.TokenFailure'`, the same in a `switch` and in a list,
 * also of an exception of the SDK. `undefined` where the file makes such errors that are no objects, or asks for their type.
 */
export function findWholeError(node: Comparing, context: AnalysisContext): WholeError | undefined {
  if (!context.evidence.tencentCloud) return undefined;
  for (const operand of listOperands(node)) {
    const plain = skipTypeSyntax(operand);
    // Nearly all comparisons are of the code itself, and their texts need not be read.
    if (!mayBeError(plain) || !holdCode(listTexts(operand, node, context.sourceCode), context.settings.registry))
      continue;
    const holder = findHolder(plain, context);
    if (holder !== undefined) return { node: plain, holder };
  }
  return undefined;
}

/** The expressions that a node compares with texts. */
function listOperands(node: Comparing): readonly TSESTree.Node[] {
  switch (node.type) {
    case 'BinaryExpression':
      return EQUALITY.has(node.operator) ? [node.left, node.right] : [];
    case 'SwitchStatement':
      return [node.discriminant];
    default: {
      const [, compared] = findMembership(node);
      return compared === undefined ? [] : [compared];
    }
  }
}

/** The list, and what is looked for in it: `LIST.includes(x)` → `LIST`, `x`. */
function findMembership(node: TSESTree.CallExpression): ReturnType<typeof operandsOf> {
  const call = findMethodCall(node);
  return call !== undefined && MEMBERSHIP_METHODS.has(call.name) ? operandsOf(call) : [];
}

/** Whether an expression may be a whole error: not a literal, and not a property of another name. */
function mayBeError(node: TSESTree.Node): boolean {
  if (node.type === 'Literal') return false;
  const isPlainMember = node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier';
  return !isPlainMember || node.property.name === 'Error';
}

/** The texts that a node compares an operand with. */
function listTexts(operand: TSESTree.Node, node: Comparing, sourceCode: SourceCode): readonly ConstantString[] {
  switch (node.type) {
    case 'BinaryExpression':
      return listConstantStrings(operand === node.left ? node.right : node.left, sourceCode);
    case 'SwitchStatement':
      return node.cases.flatMap(({ test }) => (test === null ? [] : listConstantStrings(test, sourceCode)));
    default: {
      const [list] = findMembership(node);
      return list === undefined ? [] : stringsInList(list, sourceCode);
    }
  }
}

/** Whether any of the texts is a code, or nearly one. Lists that many places use are read once. */
const holdCode = oncePerObject((texts: readonly ConstantString[], registry: Registry): boolean =>
  texts.some(({ value }) => isNearCode(value, registry)),
);

function findHolder(node: TSESTree.Node, context: AnalysisContext): CodeHolder | undefined {
  const path = findAccessPath(node, context.sourceCode);
  const holder = path && findHolderAt(node, path, context);
  if (path === undefined || holder === undefined) return undefined;
  const { asked, hasPlainErrors } = namesInFile(context.sourceCode);
  const isPlain = asked.has(chainOf(path).at(-1) ?? '') || (holder === 'envelope' && hasPlainErrors);
  return isPlain ? undefined : holder;
}

function findHolderAt(node: TSESTree.Node, path: AccessPath, context: AnalysisContext): CodeHolder | undefined {
  if (isErrorOfApi(node, path, context)) return 'envelope';
  const isException = path.names.length === 0 && isSdkException({ holder: node, use: node, error: path }, context);
  return isException ? 'exception' : undefined;
}
