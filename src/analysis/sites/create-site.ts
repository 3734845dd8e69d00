import type { TSESTree } from '@typescript-eslint/utils';
import { WHOLE_REGISTRY } from '../../registry/index.ts';
import { createComparedExpression, findCodeExpression } from '../code-expressions/find-code-expression.ts';
import type { AnalysisContext } from '../context.ts';
import { canBeCode } from './can-be-code.ts';
import { findNodeAt } from '../syntax/nodes.ts';
import { findOwnCodes } from '../code-expressions/objections/own-codes.ts';
import { isNamedAfterOtherVendor } from '../evidence/vendor-names.ts';
import { judgeOnce } from './shared-literals.ts';
import type { CodeExpression } from '../code-expressions/code-expression.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { CodeSite, SiteKind } from './code-site.ts';
import type { SourceCode } from '../syntax/syntax.ts';

export { createLiterals } from './shared-literals.ts';

/**
 * The site at which an expression meets literals, if the expression holds a code and any literal can be one.
 * In a file about Tencent Cloud a literal with a namespace makes any compared expression a code expression.
 */
export function createSite(
  kind: SiteKind,
  node: TSESTree.Node,
  compared: TSESTree.Node,
  literals: readonly CodeLiteral[],
  context: AnalysisContext,
): CodeSite | undefined {
  // Most compared strings have not even the shape of a code, and what they are compared with takes longer to see.
  if (!literals.some((literal) => canBeCode(literal, 'certain', context))) return undefined;
  const expression = findCodeExpression(compared, context) ?? findByLiterals(compared, literals, context);
  return expression && createSiteOf(kind, node, expression, literals, context);
}

/** The site of an expression that is known to hold a code, if any literal can be one. */
export function createSiteOf(
  kind: SiteKind,
  node: TSESTree.Node,
  expression: CodeExpression,
  literals: readonly CodeLiteral[],
  context: AnalysisContext,
): CodeSite | undefined {
  const { part, evidence } = expression;
  const judged = judgeOnce(literals, [kind, part, evidence].join(' '), context, () =>
    findPossible(kind, expression, literals, context),
  );
  const [first] = judged;
  if (first === undefined || isOthers(node, expression, first, context)) return undefined;
  return { kind, node, expression, literals: judged };
}

/**
 * Whether a literal is the code of an error that the file makes itself: no code of Tencent Cloud, whatever it is like. A known
 * code may as well arrive from there.
 */
function isOwn({ value, match }: CodeLiteral, context: AnalysisContext): boolean {
  return (
    match === 'code' && !context.settings.registry.isCode(value, WHOLE_REGISTRY) && findOwnCodes(context).has(value)
  );
}

/** The literals that can be codes where an expression meets them. */
function findPossible(
  kind: SiteKind,
  { part, evidence }: CodeExpression,
  literals: readonly CodeLiteral[],
  context: AnalysisContext,
): readonly CodeLiteral[] {
  return literals
    .filter(({ value }) => !(isCollective(kind) && part === 'namespace' && value.includes('.')))
    .map((literal) => (part === 'namespace' ? asNamespace(literal) : literal))
    .filter((literal) => canBeCode(literal, evidence, context))
    .filter(({ value }) => kind !== 'assertion' || !isBuiltHere(value, context))
    .filter((literal) => evidence === 'certain' || !isOwn(literal, context));
}

/** Whether names say that a site, or the list or table that it takes its literals from, is about another vendor. */
function isOthers(
  node: TSESTree.Node,
  { evidence, key }: CodeExpression,
  { range: [start] }: CodeLiteral,
  { sourceCode }: AnalysisContext,
): boolean {
  if (evidence === 'certain') return false;
  const isWithin = node.range[0] <= start && start < node.range[1];
  const table = isWithin ? undefined : findNodeAt(start, sourceCode);
  return (
    isNamedAfterOtherVendor(node, key, sourceCode) ||
    (table !== undefined && isNamedAfterOtherVendor(table, '', sourceCode))
  );
}

const WORD = /[A-Za-z]\w*(?:\.\w+)*/g;

const remembered = new WeakMap<SourceCode, ReadonlyMap<string, number>>();

/** How often each word stands in a file, dots included. Counted once, since each assertion asks. */
function countWords(sourceCode: SourceCode): ReadonlyMap<string, number> {
  const known = remembered.get(sourceCode);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const [word] of sourceCode.text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  remembered.set(sourceCode, counts);
  return counts;
}

/** Whether a test writes a code down more than once: it asserts what it builds, and fixtures invent codes freely. */
function isBuiltHere(value: string, { sourceCode }: AnalysisContext): boolean {
  // What is no word, such as a code with odd separators, is looked for by itself.
  return (countWords(sourceCode).get(value) ?? countText(value, sourceCode.text)) > 1;
}

/** How often a text stands in another, up to twice. */
function countText(text: string, whole: string): number {
  const first = whole.indexOf(text);
  return first === -1 ? 0 : whole.includes(text, first + text.length) ? 2 : 1;
}

/** Tables and lists may hold codes and namespaces side by side, for look-ups by the one and then by the other. */
function isCollective(kind: SiteKind): boolean {
  return kind === 'lookup' || kind === 'membership';
}

function asNamespace(literal: CodeLiteral): CodeLiteral {
  return literal.match === 'code' ? { ...literal, match: 'namespace' } : literal;
}

function findByLiterals(
  compared: TSESTree.Node,
  literals: readonly CodeLiteral[],
  context: AnalysisContext,
): CodeExpression | undefined {
  if (!context.evidence.tencentCloud) return undefined;
  return literals.some((literal) => literal.value.includes('.') && canBeCode(literal, 'possible', context))
    ? createComparedExpression(compared, context)
    : undefined;
}
