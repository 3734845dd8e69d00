import type { TSESTree } from '@typescript-eslint/utils';
import { calleeNameOf, findMethodCall, isNamed, lastNameOf } from '../../syntax/method-calls.ts';
import { isCodeName, isErrorName } from '../../evidence/code-names.ts';
import { findOnlyDefinition } from '../../constants/definitions.ts';
import { findErrorClass, isTencentName } from '../../evidence/error-classes/error-classes.ts';
import { isPlainErrorName } from '../../syntax/builtins.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { skipTypeSyntax, walkWhile, type ClassNode, type SourceCode } from '../../syntax/syntax.ts';

/** `createError('X')`, `throwOrderError('X')`. */
const FACTORY = /^(?:build|create|make|new|raise|throw)(?:[A-Z]\w*)?(?:Error|Exception)$/;

/** Methods of a class that test for a code, and do not make an error of one: `OrderError.is(err, 'X')`. */
const ASKING = /^(?:can|check|equals|has|is|match|matches|test)(?![a-z])/;

/**
 * The values that may be the codes of the error that an expression makes: `new OrderError('X')`, a factory, `super('X')`,
 * `Object.assign(new Error(), { code: 'X' })`. A value that is thrown or passed on is an error, whatever its name is.
 */
export function listMadeCodes(node: TSESTree.Node, sourceCode: SourceCode, isThrown = false): readonly TSESTree.Node[] {
  if (node.type === 'NewExpression') return listConstructorCodes(node, sourceCode, isThrown);
  if (node.type === 'CallExpression' && isMaking(node, sourceCode))
    return [...node.arguments, ...valuesOfCodeProperties(node, sourceCode)];
  return isThrown || (node.type === 'CallExpression' && isExtending(node, sourceCode))
    ? valuesOfCodeProperties(node, sourceCode)
    : [];
}

function listConstructorCodes(
  node: TSESTree.NewExpression,
  sourceCode: SourceCode,
  isThrown: boolean,
): readonly TSESTree.Node[] {
  const name = lastNameOf(node.callee);
  // The errors of JavaScript take a message.
  const takesCode = !isPlainErrorName(name) && (isThrown || isErrorClass(name, node.callee, sourceCode));
  if ((!takesCode && !isThrown) || isOfSdk(node.callee, sourceCode)) return [];
  return [...(takesCode ? node.arguments : []), ...valuesOfCodeProperties(node, sourceCode)];
}

/** Whether an expression makes an error that is not the SDK's: `new Error('x')`, `Object.assign(new Error(), …)`. */
export function isOwnError(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type === 'CallExpression') return isExtending(node, sourceCode);
  return node.type === 'NewExpression' && isErrorName(lastNameOf(node.callee)) && !isOfSdk(node.callee, sourceCode);
}

/** A factory of errors, or the constructor of the class above one of errors. */
function isMaking(node: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  if (node.callee.type === 'Super') return isInOwnErrorClass(node, sourceCode);
  const name = calleeNameOf(node);
  if (FACTORY.test(name)) return !isTencentName(name);
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || ASKING.test(name)) return false;
  const owner = lastNameOf(callee.object);
  return /^[A-Z]/.test(owner) && isErrorClass(owner, callee.object, sourceCode) && !isOfSdk(callee.object, sourceCode);
}

/** `Object.assign(new Error('x'), { code: 'X' })`. */
function isExtending(node: TSESTree.CallExpression, sourceCode: SourceCode): boolean {
  const call = findMethodCall(node);
  const [error] = call?.name === 'assign' && isNamed(call.object, 'Object') ? call.arguments : [];
  return error !== undefined && isOwnError(skipTypeSyntax(error), sourceCode);
}

/** The values of all properties that are called codes. */
function valuesOfCodeProperties(root: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Node[] {
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
  return superClass !== null && isErrorName(lastNameOf(superClass)) && !isOfSdk(superClass, sourceCode);
}

/** Whether a node is inside such a class. */
export function isInOwnErrorClass({ parent }: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (parent?.type === 'ClassDeclaration' || parent?.type === 'ClassExpression')
    return isOwnErrorClass(parent, sourceCode);
  return parent != null && isInOwnErrorClass(parent, sourceCode);
}

/** Whether a name is one of errors, or of a class of the file that extends one. */
function isErrorClass(name: string, node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (isPlainErrorName(name)) return false;
  const definition = node.type === 'Identifier' ? findOnlyDefinition(node, sourceCode)?.node : undefined;
  const isExtended = definition?.type === 'ClassDeclaration' && isOwnErrorClass(definition, sourceCode);
  return isErrorName(name) || /(?:Failure|Fault)$/.test(name) || isExtended;
}

function isOfSdk(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return findErrorClass(node, sourceCode) === 'sdk' || isTencentName(lastNameOf(node));
}

/** Properties that say how a call went; an object that only has a code may be an entry of a list of codes. */
const TELLING =
  /^(?:ok|success|succeeded|is(?:Ok|Success|Error)|message|msg|data|type|status|kind|reason|result|value)$/;

/**
 * The values that are codes of a result that the file makes and a function returns: `() => ({ ok: false, code: 'X' })`,
 * `return { error: { code: 'X' } }`. As the API spells it (`Code`), it may be a fake of a response.
 */
export function listResultCodes(
  node: TSESTree.ArrowFunctionExpression | TSESTree.ReturnStatement,
): readonly TSESTree.Node[] {
  if (node.type === 'ReturnStatement') return node.argument === null ? [] : listObjectCodes(node.argument);
  return node.body.type === 'BlockStatement' ? [] : listObjectCodes(node.body);
}

function listObjectCodes(value: TSESTree.Node): readonly TSESTree.Node[] {
  const plain = skipTypeSyntax(value);
  if (plain.type === 'ConditionalExpression') return [plain.consequent, plain.alternate].flatMap(listObjectCodes);
  if (plain.type !== 'ObjectExpression') return [];
  const fields = plain.properties.filter((property) => property.type === 'Property');
  const names = fields.map((property) => getPropertyName(property) ?? '');
  const isResult = names.length === 1 || names.some((name) => TELLING.test(name));
  return fields.flatMap((field) => {
    const name = getPropertyName(field) ?? '';
    if (name === 'code') return isResult ? [field.value] : [];
    return isErrorName(name) ? listErrorFieldCodes(field.value) : [];
  });
}

/** `{ code: 'X', message: 'Sold out' }` as the `error` of a result. */
function listErrorFieldCodes(value: TSESTree.Node): readonly TSESTree.Node[] {
  const plain = skipTypeSyntax(value);
  if (plain.type !== 'ObjectExpression') return [];
  return plain.properties.flatMap((property) =>
    property.type === 'Property' && getPropertyName(property) === 'code' ? property.value : [],
  );
}
