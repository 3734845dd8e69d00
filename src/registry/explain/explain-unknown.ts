import { namespaceOf, subCodeOf } from '../code.ts';
import { type CodeList, createCodeList } from './code-list.ts';
import { type Correction, MOST_CANDIDATES, correct } from './correct.ts';
import { type Lexicon, createLexicon } from './lexicon.ts';
import type { Vocabulary } from './proof.ts';
import {
  codesInOtherOrder,
  codesOfLikeWords,
  codesThatEndSooner,
  codesThatGoOn,
  codesWithSubCode,
} from './resemble.ts';
import type { TruncatedReason, Verdict } from './types.ts';

/** Codes among which a literal is explained: those of a scope, or of the whole registry. */
export interface CodeBase {
  readonly list: CodeList;
  readonly lexicon: Lexicon;
}

/** Verdicts on literals that are no code and never were one. */
export type UnknownVerdict = Exclude<Verdict, { kind: 'known' | 'other-scope' | 'retired' }>;

/** No code is nearly so long; what is longer is not compared with any. */
const LONGEST_LITERAL = 200;

/** Takes sorted codes. Computes nothing yet. */
export function createCodeBase(codes: Iterable<string>): CodeBase {
  const list = createCodeList(codes);
  return { list, lexicon: createLexicon(list) };
}

/** What counts as a word, or a namespace, of the codes of the whole registry. */
export function createVocabulary({ lexicon }: CodeBase, namespaces: ReadonlySet<string>): Vocabulary {
  return { count: (word) => lexicon.codesWith(word).length, isNamespace: (text) => namespaces.has(text) };
}

/**
 * Explains a literal that is no current code and was none. The scope comes first, with all that it has. Only a code of
 * the scope can be a fix: one of another product cannot arrive there, so to write it would only be another mistake.
 */
export function explainUnknown(
  literal: string,
  scope: CodeBase,
  whole: CodeBase,
  vocabulary: Vocabulary,
): UnknownVerdict {
  const inScope = explainAmong(literal, scope, vocabulary);
  if (scope === whole || inScope.kind !== 'unknown') return inScope;
  const elsewhere = explainAmong(literal, whole, vocabulary);
  return 'code' in elsewhere ? { kind: 'near', reason: 'unproven', candidates: [elsewhere.code] } : elsewhere;
}

/** Explains a literal by these codes alone. Letters that are close come first, then words, then letters that are less so. */
export function explainAmong(literal: string, { list, lexicon }: CodeBase, vocabulary: Vocabulary): UnknownVerdict {
  if (literal.length > LONGEST_LITERAL) return { kind: 'unknown' };
  const correction = correct(literal, list, vocabulary);
  if (correction !== undefined && !(correction.kind === 'near' && correction.isWeak)) return verdictOf(correction);
  return (
    explainNamespacePart(literal, list) ??
    truncated('missing', codesThatGoOn(literal, list)) ??
    truncated('order', codesInOtherOrder(literal, list)) ??
    (correction && verdictOf(correction)) ??
    truncated('extra', codesThatEndSooner(literal, list)) ??
    explainLikeWords(literal, list, lexicon)
  );
}

function verdictOf(correction: Correction): UnknownVerdict {
  if (correction.kind !== 'near') return correction;
  return { kind: 'near', reason: correction.reason, candidates: correction.candidates };
}

function explainNamespacePart(literal: string, list: CodeList): UnknownVerdict | undefined {
  const candidates = codesWithSubCode(literal, list).slice(0, MOST_CANDIDATES);
  const [first] = candidates;
  if (first === undefined) return undefined;
  return { kind: 'namespace', subCode: subCodeOf(first) ?? first, namespaces: candidates.map(namespaceOf), candidates };
}

function truncated(reason: TruncatedReason, codes: readonly string[]): UnknownVerdict | undefined {
  return codes.length === 0 ? undefined : { kind: 'truncated', reason, candidates: codes.slice(0, MOST_CANDIDATES) };
}

function explainLikeWords(literal: string, list: CodeList, lexicon: Lexicon): UnknownVerdict {
  const candidates = codesOfLikeWords(literal, list, lexicon).slice(0, MOST_CANDIDATES);
  return candidates.length === 0 ? { kind: 'unknown' } : { kind: 'near', reason: 'words', candidates };
}
