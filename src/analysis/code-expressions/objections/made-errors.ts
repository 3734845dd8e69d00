import type { TSESTree } from '@typescript-eslint/utils';
import { findCalledName, findMethodCall, isNamed } from '../../syntax/method-calls.ts';
import { isCodeName, isErrorName } from '../../evidence/code-names.ts';
import { findOnlyDefinition } from '../../constants/definitions.ts';
import { findErrorClass, isTencentName } from '../../evidence/error-classes/error-classes.ts';
import { isPlainErrorName } from '../../syntax/builtins.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { skipTypeSyntax, walkWhile, type SourceCode } from '../../syntax/syntax.ts';

type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** `createError('X')`, `throwOrderError('X')`. */
const FACTORY = /^(?:build|create|make|new|raise|throw)(?:[A-Z]\w*)?(?:Error|Exception)$/;

/** Methods of a class that ask for a code, and do not make an error of one: `OrderError.is(err, 'X')`. */
const ASKING = /^(?:can|check|equals|has|is|match|matches|test)(?![a-z])/;

/**
 * The values that may be the codes of the error that an expression makes: `new OrderError('X')`, a factory, `super('X')`,
 * `Object.assign(new Error(), { code: 'X' })`. What is thrown or handed on is an error, whatever it is called.
 */
export function findMadeCodes(node: TSESTree.Node, sourceCode: SourceCode, isThrown = false): readonly TSESTree.Node[] {
  if (node.type === 'NewExpression') return findNewCodes(node, sourceCode, isThrown);
  if (node.type === 'CallExpression' && isMaking(node, sourceCode))
    return [...node.arguments, ...findProperties(node, sourceCode)];
  return isThrown || (node.type === 'CallExpression' && isExtending(node, sourceCode))
    ? findProperties(node, sourceCode)
    : [];
}

function findNewCodes(
  node: TSESTree.NewExpression,
  sourceCode: SourceCode,
  isThrown: boolean,
): readonly TSESTree.Node[] {
  if (isOfSdk(node.callee, sourceCode)) return [];
  const name = nameOf(node.callee);
  // The errors of JavaScript take a message.
  const takesCode = !isPlainErrorName(name) && (isThrown || isErrorClassName(name, node.callee, sourceCode));
  const isError = takesCode || isThrown;
  return isError ? [...(takesCode ? node.arguments : []), ...findProperties(node, sourceCode)] : [];
}

/** Whether an expression makes an error that is not the SDK's: `new Error('x')`, `Object.assign(new Error(), …)`. */
export function isOwnError(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type === 'CallExpression') return isExtending(node, sourceCode);
  return node.type === 'NewExpression' && isErrorName(nameOf(node.callee)) && !isOfSdk(node.callee, sourceCode);
}

/** A factory of errors, or the constructor of the class above one of errors. */
function isMaking(node: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  if (node.callee.type === 'Super') return isInOwnErrorClass(node, sourceCode);
  const name = findCalledName(node);
  if (FACTORY.test(name)) return !isTencentName(name);
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || ASKING.test(name)) return false;
  const owner = nameOf(callee.object);
  return (
    /^[A-Z]/.test(owner) && isErrorClassName(owner, callee.object, sourceCode) && !isOfSdk(callee.object, sourceCode)
  );
}

/** `Object.assign(new Error('x'), { code: 'X' })`. */
function isExtending(node: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const call = findMethodCall(node);
  const [error] = call?.name === 'assign' && isNamed(call.object, 'Object') ? call.arguments : [];
  return error !== undefined && isOwnError(skipTypeSyntax(error), sourceCode);
}

/** The values of all properties that are called codes. */
function findProperties(root: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const values: TSESTree.Node[] = [];
  walkWhile(root, sourceCode, (node) => {
    if (node.type === 'Property' && isCodeKey(node)) values.push(node.value);
    return true;
  });
  return values;
}

type Named = TSESTree.Property | TSESTree.PropertyDefinition | TSESTree.MethodDefinition | TSESTree.MemberExpression;

/** Whether a property or member is called a code. */
export function isCodeKey(node: Named): boolean {
  return isCodeName(getPropertyName(node) ?? '');
}

/** Whether a class is one of errors, and none of the SDK's, of which tests make their own. */
export function isOwnErrorClass(node: ClassNode, sourceCode: SourceCode): boolean {
  const { superClass } = node;
  return superClass !== null && isErrorName(nameOf(superClass)) && !isOfSdk(superClass, sourceCode);
}

/** Whether a node stands in such a class. */
export function isInOwnErrorClass({ parent }: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (parent?.type === 'ClassDeclaration' || parent?.type === 'ClassExpression')
    return isOwnErrorClass(parent, sourceCode);
  return parent != null && isInOwnErrorClass(parent, sourceCode);
}

/** Whether a name is one of errors, or of a class of the file that extends one. */
function isErrorClassName(name: string, node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (isPlainErrorName(name)) return false;
  const definition = node.type === 'Identifier' ? findOnlyDefinition(node, sourceCode)?.node : undefined;
  const isExtended = definition?.type === 'ClassDeclaration' && isOwnErrorClass(definition, sourceCode);
  return isErrorName(name) || /(?:Failure|Fault)$/.test(name) || isExtended;
}

function isOfSdk(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return findErrorClass(node, sourceCode) === 'sdk' || isTencentName(nameOf(node));
}

/** `errors.OrderError` → `OrderError`. */
function nameOf(node: TSESTree.Node): string {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'Identifier') return plain.name;
  return plain.type === 'MemberExpression' ? (getPropertyName(plain) ?? '') : '';
}
