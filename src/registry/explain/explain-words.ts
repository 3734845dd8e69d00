import { subCodeOf } from '../code.ts';
import type { CodeBase } from './code-base.ts';
import { MOST_CANDIDATES } from './correct.ts';
import { type Allowed, rankByMeaning } from './rank.ts';
import { goesOn, hasOneWordMore, hasSubCodeOf, isInOtherOrder } from './resemble.ts';
import type { TruncatedReason, UnknownVerdict } from './types.ts';

/**
 * Explains a literal by the words it is made of. The codes given are near by letters, though made of other words: they come
 * last.
 */
export function explainByWords(
  literal: string,
  base: CodeBase,
  isAllowed: Allowed = () => true,
  near: readonly string[] = [],
  description?: string,
): UnknownVerdict {
  const ranked = rankByMeaning(literal, MOST_CANDIDATES, base, isAllowed, description);
  const candidates = [...new Set([...ranked, ...near.filter(isAllowed)])].slice(0, MOST_CANDIDATES);
  const [first] = candidates;
  if (first === undefined) return { kind: 'unknown' };
  if (hasSubCodeOf(literal, first)) return { kind: 'namespace', subCode: subCodeOf(first) ?? first, candidates };
  const reason = reasonOf(literal, first);
  return reason === undefined
    ? { kind: 'near', reason: 'words', isSlip: false, candidates }
    : { kind: 'truncated', reason, candidates };
}

function reasonOf(literal: string, code: string): TruncatedReason | undefined {
  if (isInOtherOrder(literal, code)) return 'order';
  if (goesOn(literal, code)) return 'missing';
  return hasOneWordMore(literal, code) ? 'extra' : undefined;
}
