import type { TSESTree } from '@typescript-eslint/utils';
import { type MethodCall, findMethodCall, isNamed } from '../syntax/method-calls.ts';
import { findExpressionBelow } from '../code-expressions/find-code-expression.ts';
import type { AnalysisContext } from '../context.ts';
import { getPropertyName } from '../syntax/eslint-utils.ts';
import { findConstantString, findConstantStrings } from '../constants/constant-strings.ts';
import { type ExpectedCode, findExpectedCodes } from './expected-codes.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { createLiterals, createSite, createSiteOf } from './create-site.ts';
import type { CodeSite } from './code-site.ts';

const EQUAL: ReadonlySet<string> = new Set(['toBe', 'toEqual', 'toStrictEqual', 'equal', 'equals', 'eql', 'eq']);
const MATCH: ReadonlySet<string> = new Set([
  ...EQUAL,
  'toMatchObject',
  'toThrow',
  'toThrowError',
  'include',
  'includes',
]);
const PROPERTY: ReadonlySet<string> = new Set(['toHaveProperty', 'property']);
const ASSERT_EQUAL = /^(?:not)?(?:deep)?(?:strict)?(?:equal|is|same)$/i;
const ASSERT_ERROR: ReadonlySet<string> = new Set(['rejects', 'throws']);

/** Whether assertions have a method of that name. */
export function isAssertionMethod(name: string): boolean {
  return MATCH.has(name) || PROPERTY.has(name) || ASSERT_ERROR.has(name) || ASSERT_EQUAL.test(name);
}

/**
 * Assertions of tests on a code: `expect(e.code).toBe('X')`, `expect(e).toMatchObject({ code: 'X' })`,
 * `assert.strictEqual(e.code, 'X')`, `assert.rejects(f, { code: 'X' })`, and chai's chains.
 */
export function findAssertionSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  const call = findMethodCall(node);
  if (call === undefined) return undefined;
  if (isNamed(call.object, 'assert', 't')) return findAssertSite(node, call, context);
  const subject = findExpected(call.object);
  return subject && findExpectSite(node, subject, call, context);
}

function findAssertSite(
  node: TSESTree.CallExpression,
  { name, arguments: [actual, expected] }: MethodCall,
  context: AnalysisContext,
): CodeSite | undefined {
  if (actual === undefined || expected === undefined) return undefined;
  if (ASSERT_ERROR.has(name)) return findObjectSite(node, actual, findExpectedCodes(expected, context), context);
  if (!ASSERT_EQUAL.test(name)) return undefined;
  return compare(node, actual, expected, context) ?? compare(node, expected, actual, context);
}

function findExpectSite(
  node: TSESTree.CallExpression,
  subject: TSESTree.Node,
  { name, arguments: [expected, value] }: MethodCall,
  context: AnalysisContext,
): CodeSite | undefined {
  if (expected === undefined) return undefined;
  if (PROPERTY.has(name) && value !== undefined) {
    const path = findConstantString(expected, context.sourceCode)?.value.split('.');
    return path && findObjectSite(node, subject, [{ names: path, value }], context);
  }
  const direct = EQUAL.has(name) ? compare(node, subject, expected, context) : undefined;
  if (direct !== undefined || !MATCH.has(name)) return direct;
  return findObjectSite(node, subject, findExpectedCodes(expected, context), context);
}

function compare(
  node: TSESTree.CallExpression,
  actual: TSESTree.Node,
  expected: TSESTree.Node,
  context: AnalysisContext,
): CodeSite | undefined {
  const literals = createLiterals(findConstantStrings(expected, context.sourceCode));
  return createSite('assertion', node, actual, literals, context);
}

function findObjectSite(
  node: TSESTree.CallExpression,
  subject: TSESTree.Node,
  [code]: readonly ExpectedCode[],
  context: AnalysisContext,
): CodeSite | undefined {
  const expression = code && findExpressionBelow(subject, code.names, context);
  if (code === undefined || expression === undefined) return undefined;
  const literals = createLiterals(findConstantStrings(code.value, context.sourceCode));
  return createSiteOf('assertion', node, expression, literals, context);
}

/** What an assertion is about: `expect(x).not.to.be` → `x`; `x.should` → `x`. */
function findExpected(node: TSESTree.Node): TSESTree.Node | undefined {
  const plain = skipTypeSyntax(node);
  if (plain.type === 'CallExpression') return isNamed(plain.callee, 'expect') ? plain.arguments[0] : undefined;
  if (plain.type !== 'MemberExpression') return undefined;
  return getPropertyName(plain) === 'should' ? plain.object : findExpected(plain.object);
}
