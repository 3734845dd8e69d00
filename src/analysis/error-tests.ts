import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findCalledName, findMethodCall, isNamed } from './calls.ts';
import { findOnlyDefinition } from './definitions.ts';
import { wordsOf } from '../registry/explain/words.ts';
import { type ErrorClass, classifyName, findErrorClass, isTencentName } from './error-classes.ts';
import { findTypeClass } from './error-types.ts';
import { getPropertyName } from './eslint-utils.ts';
import { findConstantString } from './literals.ts';
import { isFunction, skipTypeSyntax } from './syntax.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** A test for the class of an error, and what it says: whose the error is if the test holds, and if it does not. */
export interface ErrorTest {
  /** The test: an expression, or the label of a case. */
  readonly node: TSESTree.Node;
  readonly error: TSESTree.Node;
  readonly ifTrue: ErrorClass | undefined;
  readonly ifFalse: ErrorClass | undefined;
}

/** The tests that a node is, or that the cases of a `switch` over a name or a class are. */
export function findTests(node: TSESTree.Node, sourceCode: SourceCode): readonly ErrorTest[] {
  if (node.type === 'SwitchStatement') return findCaseTests(node, sourceCode);
  const test = findTest(node, sourceCode);
  return test === undefined ? [] : [test];
}

/** `switch (err.name) { case 'BizError': … }`, `switch (err.constructor) { case BizError: … }`. */
function findCaseTests(
  { discriminant, cases }: TSESTree.SwitchStatement,
  sourceCode: SourceCode,
): readonly ErrorTest[] {
  const named = findNamedError(discriminant);
  const object = skipTypeSyntax(discriminant);
  const made =
    object.type === 'MemberExpression' && getPropertyName(object) === 'constructor' ? object.object : undefined;
  return cases.flatMap(({ test }) => {
    if (test === null) return [];
    const name = named && findConstantString(test, sourceCode)?.value;
    if (named !== undefined && name !== undefined) return createTest(test, named, classifyErrorName(name), false);
    return made === undefined ? [] : createTest(test, made, findErrorClass(test, sourceCode), false);
  });
}

/** `err instanceof X`, `err.name === 'X'`, `isX(err)`. */
function findTest(node: TSESTree.Node, sourceCode: SourceCode): ErrorTest | undefined {
  if (node.type === 'CallExpression') return findGuardTest(node, sourceCode);
  if (node.type !== 'BinaryExpression') return undefined;
  return node.operator === 'instanceof'
    ? createTest(node, node.left, findErrorClass(node.right, sourceCode), true)
    : findNameTest(node, sourceCode);
}

/** Who is no instance of the SDK's class has no error of the SDK; of other classes there are many. */
function createTest(
  node: TSESTree.Node,
  error: TSESTree.Node,
  said: ErrorClass | undefined,
  isExact: boolean,
): ErrorTest {
  return { node, error, ifTrue: said, ifFalse: said === 'sdk' && isExact ? 'other' : undefined };
}

/** `err.name === 'BizError'`, `err.constructor.name !== 'BizError'`. */
function findNameTest(node: TSESTree.BinaryExpression, sourceCode: SourceCode): ErrorTest | undefined {
  if (!/^[!=]==?$/.test(node.operator)) return undefined;
  const [error, text] = [findNamedError(node.left), node.right];
  const [named, literal] = error === undefined ? [findNamedError(node.right), node.left] : [error, text];
  const name = named && findConstantString(literal, sourceCode)?.value;
  if (named === undefined || name === undefined) return undefined;
  const said = classifyErrorName(name);
  return node.operator.startsWith('!')
    ? { node, error: named, ifTrue: undefined, ifFalse: said }
    : createTest(node, named, said, false);
}

function classifyErrorName(name: string): ErrorClass | undefined {
  return /(?:Error|Exception)$/.test(name) ? classifyName(name) : undefined;
}

/** `err.name`, `err.constructor.name` → `err`. */
function findNamedError(node: TSESTree.Node): TSESTree.Node | undefined {
  const plain = skipTypeSyntax(node);
  if (plain.type !== 'MemberExpression' || getPropertyName(plain) !== 'name') return undefined;
  const object = skipTypeSyntax(plain.object);
  return object.type === 'MemberExpression' && getPropertyName(object) === 'constructor' ? object.object : object;
}

