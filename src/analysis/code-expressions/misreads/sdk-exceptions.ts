import type { TSESTree } from '@typescript-eslint/utils';
import type { AnalysisContext } from '../../context.ts';
import { findOnlyDefinition } from '../../constants/definitions.ts';
import { findErrorOrigin } from '../../error-origin/index.ts';
import { findClaimAt } from '../../evidence/error-classes/error-claims.ts';
import { findTypeClass } from '../../evidence/error-classes/error-types.ts';
import { unwrapCall } from '../../flow/calls.ts';
import { getEvaluator, type SdkCall } from '../../sdk-calls/index.ts';
import { isReassigned } from '../../syntax/assignments.ts';
import { type AccessPath, keyOf } from '../../syntax/access-path.ts';
import { findVariableOf } from '../../syntax/member-names.ts';
import { skipTypeSyntax, type SourceCode } from '../../syntax/syntax.ts';

/** A place that reads an error: its expression or pattern there, and the path to the error. */
export interface ErrorRead {
  readonly holder: TSESTree.Node;
  readonly use: TSESTree.Node;
  readonly error: AccessPath;
}

/**
 * Whether an error can be nothing but the exception of the SDK: its type or a test says so, or every call that can have failed is
 * one of a client of the SDK. Stricter than the evidence for a code: a wrapper, or another SDK, may throw other errors.
 */
export function isSdkException({ holder, use, error }: ErrorRead, context: AnalysisContext): boolean {
  const { sourceCode } = context;
  const type = typeOf(holder, sourceCode);
  if (type !== 'any') return type === 'sdk';
  if (error.names.length > 0 || !isSteady(error.root, sourceCode)) return false;
  const claim = findClaimAt(keyOf(error, sourceCode), use, sourceCode);
  return claim === undefined ? hasOnlySdkCalls(error.root, context) : claim === 'sdk';
}

/** A variable that is never written to again, or a pattern in its place. */
function isSteady(root: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (root.type === 'ObjectPattern') return true;
  const variable = findVariableOf(root, sourceCode);
  return variable !== undefined && variable.defs.length > 0 && !isReassigned(variable);
}

function hasOnlySdkCalls(root: TSESTree.Node, context: AnalysisContext): boolean {
  const origin = findErrorOrigin(root, [], context);
  return (
    origin?.complete === true && origin.calls.length > 0 && origin.calls.every((call) => isOfClient(call, context))
  );
}

/** Whether a call is one of a client of the SDK, and not of a class below it, a wrapper, or another package, or a request. */
function isOfClient({ node, isGuess }: SdkCall, context: AnalysisContext): boolean {
  if (node.type !== 'CallExpression' || isGuess === true) return false;
  const { valueOf, sourceCode } = getEvaluator(context);
  const method = skipTypeSyntax(unwrapCall(node, sourceCode).method);
  // A class of the file may override what makes the errors.
  if (method.type === 'MemberExpression' && valueOf(method.object).kind === 'instance') return false;
  const called = valueOf(method);
  return called.kind === 'method' && (called.client.style === 'sdk' || called.client.style === 'common');
}

/** Aliases of aliases are followed this far. */
const MAX_DEPTH = 8;

/** The type that casts and annotations give an error: the exception of the SDK, none that says anything, or another. */
function typeOf(node: TSESTree.Node, sourceCode: SourceCode, depth = 0): 'sdk' | 'any' | 'other' {
  if (depth > MAX_DEPTH) return 'other';
  switch (node.type) {
    case 'ChainExpression':
    case 'TSNonNullExpression':
      return typeOf(node.expression, sourceCode, depth);
    case 'TSAsExpression':
    case 'TSTypeAssertion': {
      const type = readErrorType(node.typeAnnotation, sourceCode);
      return type === 'any' ? typeOf(node.expression, sourceCode, depth) : type;
    }
    case 'Identifier':
      return typeOfVariable(node, sourceCode, depth);
    case 'ObjectPattern':
      return readErrorType(node.typeAnnotation?.typeAnnotation, sourceCode);
    default:
      return 'other';
  }
}

function typeOfVariable(name: TSESTree.Identifier, sourceCode: SourceCode, depth: number): 'sdk' | 'any' | 'other' {
  const definition = findOnlyDefinition(name, sourceCode);
  const bound = definition?.name;
  if (bound?.type !== 'Identifier') return 'other';
  const declared = readErrorType(bound.typeAnnotation?.typeAnnotation, sourceCode);
  const { node } = definition ?? {};
  const init = node?.type === 'VariableDeclarator' && node.id === bound ? node.init : null;
  return declared !== 'any' || init === null ? declared : typeOf(init, sourceCode, depth + 1);
}

function readErrorType(type: TSESTree.TypeNode | undefined, sourceCode: SourceCode): 'sdk' | 'any' | 'other' {
  if (type === undefined || type.type === 'TSAnyKeyword' || type.type === 'TSUnknownKeyword') return 'any';
  return type.type === 'TSTypeReference' && findTypeClass(type, sourceCode) === 'sdk' ? 'sdk' : 'other';
}
