import { subCodeOf } from '../code.ts';
import type { CodeBase } from './code-base.ts';
import { MOST_CANDIDATES } from './correct.ts';
import { type Allowed, rankByMeaning } from './rank.ts';
import { goesOn, hasOneWordMore, hasSubCodeOf, isInOtherOrder } from './resemble.ts';
import type { TruncatedReason, UnknownVerdict } from './types.ts';

/** Codes that are near by letters, and whether the literal has a word that is none: then it is misspelled, and they come first. */
export interface NearByLetters {
  readonly codes: readonly string[];
  readonly isMisspelled: boolean;
}

/** Explains a literal by the words it is made of. The codes given are near by letters, though made of other words. */
export function explainByWords(
  literal: string,
  base: CodeBase,
  isAllowed: Allowed = () => true,
  near: NearByLetters = { codes: [], isMisspelled: false },
  description?: string,
): UnknownVerdict {
  const ranked = rankByMeaning(literal, MOST_CANDIDATES, base, isAllowed, description);
  const byLetters = near.codes.filter(isAllowed);
  const all = near.isMisspelled ? [...byLetters, ...ranked] : [...ranked, ...byLetters];
  const candidates = [...new Set(all)].slice(0, MOST_CANDIDATES);
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
