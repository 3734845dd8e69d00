import { namespaceOf, subCodeOf } from '../code.ts';
import type { CodeBase } from './code-base.ts';
import { MOST_CANDIDATES } from './correct.ts';
import {
  type Likeness,
  codesInOtherOrder,
  codesOfLikeWords,
  codesThatGoOn,
  codesWithOneWordLess,
  codesWithSubCode,
} from './resemble.ts';
import type { TruncatedReason, UnknownVerdict } from './types.ts';

/** Codes so much alike are made of the same words, but for very common ones. */
const VERY_ALIKE = 0.9;
/** Words so much alike say more than letters that are close by chance. */
const ALIKE = 0.8;

/**
 * Explains a literal by the words it is made of. The codes given are near by letters, but made of other words. Where
 * several codes are as likely, those that more products have come first.
 */
export function explainByWords(literal: string, base: CodeBase, near: readonly string[] = []): UnknownVerdict {
  const alike = [...codesOfLikeWords(literal, base)].sort(
    (a, b) => b.likeness - a.likeness || base.spread(b.code) - base.spread(a.code) || a.code.length - b.code.length,
  );
  const alikeWhere = (test: (like: Likeness) => boolean) => alike.filter(test).map(({ code }) => code);
  return (
    truncated('order', codesInOtherOrder(literal, base.list)) ??
    explainSameWords(
      literal,
      base,
      alikeWhere(({ isSame }) => isSame),
    ) ??
    explainNamespacePart(literal, base, alike) ??
    truncated('missing', codesThatGoOn(literal, base.list)) ??
    nearByWords(near.length > 0 ? [...new Set([...alikeWhere(({ likeness }) => likeness >= ALIKE), ...near])] : []) ??
    truncated('extra', codesWithOneWordLess(literal, base.list)) ??
    nearByWords(alikeWhere(() => true)) ?? { kind: 'unknown' }
  );
}

/** `CreateFunctionFailed` for `FailedOperation.CreateFunction`: the words are the same because one is repeated. */
function explainSameWords(literal: string, { list }: CodeBase, same: readonly string[]): UnknownVerdict | undefined {
  const shorter = codesWithOneWordLess(literal, list).filter((code) => same.includes(code));
  return truncated('extra', shorter) ?? nearByWords(same);
}

function nearByWords(codes: readonly string[]): UnknownVerdict | undefined {
  return codes.length === 0
    ? undefined
    : { kind: 'near', reason: 'words', isSlip: false, candidates: codes.slice(0, MOST_CANDIDATES) };
}

function truncated(reason: TruncatedReason, codes: readonly string[]): UnknownVerdict | undefined {
  return codes.length === 0 ? undefined : { kind: 'truncated', reason, candidates: codes.slice(0, MOST_CANDIDATES) };
}

/** The sub-code in another namespace, unless the literal's own has much the same code in more products. */
function explainNamespacePart(
  literal: string,
  { list, spread }: CodeBase,
  alike: readonly Likeness[],
): UnknownVerdict | undefined {
  const candidates = codesWithSubCode(literal, list, spread).slice(0, MOST_CANDIDATES);
  const [first] = candidates;
  if (first === undefined) return undefined;
  const own = alike.filter(
    ({ code, likeness }) => likeness >= VERY_ALIKE && namespaceOf(code) === namespaceOf(literal),
  );
  const moreSpread = own.map(({ code }) => code).filter((code) => spread(code) > spread(first));
  return (
    nearByWords(moreSpread) ?? {
      kind: 'namespace',
      subCode: subCodeOf(first) ?? first,
      namespaces: candidates.map(namespaceOf),
      candidates,
    }
  );
}
