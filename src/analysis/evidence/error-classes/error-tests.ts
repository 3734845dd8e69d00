import type { TSESTree } from '@typescript-eslint/utils';
import { findAssertedValue, calleeNameOf, findMethodCall, isNamed } from '../../syntax/method-calls.ts';
import { findNamedFunction } from '../../constants/definitions.ts';
import { wordsOf } from '../../../registry/explain/words.ts';
import { type ErrorClass, classifyName, findErrorClass, isErrorClassName, isTencentName } from './error-classes.ts';
import { classifyTypeName, findTypeClass } from './error-types.ts';
import { getPropertyName } from '../../syntax/eslint-utils.ts';
import { findConstantString } from '../../constants/constant-strings.ts';
import { domainWordsIn } from '../domain-words.ts';
import { findReturned, skipTypeSyntax, type SourceCode } from '../../syntax/syntax.ts';

/** A test for the class of an error, and the kind of that class if the test is true, and if it is false. */
export interface ErrorTest {
  /** The test: an expression, or the label of a case. */
  readonly node: TSESTree.Node;
  readonly error: TSESTree.Node;
  readonly ifTrue: ErrorClass | undefined;
  readonly ifFalse: ErrorClass | undefined;
}

/** The tests that a node is, or that the cases of a `switch` over a name or a class are. */
export function listErrorTests(node: TSESTree.Node, sourceCode: SourceCode): readonly ErrorTest[] {
  if (node.type === 'SwitchStatement') return listCaseTests(node, sourceCode);
  const test = findTest(node, sourceCode);
  return test === undefined ? NO_TESTS : [test];
}

const NO_TESTS: readonly ErrorTest[] = [];

/** `switch (err.name) { case 'BizError': … }`, `switch (err.constructor) { case BizError: … }`. */
function listCaseTests(
  { discriminant, cases }: TSESTree.SwitchStatement,
  sourceCode: SourceCode,
): readonly ErrorTest[] {
  return cases.flatMap(({ test }) => {
    const claim = test === null ? undefined : findIdentity(discriminant, test, sourceCode);
    return test === null || claim === undefined ? [] : createTest(test, claim);
  });
}

/** `err instanceof X`, `err.name === 'X'`, `isX(err)`, `err.isX`. */
function findTest(node: TSESTree.Node, sourceCode: SourceCode): ErrorTest | undefined {
  if (node.type === 'CallExpression') return findGuardTest(node, sourceCode);
  if (node.type === 'MemberExpression')
    return createTest(node, { error: node.object, kind: classifyGuard(getPropertyName(node) ?? '') });
  if (node.type !== 'BinaryExpression') return undefined;
  return node.operator === 'instanceof'
    ? createTest(node, { error: node.left, ...readInstanceOf(node, sourceCode) })
    : findIdentityTest(node, sourceCode);
}

/** The kind of an error's class, by a test. */
interface Tested {
  readonly kind: ErrorClass | undefined;
  /** Whether the test is for the class itself, so that no error that fails it is of that class. */
  readonly isExact?: boolean;
}

interface TestedError extends Tested {
  readonly error: TSESTree.Node;
}

/** An error that is no instance of the SDK's class is not the SDK's; of other classes there are many. */
function createTest(node: TSESTree.Node, { error, kind, isExact }: TestedError): ErrorTest {
  return { node, error, ifTrue: kind, ifFalse: kind === 'sdk' && isExact === true ? 'other' : undefined };
}

function readInstanceOf({ right }: TSESTree.BinaryExpression, sourceCode: SourceCode): Tested {
  return { kind: findErrorClass(right, sourceCode), isExact: true };
}

/** `err.name === 'BizError'`, `err.constructor.name !== 'BizError'`, `err.constructor === BizError`. */
function findIdentityTest(node: TSESTree.BinaryExpression, sourceCode: SourceCode): ErrorTest | undefined {
  if (!/^[!=]==?$/.test(node.operator)) return undefined;
  const claim = findIdentity(node.left, node.right, sourceCode) ?? findIdentity(node.right, node.left, sourceCode);
  if (claim === undefined) return undefined;
  return node.operator.startsWith('!')
    ? { node, error: claim.error, ifTrue: undefined, ifFalse: claim.kind }
    : createTest(node, claim);
}

/** The error whose name, class or prototype is compared, and its kind if they are equal. */
function findIdentity(actual: TSESTree.Node, wanted: TSESTree.Node, sourceCode: SourceCode): TestedError | undefined {
  const named = findNamedError(actual);
  const name = named && findConstantString(wanted, sourceCode)?.value;
  if (named !== undefined && name !== undefined)
    return { error: named, kind: isTag(actual) ? classifyTypeName(name) : classifyErrorName(name) };
  const made = findMadeError(actual);
  const owner = findMember(wanted, 'prototype') ?? wanted;
  return made && { error: made, kind: findErrorClass(owner, sourceCode) };
}

function classifyErrorName(name: string): ErrorClass | undefined {
  return isErrorClassName(name) ? classifyName(name) : undefined;
}