/** `BizError.isInstance(err)`, `BizError.is(err)`. */
const OF_CLASS = /^is(?:Error|Instance)?$/;

/** `isBizError(err)` of the file, by what it returns; `axios.isAxiosError(err)` of another, by its name. */
function findGuardTest(node: TSESTree.CallExpression, sourceCode: SourceCode): ErrorTest | undefined {
  const [error] = node.arguments;
  if (error === undefined || error.type === 'SpreadElement') return undefined;
  const callee = skipTypeSyntax(node.callee);
  const guard = callee.type === 'Identifier' ? findFunction(callee, sourceCode) : undefined;
  if (guard !== undefined) return findOwnGuard(guard, node, error, sourceCode);
  if (node.arguments.length > 1) return undefined;
  const name = findCalledName(node);
  const owner = callee.type === 'MemberExpression' && OF_CLASS.test(name) ? callee.object : undefined;
  return createTest(node, error, owner ? findErrorClass(owner, sourceCode) : classifyGuard(name), false);
}

/** Words by which the errors of applications and of well-known libraries go. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  `app apollo application axios biz boom business cart domain graphql koa mongo mongoose nest order payment prisma redis sequelize
  trpc typeorm user validation zod`.split(/\s+/),
);

/** `isAxiosError` → `other`. Most guards ask what an error is like, not of which class it is: `isRetryableError`. */
function classifyGuard(name: string): ErrorClass | undefined {
  const [, type = ''] = /^is([A-Z]\w*(?:Error|Exception))$/.exec(name) ?? [];
  return !isTencentName(type) && wordsOf(type).some(({ text }) => OTHER_WORDS.has(text)) ? 'other' : undefined;
}

function findFunction(callee: TSESTree.Identifier, sourceCode: SourceCode): TSESTree.FunctionLike | undefined {
  const definition = findOnlyDefinition(callee, sourceCode)?.node;
  const value = definition?.type === 'VariableDeclarator' ? definition.init : definition;
  return value != null && isFunction(value) ? value : undefined;
}

/** A function that returns `e is BizError`, or nothing but `e instanceof BizError`. */
function findOwnGuard(
  { returnType, body }: TSESTree.FunctionLike,
  node: TSESTree.Node,
  error: TSESTree.Node,
  sourceCode: SourceCode,
): ErrorTest | undefined {
  const predicate = returnType?.typeAnnotation;
  const [only] = body?.type === 'BlockStatement' ? body.body : [];
  const result = only?.type === 'ReturnStatement' ? only.argument : body;
  if (result?.type === 'BinaryExpression' && result.operator === 'instanceof') {
    const said = findErrorClass(result.right, sourceCode);
    if (said !== undefined) return createTest(node, error, said, true);
  }
  return predicate?.type === 'TSTypePredicate'
    ? createTest(node, error, findTypeClass(predicate.typeAnnotation?.typeAnnotation, sourceCode), false)
    : undefined;
}

/** `expect(err).toBeInstanceOf(BizError)`, `assert(err instanceof BizError)`: a statement behind which it is so. */
export function findAsserted(node: TSESTree.Node, sourceCode: SourceCode): ErrorTest | undefined {
  const call = node.type === 'ExpressionStatement' ? skipTypeSyntax(node.expression) : undefined;
  if (call?.type !== 'CallExpression') return undefined;
  const [argument] = call.arguments;
  const method = findMethodCall(call);
  if (isNamed(call.callee, 'assert', 'invariant') || (method?.name === 'ok' && isNamed(method.object, 'assert')))
    return argument && findTest(skipTypeSyntax(argument), sourceCode);
  if (argument === undefined || !/^(?:toBeInstanceOf|instanceOf|instanceof|an?)$/.test(method?.name ?? ''))
    return undefined;
  const error = method && findExpected(method.object);
  return error && createTest(node, error, findErrorClass(argument, sourceCode), false);
}

/** `expect(err)`, `expect(err).to.be` → `err`. With `not`, nothing is said. */
function findExpected(node: TSESTree.Node): TSESTree.Node | undefined {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'CallExpression') return isNamed(plain.callee, 'expect') ? plain.arguments[0] : undefined;
  if (plain.type !== 'MemberExpression' || getPropertyName(plain) === 'not') return undefined;
  return findExpected(plain.object);
}
