import type { TSESTree } from '@typescript-eslint/utils';
import { findMethodCall, isNamed } from '../syntax/method-calls.ts';
import type { AnalysisContext } from '../context.ts';
import { findOnlyDefinition } from '../constants/definitions.ts';
import { getPropertyName } from '../syntax/eslint-utils.ts';
import { createLiteral, findConstantString } from '../constants/constant-strings.ts';
import { listExpectedCodes } from './expected-codes.ts';
import { listPatternLiterals } from './pattern.ts';
import { WILDCARDS } from '../syntax/fallbacks.ts';
import { isFunction, skipTypeSyntax } from '../syntax/syntax.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';

/** A pattern of ts-pattern, as far as it matches codes. */
export interface MatchPattern {
  readonly literals: readonly CodeLiteral[];
  /** Whether it also matches codes that the file does not spell out: `P.when(f)`, `P.not('X')`. */
  readonly isOpen: boolean;
  /** Whether it matches every code, as `.otherwise` does: `P._`, `P.string`. */
  readonly isCatchAll: boolean;
}

const NOTHING: MatchPattern = { literals: [], isOpen: false, isCatchAll: false };
const OPEN: MatchPattern = { ...NOTHING, isOpen: true };
const CATCH_ALL: MatchPattern = { ...NOTHING, isCatchAll: true };

/** Patterns that no text matches. */
const NO_TEXTS: ReadonlySet<string> = new Set([
  'nullish',
  'number',
  'bigint',
  'boolean',
  'symbol',
  'array',
  'set',
  'map',
]);
/** The part of a code that each call matches. */
const TEXT_MATCHES = { startsWith: 'prefix', includes: 'part' } as const;

/** Whether an identifier is an import of that name from ts-pattern, also by another name. */
export function isFromTsPattern(
  node: TSESTree.Node,
  names: readonly string[],
  { sourceCode }: Pick<AnalysisContext, 'sourceCode'>,
): boolean {
  const definition = node.type === 'Identifier' ? findOnlyDefinition(node, sourceCode) : undefined;
  if (definition?.parent?.type !== 'ImportDeclaration' || definition.parent.source.value !== 'ts-pattern') return false;
  const { node: specifier } = definition;
  if (specifier.type !== 'ImportSpecifier') return true;
  return specifier.imported.type === 'Identifier' && names.includes(specifier.imported.name);
}

/** Reads a pattern that a code is matched with. */
export function readMatchPattern(node: TSESTree.Node, context: AnalysisContext): MatchPattern {
  const constant = findConstantString(node, context.sourceCode);
  if (constant !== undefined) return { ...NOTHING, literals: [createLiteral(constant, 'code')] };
  const plain = skipTypeSyntax(node);
  if (plain.type === 'Literal' || isNamed(plain, 'undefined')) return NOTHING;
  if (plain.type === 'MemberExpression') return readConstantPattern(plain, context);
  return plain.type === 'CallExpression' ? readCalledPattern(plain, context) : OPEN;
}

/** Reads a pattern that an error is matched with: `{ code: 'X' }`. One that names no code matches no code. */
export function readErrorPattern(node: TSESTree.Node, context: AnalysisContext): MatchPattern {
  const plain = skipTypeSyntax(node);
  if (plain.type !== 'ObjectExpression') return readMatchPattern(plain, context);
  const patterns = listExpectedCodes(plain, context).map(({ value }) => readMatchPattern(value, context));
  // Where other properties must match as well, not every code is caught.
  const all = join(patterns);
  return plain.properties.length > 1 ? { ...all, isCatchAll: false } : all;
}

/** The union of several patterns, of which one must match. */
export function join(patterns: readonly MatchPattern[]): MatchPattern {
  return {
    literals: patterns.flatMap(({ literals }) => literals),
    isOpen: patterns.some(({ isOpen }) => isOpen),
    isCatchAll: patterns.some(({ isCatchAll }) => isCatchAll),
  };
}

/** Whether the arguments of `.with(pattern, guard, handler)` contain a guard, which is a function. */
export function hasGuard({ arguments: [, guard, handler, ...more] }: TSESTree.CallExpression): boolean {
  return guard !== undefined && handler !== undefined && more.length === 0 && isFunction(skipTypeSyntax(guard));
}

function readConstantPattern(node: TSESTree.MemberExpression, context: AnalysisContext): MatchPattern {
  const name = getPropertyName(node) ?? '';
  if (!isFromTsPattern(node.object, ['P', 'Pattern'], context)) return OPEN;
  if (WILDCARDS.has(name)) return CATCH_ALL;
  return NO_TEXTS.has(name) ? NOTHING : OPEN;
}

function readCalledPattern(node: TSESTree.CallExpression, context: AnalysisContext): MatchPattern {
  const call = findMethodCall(node);
  const [first, second] = call?.arguments ?? [];
  if (call === undefined) return OPEN;
  switch (call.name) {
    case 'union':
      return join(call.arguments.map((argument) => readMatchPattern(argument, context)));
    case 'optional':
      return first === undefined ? OPEN : readMatchPattern(first, context);
    case 'select':
      return readSelected(first, second, context);
    case 'startsWith':
    case 'includes':
      return readText(first, TEXT_MATCHES[call.name], context);
    case 'regex':
      return readRegex(first, context);
    default:
      return OPEN;
  }
}

/** `P.select()` and `P.select('name')` match everything, `P.select(pattern)` and `P.select('name', pattern)` do not. */
function readSelected(
  first: TSESTree.Node | undefined,
  second: TSESTree.Node | undefined,
  context: AnalysisContext,
): MatchPattern {
  if (second !== undefined) return readMatchPattern(second, context);
  const isNameOnly = first === undefined || findConstantString(first, context.sourceCode) !== undefined;
  return isNameOnly ? CATCH_ALL : readMatchPattern(first, context);
}

function readText(
  node: TSESTree.Node | undefined,
  match: 'prefix' | 'part',
  { sourceCode }: AnalysisContext,
): MatchPattern {
  const text = node && findConstantString(node, sourceCode);
  return text === undefined ? OPEN : { ...NOTHING, literals: [createLiteral(text, match)] };
}

function readRegex(node: TSESTree.Node | undefined, context: AnalysisContext): MatchPattern {
  const literals = node === undefined ? [] : listPatternLiterals(node, context);
  return literals.length === 0 ? OPEN : { ...NOTHING, literals };
}
