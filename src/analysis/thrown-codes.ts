import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isNamed } from './calls.ts';
import { isCodeName, isErrorName } from './code-names.ts';
import { findOnlyDefinition } from './definitions.ts';
import { findVariable, getPropertyName } from './eslint-utils.ts';
import { findConstantString } from './literals.ts';
import { findNodes } from './nodes.ts';
import { skipTypeSyntax, walkWhile } from './syntax.ts';

type SourceCode = TSESLint.SourceCode;

const SDK_ERROR = 'TencentCloudSDKHttpException';

const remembered = new WeakMap<SourceCode, ReadonlySet<string>>();

/**
 * The codes of errors that a file throws itself: `throw new AppError('X')`, `throw Object.assign(new Error(), { code: 'X' })`,
 * `reject({ code: 'X' })`, `e.code = 'X'` with `throw e`, `this.code = 'X'` in an own class of errors. They are the
 * application's own, whatever they look like. Errors of the SDK do not count, which tests make. Remembered.
 */
export function findThrownCodes(sourceCode: SourceCode): ReadonlySet<string> {
  const known = remembered.get(sourceCode);
  if (known !== undefined) return known;
  const spelled = findThrownValues(sourceCode).flatMap((node) => findConstantString(node, sourceCode)?.value ?? []);
  const codes = new Set(spelled);
  remembered.set(sourceCode, codes);
  return codes;
}

/** The expressions whose values are codes, or may be, of errors that the file throws. */
function findThrownValues(sourceCode: SourceCode): readonly TSESTree.Node[] {
  const values: TSESTree.Node[] = [];
  const assignments: TSESTree.AssignmentExpression[] = [];
  const errors = new Set<TSESTree.Node>();
  const variables = new Set<TSESLint.Scope.Variable>();
  for (const node of findNodes(sourceCode)) {
    if (node.type === 'AssignmentExpression') assignments.push(node);
    if (node.type === 'PropertyDefinition' && isFieldOfError(node) && node.value) values.push(node.value);
    const error = findThrown(node);
    if (error === undefined) continue;
    errors.add(findMade(error, sourceCode));
    const variable = error.type === 'Identifier' ? findVariable(sourceCode.getScope(error), error) : null;
    if (variable !== null) variables.add(variable);
  }
  for (const error of errors) values.push(...findBuilt(error, sourceCode));
  const assigned = assignments.filter(({ left }) => isCodeOfThrown(left, variables, sourceCode));
  return [...values, ...assigned.map(({ right }) => right)];
}

/** What is thrown, or handed to the `reject` of a promise. */
function findThrown(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'ThrowStatement') return skipTypeSyntax(node.argument);
  if (node.type !== 'CallExpression') return undefined;
  const {
    callee,
    arguments: [argument],
  } = node;
  const isReject =
    isNamed(callee, 'reject') || (callee.type === 'MemberExpression' && getPropertyName(callee) === 'reject');
  return isReject && argument !== undefined ? skipTypeSyntax(argument) : undefined;
}

/** What makes an error: the value of the variable that holds it, or itself. */
function findMade(error: TSESTree.Node, sourceCode: SourceCode): TSESTree.Node {
  const definition = error.type === 'Identifier' ? findOnlyDefinition(error, sourceCode)?.node : undefined;
  return definition?.type === 'VariableDeclarator' && definition.init ? skipTypeSyntax(definition.init) : error;
}

/** The values that may be the code of an error that an expression makes. */
function findBuilt(made: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Node[] {
  const isNew = made.type === 'NewExpression';
  if (isNew && isNamed(made.callee, SDK_ERROR)) return [];
  // The errors of JavaScript take a message.
  const takesCode = isNew && !isNamed(made.callee, 'Error', 'TypeError', 'RangeError');
  const values: TSESTree.Node[] = takesCode ? [...made.arguments] : [];
  walkWhile(made, sourceCode, (node) => {
    if (node.type === 'Property' && isCodeKey(node)) values.push(node.value);
    return true;
  });
  return values;
}

function isCodeKey(node: TSESTree.Property | TSESTree.PropertyDefinition | TSESTree.MemberExpression): boolean {
  return isCodeName(getPropertyName(node) ?? '');
}

/** `code = 'X'` in a class that extends one of errors. */
function isFieldOfError(node: TSESTree.PropertyDefinition): boolean {
  return isCodeKey(node) && isClassOfErrors(node.parent.parent);
}

function isClassOfErrors({ superClass }: TSESTree.ClassDeclaration | TSESTree.ClassExpression): boolean {
  // Not of the SDK's, of which tests make their own.
  return superClass?.type === 'Identifier' && isErrorName(superClass.name) && superClass.name !== SDK_ERROR;
}

/** `e.code` where `e` is thrown, and `this.code` in a class of errors. */
function isCodeOfThrown(
  node: TSESTree.Node,
  thrown: ReadonlySet<TSESLint.Scope.Variable>,
  sourceCode: SourceCode,
): boolean {
  if (node.type !== 'MemberExpression' || !isCodeKey(node)) return false;
  const object = skipTypeSyntax(node.object);
  if (object.type === 'ThisExpression') return isInClassOfErrors(object);
  const variable = object.type === 'Identifier' ? findVariable(sourceCode.getScope(object), object) : null;
  return variable !== null && thrown.has(variable);
}

function isInClassOfErrors({ parent }: TSESTree.Node): boolean {
  if (parent?.type === 'ClassDeclaration' || parent?.type === 'ClassExpression') return isClassOfErrors(parent);
  return parent !== undefined && isInClassOfErrors(parent);
}
