import type { TSESTree } from '@typescript-eslint/utils';
import { createLiterals, findConstantString, listConstantStrings } from '../constants/constant-strings.ts';
import type { AnalysisContext } from '../context.ts';
import { type MethodCall, findAssertedValue, findMethodCall, isNamed } from '../syntax/method-calls.ts';
import type { CodeSite } from './code-site.ts';
import { createSite } from './create-site.ts';
import { listExpectedCodes } from './expected-codes.ts';

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

/** An assertion that a value, or a property of it, equals another value. */
interface Asserted {
  readonly compared: TSESTree.Node;
  readonly names: readonly string[];
  readonly value: TSESTree.Node;
}

/**
 * Assertions of tests on a code: `expect(e.code).toBe('X')`, `expect(e).toMatchObject({ code: 'X' })`,
 * `assert.strictEqual(e.code, 'X')`, `assert.rejects(f, { code: 'X' })`, and chai's chains.
 */
export function findAssertionSite(node: TSESTree.CallExpression, context: AnalysisContext): CodeSite | undefined {
  const call = findMethodCall(node);
  if (call === undefined) return undefined;
  const read = isNamed(call.object, 'assert', 't') ? readAssert : readExpect;
  for (const { compared, names, value } of read(call, context)) {
    const literals = createLiterals(listConstantStrings(value, context.sourceCode));
    const site = createSite({ kind: 'assertion', node, compared, names, literals }, context);
    if (site !== undefined) return site;
  }
  return undefined;
}

function readAssert(
  { name, arguments: [actual, expected] }: MethodCall,
  context: AnalysisContext,
): readonly Asserted[] {
  if (actual === undefined || expected === undefined) return [];
  if (ASSERT_ERROR.has(name)) return readObject(actual, expected, context);
  if (!ASSERT_EQUAL.test(name)) return [];
  return [
    { compared: actual, names: [], value: expected },
    { compared: expected, names: [], value: actual },
  ];
}

function readExpect(
  { object, name, arguments: [expected, value] }: MethodCall,
  context: AnalysisContext,
): readonly Asserted[] {
  const compared = findAssertedValue(object)?.node;
  if (compared === undefined || expected === undefined) return [];
  if (PROPERTY.has(name) && value !== undefined) {
    const names = findConstantString(expected, context.sourceCode)?.value.split('.');
    return names === undefined ? [] : [{ compared, names, value }];
  }
  const direct = EQUAL.has(name) ? [{ compared, names: [], value: expected }] : [];
  return MATCH.has(name) ? [...direct, ...readObject(compared, expected, context)] : direct;
}

function readObject(compared: TSESTree.Node, expected: TSESTree.Node, context: AnalysisContext): readonly Asserted[] {
  const [code] = listExpectedCodes(expected, context);
  return code === undefined ? [] : [{ compared, ...code }];
}