/** Properties that name the kind of an error, which other objects have as well. */
const TAGS: ReadonlySet<string> = new Set(['__typename', '_tag', 'kind', 'tag', 'type']);

function isTag(node: TSESTree.Node): boolean {
  const plain = skipTypeSyntax(node);
  return plain.type === 'MemberExpression' && TAGS.has(getPropertyName(plain) ?? '');
}

/** `err.name`, `err.type`, `err.constructor.name` → `err`. */
function findNamedError(node: TSESTree.Node): TSESTree.Node | undefined {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'MemberExpression' && isTag(plain)) return skipTypeSyntax(plain.object);
  const object = findMember(plain, 'name');
  return object && (findMember(object, 'constructor') ?? object);
}

/** `err.constructor`, `Object.getPrototypeOf(err)` → `err`. */
function findMadeError(node: TSESTree.Node): TSESTree.Node | undefined {
  const call = findMethodCall(node);
  return call?.name === 'getPrototypeOf' ? call.arguments[0] : findMember(node, 'constructor');
}

/** The object of a member of this name: `err.name`, `name` → `err`. */
function findMember(node: TSESTree.Node, name: string): TSESTree.Node | undefined {
  const plain = skipTypeSyntax(node);
  return plain.type === 'MemberExpression' && getPropertyName(plain) === name
    ? skipTypeSyntax(plain.object)
    : undefined;
}

/** `BizError.isInstance(err)`, `BizError.is(err)`. */
const OF_CLASS = /^is(?:Error|Instance)?$/;

/** `isBizError(err)` of the file, by what it returns; `axios.isAxiosError(err)` of another, by its name. */
function findGuardTest(node: TSESTree.CallExpression, sourceCode: SourceCode): ErrorTest | undefined {
  const [error] = node.arguments;
  if (error === undefined || error.type === 'SpreadElement') return undefined;
  const callee = skipTypeSyntax(node.callee);
  const guard = callee.type === 'Identifier' ? findNamedFunction(callee, sourceCode) : undefined;
  const guarded = guard && readOwnGuard(guard, sourceCode);
  if (guard !== undefined) return guarded && createTest(node, { error, ...guarded });
  if (node.arguments.length > 1) return undefined;
  const name = calleeNameOf(node);
  const object = callee.type === 'MemberExpression' ? callee.object : node;
  const prototype = name === 'isPrototypeOf' ? findMember(object, 'prototype') : undefined;
  const owner = OF_CLASS.test(name) ? object : prototype;
  return createTest(node, { error, kind: owner ? findErrorClass(owner, sourceCode) : classifyGuard(name) });
}

/** Words that mean an application in the name of a guard; in that of a variable they are general. */
const APPLICATION_WORD = /^(?:app|application|domain|user)$/;

/** `isAxiosError` → `other`. Most guards ask what an error is like, not of which class it is: `isRetryableError`. */
function classifyGuard(name: string): ErrorClass | undefined {
  const [, type = ''] = /^is([A-Z]\w*(?:Error|Exception))$/.exec(name) ?? [];
  const isOther = domainWordsIn(type).length > 0 || wordsOf(type).some(({ text }) => APPLICATION_WORD.test(text));
  return isOther && !isTencentName(type) ? 'other' : undefined;
}

/** A function that returns `e is BizError`, or nothing but `e instanceof BizError`. */
function readOwnGuard(guard: TSESTree.FunctionLike, sourceCode: SourceCode): Tested | undefined {
  const predicate = guard.returnType?.typeAnnotation;
  const result = findReturned(guard);
  if (result?.type === 'BinaryExpression' && result.operator === 'instanceof') {
    const tested = readInstanceOf(result, sourceCode);
    if (tested.kind !== undefined) return tested;
  }
  return predicate?.type === 'TSTypePredicate'
    ? { kind: findTypeClass(predicate.typeAnnotation?.typeAnnotation, sourceCode) }
    : undefined;
}

/** `expect(err).toBeInstanceOf(BizError)`, `assert(err instanceof BizError)`: a statement behind which it is so. */
export function findErrorAssertion(node: TSESTree.Node, sourceCode: SourceCode): ErrorTest | undefined {
  const expression = node.type === 'ExpressionStatement' ? skipTypeSyntax(node.expression) : undefined;
  const call = expression?.type === 'AwaitExpression' ? skipTypeSyntax(expression.argument) : expression;
  if (call?.type !== 'CallExpression') return undefined;
  const [argument] = call.arguments;
  const method = findMethodCall(call);
  if (isNamed(call.callee, 'assert', 'invariant') || (method?.name === 'ok' && isNamed(method.object, 'assert')))
    return argument && findTest(skipTypeSyntax(argument), sourceCode);
  if (
    argument === undefined ||
    !/^(?:toBeInstanceOf|toThrow(?:Error)?|throws?|rejectedWith|instanceOf|instanceof|an?)$/.test(method?.name ?? '')
  )
    return undefined;
  const asserted = method && findAssertedValue(method.object);
  if (asserted === undefined || asserted.isNegated) return undefined;
  return createTest(node, { error: asserted.node, kind: findErrorClass(argument, sourceCode) });
}
