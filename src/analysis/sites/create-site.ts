import type { TSESTree } from '@typescript-eslint/utils';
import { groupBy } from '../../memo/group-by.ts';
import { oncePerObject } from '../../memo/once.ts';
import { WHOLE_REGISTRY } from '../../registry/index.ts';
import type { CodeExpression } from '../code-expressions/code-expression.ts';
import {
  judgeComparedExpression,
  judgeExpression,
  judgeExpressionBelow,
} from '../code-expressions/find-code-expression.ts';
import { collectTexts, ownCodesOf } from '../code-expressions/objections/own-codes.ts';
import type { CodeLiteral } from '../constants/code-literal.ts';
import type { AnalysisContext } from '../context.ts';
import { isAboutOtherVendor } from '../evidence/vendor-proximity.ts';
import type { ExpressionRefusal, LiteralRefusal, RefusalReason } from '../refusals.ts';
import { findNodeAt } from '../syntax/nodes.ts';
import type { SourceCode } from '../syntax/syntax.ts';
import { canBeCode, objectToLiteral } from './can-be-code.ts';
import type { CodeSite, SiteKind } from './code-site.ts';

/** A site before its expression and literals are judged. */
interface Draft extends Pick<CodeSite, 'kind' | 'node' | 'literals'> {
  /** Absent: the expression is no part of the file, as for definitions. */
  readonly compared?: TSESTree.Node;
}

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
  if (!canHoldCode(literals, context)) {
    refuseEach(comparison, (literal) => objectToLiteral(literal, 'certain', context), context);
    return undefined;
  }
  const expression =
    names !== undefined && names.length > 0
      ? judgeExpressionBelow(compared, names, context)
      : judgeCompared(compared, literals, context);
  if (typeof expression === 'string') {
    refuseEach(comparison, () => expression, context);
    return undefined;
  }
  const written = collectTexts({ node: compared, way: names ?? [] }, context);
  if (written.size > 0)
    refuseEach(comparison, (literal) => (isWritten(literal, written, context) ? 'own-fallback' : undefined), context);
  const draft = { kind, node, compared, literals: withoutWritten(literals, written, context) };
  return createSiteOf(draft, expression, context);
}

/** Takes down the literals of a comparison that are not checked, where somebody asks for them. */
function refuseEach(
  { node, compared, literals }: Pick<Draft, 'node' | 'literals' | 'compared'>,
  findReason: (literal: CodeLiteral) => RefusalReason | undefined,
  { refuse }: AnalysisContext,
): void {
  if (refuse === undefined) return;
  for (const [reason, refused] of groupBy(literals, findReason)) {
    if (reason !== undefined) refuse({ node, ...(compared && { compared }), literals: refused, reason });
  }
}

/** What an expression is by itself, else by the literals that it meets; or the reason of the first that says more than a name. */
function judgeCompared(
  compared: TSESTree.Node,
  literals: Literals,
  context: AnalysisContext,
): CodeExpression | ExpressionRefusal {
  const named = judgeExpression(compared, context);
  if (typeof named !== 'string') return named;
  const byLiterals = judgeByLiterals(compared, literals, context);
  return typeof byLiterals === 'string' && named !== 'not-named' && named !== 'computed' ? named : byLiterals;
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
  const { kind, node } = draft;
  const site = { kind, node, expression, literals: selectLiteralsOnce(draft, expression, context) };
  refuseEach(draft, (literal) => refuseLiteral(literal, draft, expression, context), context);
  if (site.literals.length === 0) return undefined;
  if (!isOfOtherVendor(site, context)) return site;
  refuseEach(draft, () => 'vendor-nearby', context);
  return undefined;
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
function selectLiterals(draft: Draft, expression: CodeExpression, context: AnalysisContext): Literals {
  return draft.literals
    .filter((literal) => refuseLiteral(literal, draft, expression, context) === undefined)
    .map((literal) => asPart(literal, expression));
}

/** Why a literal is no code where an expression meets it; `undefined` if it can be one. */
function refuseLiteral(
  literal: CodeLiteral,
  { kind }: Draft,
  expression: CodeExpression,
  context: AnalysisContext,
): LiteralRefusal | undefined {
  const { part, evidence } = expression;
  if (isCollective(kind) && part === 'namespace' && literal.value.includes('.')) return 'other-part';
  const asked = asPart(literal, expression);
  const objection = objectToLiteral(asked, evidence, context);
  if (objection !== undefined) return objection;
  if (kind === 'assertion' && isRepeated(literal.value, context.sourceCode)) return 'made-by-test';
  // To collect what the file makes takes longer than to see that a code is known, as most are.
  const isOwn = evidence !== 'certain' && mayBeWritten(asked, context) && ownCodesOf(context).has(asked.value);
  return isOwn ? 'own-code' : undefined;
}

/** Tables and lists may hold codes and namespaces side by side, for look-ups by the one and then by the other. */
function isCollective(kind: SiteKind): boolean {
  return kind === 'lookup' || kind === 'membership';
}

function asPart(literal: CodeLiteral, { part }: CodeExpression): CodeLiteral {
  return part === 'namespace' && literal.match === 'code' ? { ...literal, match: 'namespace' } : literal;
}

/** Whether a literal is one of the texts that a file writes, and so no code of Tencent Cloud. */
function isWritten(literal: CodeLiteral, written: ReadonlySet<string>, context: AnalysisContext): boolean {
  return written.has(literal.value) && mayBeWritten(literal, context);
}

/** A known code that the file writes may as well arrive. */
function mayBeWritten({ value, match }: CodeLiteral, { settings }: AnalysisContext): boolean {
  return match === 'code' && !settings.registry.isCode(value, WHOLE_REGISTRY);
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

function judgeByLiterals(
  compared: TSESTree.Node,
  literals: Literals,
  context: AnalysisContext,
): CodeExpression | ExpressionRefusal {
  if (!context.evidence.tencentCloud) return 'not-named';
  return literals.some((literal) => literal.value.includes('.') && canBeCode(literal, 'possible', context))
    ? judgeComparedExpression(compared, context)
    : 'not-named';
}
