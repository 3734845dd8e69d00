import type { TSESTree } from '@typescript-eslint/utils';
import { oncePerObject } from '../../memo/once.ts';
import { WHOLE_REGISTRY } from '../../registry/index.ts';
import type { CodeExpression } from '../code-expressions/code-expression.ts';
import {
  createComparedExpression,
  findCodeExpression,
  findExpressionBelow,
} from '../code-expressions/find-code-expression.ts';
import { collectTexts, ownCodesOf } from '../code-expressions/objections/own-codes.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { AnalysisContext } from '../context.ts';
import { isAboutOtherVendor } from '../evidence/vendor-proximity.ts';
import { findNodeAt } from '../syntax/nodes.ts';
import type { SourceCode } from '../syntax/syntax.ts';
import { canBeCode } from './can-be-code.ts';
import type { CodeSite, SiteKind } from './code-site.ts';

/** A site before its expression and literals are judged. */
type Draft = Pick<CodeSite, 'kind' | 'node' | 'literals'>;

/** An expression that is compared with literals. */
export interface Comparison extends Draft {
  readonly compared: TSESTree.Node;
  /** The property names from what is compared to the code, if they are not written out: `code` of `isCode(err, 'X')`. */
  readonly names?: readonly string[];
}

type Literals = readonly CodeLiteral[];

/**
 * The site of a comparison, if the expression holds a code and any literal can be one. In a file about Tencent Cloud a literal
 * with a namespace makes any compared expression a code expression.
 */
export function createSite(comparison: Comparison, context: AnalysisContext): CodeSite | undefined {
  const { kind, node, compared, names, literals } = comparison;
  // Most compared strings have not even the shape of a code, and what they are compared with takes longer to see.
  if (!canHoldCode(literals, context)) return undefined;
  const expression =
    names !== undefined && names.length > 0
      ? findExpressionBelow(compared, names, context)
      : (findCodeExpression(compared, context) ?? findByLiterals(compared, literals, context));
  if (expression === undefined) return undefined;
  const written = collectTexts({ node: compared, way: names ?? [] }, context);
  return createSiteOf({ kind, node, literals: withoutWritten(literals, written, context) }, expression, context);
}

const hasCodeAmong = oncePerObject((context: AnalysisContext) =>
  oncePerObject((literals: Literals) => literals.some((literal) => canBeCode(literal, 'certain', context))),
);

/** Whether any literal can be a code. Long lists are often compared with more than once. */
function canHoldCode(literals: Literals, context: AnalysisContext): boolean {
  const [first] = literals;
  if (literals.length > 1) return hasCodeAmong(context)(literals);
  return first !== undefined && canBeCode(first, 'certain', context);
}

/** Leaves out what the file itself puts there, whatever arrives: `'Unknown'` of `const code = err.code || 'Unknown'`. */
function withoutWritten(literals: Literals, written: ReadonlySet<string>, context: AnalysisContext): Literals {
  return written.size === 0 ? literals : literals.filter((literal) => !isWritten(literal, written, context));
}

/** The site of an expression that is known to hold a code, if any literal can be one. */
export function createSiteOf(draft: Draft, expression: CodeExpression, context: AnalysisContext): CodeSite | undefined {
  const site = { ...draft, expression, literals: selectLiteralsOnce(draft, expression, context) };
  return site.literals.length === 0 || isOfOtherVendor(site, context) ? undefined : site;
}

const possibleByQuestion = oncePerObject((_context: AnalysisContext) =>
  oncePerObject((_literals: Literals) => new Map<string, Literals>()),
);

/** The result of `selectLiterals`, which sites that share their literals and ask alike have in common. */
function selectLiteralsOnce(draft: Draft, expression: CodeExpression, context: AnalysisContext): Literals {
  if (draft.literals.length < 2) return selectLiterals(draft, expression, context);
  const byQuestion = possibleByQuestion(context)(draft.literals);
  const question = [draft.kind, expression.part, expression.evidence].join(' ');
  const possible = byQuestion.get(question) ?? selectLiterals(draft, expression, context);
  byQuestion.set(question, possible);
  return possible;
}

/** The literals that can be codes where an expression meets them. */
function selectLiterals(
  { kind, literals }: Draft,
  { part, evidence }: CodeExpression,
  context: AnalysisContext,
): Literals {
  return literals
    .filter(({ value }) => !(isCollective(kind) && part === 'namespace' && value.includes('.')))
    .map((literal) => (part === 'namespace' ? asNamespace(literal) : literal))
    .filter((literal) => canBeCode(literal, evidence, context))
    .filter(({ value }) => kind !== 'assertion' || !isRepeated(value, context.sourceCode))
    .filter((literal) => evidence === 'certain' || !isWritten(literal, ownCodesOf(context), context));
}

/** Tables and lists may hold codes and namespaces side by side, for look-ups by the one and then by the other. */
function isCollective(kind: SiteKind): boolean {
  return kind === 'lookup' || kind === 'membership';
}

function asNamespace(literal: CodeLiteral): CodeLiteral {
  return literal.match === 'code' ? { ...literal, match: 'namespace' } : literal;
}

/** Whether a literal is one of the texts that a file writes, and so no code of Tencent Cloud. A known code may as well arrive. */
function isWritten(
  { value, match }: CodeLiteral,
  written: ReadonlySet<string>,
  { settings }: AnalysisContext,
): boolean {
  return match === 'code' && written.has(value) && !settings.registry.isCode(value, WHOLE_REGISTRY);
}

/** Whether a site, or the list or table that it takes its literals from, is about another vendor. */
function isOfOtherVendor({ node, expression, literals }: CodeSite, context: AnalysisContext): boolean {
  const start = literals[0]?.range[0];
  if (expression.evidence === 'certain' || start === undefined) return false;
  const isWithin = node.range[0] <= start && start < node.range[1];
  const table = isWithin ? undefined : findNodeAt(start, context.sourceCode);
  return isAboutOtherVendor(node, { name: expression.key, table }, context);
}

const WORD = /[A-Za-z]\w*(?:\.\w+)*/g;

/** The number of times that a file has each word, dots included. */
const countWords = oncePerObject(({ text }: SourceCode): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
});

/** Whether a test has a code more than once: then it asserts what it builds, and fixtures invent codes freely. */
function isRepeated(value: string, sourceCode: SourceCode): boolean {
  const count = countWords(sourceCode).get(value);
  if (count !== undefined) return count > 1;
  // What is no word, such as a code with odd separators, is looked for by itself.
  const first = sourceCode.text.indexOf(value);
  return first !== -1 && sourceCode.text.includes(value, first + value.length);
}

function findByLiterals(
  compared: TSESTree.Node,
  literals: Literals,
  context: AnalysisContext,
): CodeExpression | undefined {
  if (!context.evidence.tencentCloud) return undefined;
  return literals.some((literal) => literal.value.includes('.') && canBeCode(literal, 'possible', context))
    ? createComparedExpression(compared, context)
    : undefined;
}
