import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../../memo/once.ts';
import { calleeNameOf } from '../../syntax/method-calls.ts';
import type { AnalysisContext } from '../../context.ts';
import { getEvaluator } from '../../sdk-calls/index.ts';
import { findErrorClass } from '../../evidence/error-classes/error-classes.ts';
import { findClaimAt, findErrorKey, hasClaims } from '../../evidence/error-classes/error-claims.ts';
import {
  classifyTypeName,
  findDeclaredClass,
  findTypeClass,
  isCastTo,
} from '../../evidence/error-classes/error-types.ts';
import { findOnlyDefinition } from '../../constants/definitions.ts';
import { findElementName, findVariableOf } from '../../syntax/member-names.ts';
import { isOwnErrorClass } from './made-errors.ts';
import { findThisOwner } from '../../syntax/this-members.ts';
import type { Source } from '../../flow/sources.ts';
import { isFunction, skipTypeSyntax, type ClassNode, type SourceCode } from '../../syntax/syntax.ts';
import { everySource } from '../../flow/trace-values.ts';

/**
 * Whether a value is the code of an error that is not the SDK's: an instance of another class by a test around it, or one that
 * is declared, cast or made so. A test that an error is not the SDK's counts as well.
 */
export function isOfOtherClass(start: Source, context: AnalysisContext): boolean {
  if (areOther(context)(start)) return true;
  const { sourceCode } = context;
  // The tests around the place that reads the code count, too.
  return (
    hasClaims(sourceCode) &&
    everySource((source) => isOther(source, [start.node, source.node], sourceCode), getEvaluator(context))(start)
  );
}

const areOther = oncePerObject((context: AnalysisContext) =>
  everySource((source) => isOther(source, [source.node], context.sourceCode), getEvaluator(context)),
);

/** A source with one step left is a property of an error; with more steps it belongs to a member of the error: `err.cause.code`. */
function isOther({ node, way }: Source, places: readonly TSESTree.Node[], sourceCode: SourceCode): boolean {
  if (way.length === 0) return isPartOfOther(node, sourceCode);
  if (way.length > 1) return false;
  if (isMadeOrDeclaredOther(node, sourceCode)) return true;
  const key = hasClaims(sourceCode) ? findErrorKey(node, sourceCode) : undefined;
  return key !== undefined && places.some((place) => findClaimAt(key, place, sourceCode) === 'other');
}

/** `({ code }: OrderError)`, `code`. */
function isPartOfOther(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  const [definition] = (node.type === 'Identifier' && findVariableOf(node, sourceCode)?.defs) || [];
  const pattern = definition?.name.parent.parent;
  return (
    pattern?.type === 'ObjectPattern' && findTypeClass(pattern.typeAnnotation?.typeAnnotation, sourceCode) === 'other'
  );
}

function isMadeOrDeclaredOther(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (isCastTo('other', node, sourceCode)) return true;
  const plain = skipTypeSyntax(node);
  switch (plain.type) {
    case 'NewExpression':
      return findErrorClass(plain.callee, sourceCode) === 'other';
    case 'ThisExpression':
      return isOfOwnError(plain, sourceCode);
    case 'Identifier':
      return isDeclaredOther(plain, sourceCode);
    default:
      return false;
  }
}

/** `this` in a class of errors: `class OrderError extends Error`. */
function isOfOwnError(node: TSESTree.ThisExpression, sourceCode: SourceCode): boolean {
  const owner = findThisOwner(node)?.node;
  if (owner === undefined || owner.type === 'ObjectExpression') return false;
  return isOwnErrorClass(owner, sourceCode) && findErrorClass(owner.id ?? owner, sourceCode) === 'other';
}

/** `(err: OrderError)`, `const err: OrderError`, `@param {OrderError} err`. */
function isDeclaredOther(name: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const definition = findOnlyDefinition(name, sourceCode);
  if (definition?.name.type !== 'Identifier') return false;
  if (findDeclaredClass(definition, sourceCode) === 'other') return true;
  return isFunction(definition.node) && isHandlerOfOther(definition.node, sourceCode);
}

/** `@Catch(OrderError) class { catch(err) {} }` of Nest, `catchTag('OrderError', (err) => …)` of Effect. */
function isHandlerOfOther(fn: TSESTree.FunctionLike, sourceCode: SourceCode): boolean {
  const { parent } = fn;
  if (parent.type === 'MethodDefinition')
    return findElementName(parent) === 'catch' && isDecoratedForOther(parent.parent.parent, sourceCode);
  if (parent.type !== 'CallExpression' || calleeNameOf(parent) !== 'catchTag') return false;
  const tag = parent.arguments.find((argument) => argument.type === 'Literal');
  return tag !== undefined && classifyTypeName(String(tag.value)) === 'other';
}

function isDecoratedForOther({ decorators }: ClassNode, sourceCode: SourceCode): boolean {
  const classes = decorators.flatMap(({ expression }) =>
    expression.type === 'CallExpression' && calleeNameOf(expression) === 'Catch' ? expression.arguments : [],
  );
  return classes.length > 0 && classes.every((each) => findErrorClass(each, sourceCode) === 'other');
}
