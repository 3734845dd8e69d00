import { codesWithin } from './code-list.ts';
import type { CodeList, Match } from './code-list.ts';
import { namespaceOf } from '../code.ts';
import { distanceBetween } from './distance.ts';
import { MOST_EDITS, RIVAL_DISTANCE, doubtOfCase, doubtOfSeparators, doubtOfTypo } from './proof.ts';
import type { Doubt, Vocabulary } from './proof.ts';
import { fold, squash } from './words.ts';
import type { NearReason, Verdict } from './types.ts';

/** Verdicts on literals that look like a code. */
export type Correction = Extract<Verdict, { kind: 'case' | 'separator' | 'typo' }> | NearMiss;

/**
 * A `near` verdict. `isSlip`: what differs from the nearest code is no word, so the literal is misspelled, whatever is meant.
 * `isWeak`: the letters do not speak for it, but are close by chance: `Cos` for `Cls`.
 */
export interface NearMiss {
  readonly kind: 'near';
  readonly reason: NearReason;
  readonly candidates: readonly string[];
  readonly isSlip: boolean;
  readonly isWeak: boolean;
  /** Whether the nearest code says the opposite: `NotExist` for `AlreadyExist`. */
  readonly isOpposite: boolean;
}

/** Most candidates that a verdict carries. */
export const MOST_CANDIDATES = 3;

/** Doubts that say that the literal is made of other words, not of the same words written otherwise. */
const DOUBTS_OF_OTHER_WORDS: ReadonlySet<Doubt> = new Set([
  'namespace',
  'lost-word',
  'added-word',
  'borders',
  'far',
  'opposite',
  'word',
]);

/**
 * Finds the code of the list that the literal is a slip of, or those that it is near; `undefined` if none is near.
 * A fix needs one code, no rival about as close, and no doubt; see `proof.ts`.
 */
export function correct(literal: string, list: CodeList, vocabulary: Vocabulary): Correction | undefined {
  return (
    correctCase(literal, list, vocabulary) ??
    correctSeparators(literal, list, vocabulary) ??
    correctNamespace(literal, list, vocabulary) ??
    correctTypo(literal, list, vocabulary)
  );
}

function near(reason: NearReason, codes: readonly string[], doubt: Doubt | undefined): NearMiss {
  const isWeak = doubt !== undefined && DOUBTS_OF_OTHER_WORDS.has(doubt);
  return {
    kind: 'near',
    reason,
    candidates: codes.slice(0, MOST_CANDIDATES),
    isSlip: doubt === undefined,
    isWeak,
    isOpposite: doubt === 'opposite',
  };
}

function correctCase(literal: string, list: CodeList, vocabulary: Vocabulary): Correction | undefined {
  const [code, twin] = list.withFolded(fold(literal));
  if (code === undefined) return undefined;
  // `authError` may be `AuthError` or `CauthError`: with case counted, another code can be as close.
  const edits = distanceBetween(literal, code, literal.length);
  const reach = Math.max(edits, MOST_EDITS);
  const rivals = codesWithin(list, literal, MOST_EDITS).filter(
    (other) => other.code !== code && distanceBetween(literal, other.code, reach) <= reach,
  );
  const doubt = doubtOfCase(code, literal, vocabulary);
  if (twin !== undefined || rivals.length > 0) {
    return near('ambiguous', nearestFirst(literal, [{ code, distance: 0 }, ...rivals]), doubt);
  }
  return doubt ? near('unproven', [code], doubt) : { kind: 'case', code };
}

/** `AuthFailure_SignatureFailure`, `AuthFailureSignatureFailure`, and the Go constant `AUTHFAILURE_SIGNATUREFAILURE`. */
function correctSeparators(literal: string, list: CodeList, vocabulary: Vocabulary): Correction | undefined {
  const equal = withMostAlikeSeparators(literal, list.withSquashed(squash(literal)));
  const [first, second] = equal;
  if (first === undefined) return undefined;
  const doubt = doubtOfSeparators(first, literal, vocabulary);
  if (second !== undefined) return near('ambiguous', nearestFirst(literal, equal.map(toMatch)), doubt);
  if (doubt) return near('unproven', [first], doubt);
  // A dot that stands elsewhere is a slip as any; where it is lost, doubled, or another character, nothing else happened.
  const rivals = isDotMoved(literal) ? codesWithin(list, literal, RIVAL_DISTANCE) : [];
  return hasRival(rivals)
    ? near('ambiguous', nearestFirst(literal, rivals), undefined)
    : { kind: 'separator', code: first };
}

/** Of codes that are equal but for case and separators, the one that a literal has the dots of, else the one with its letters, if there is one. */
function withMostAlikeSeparators(literal: string, equal: readonly string[]): readonly string[] {
  const joined = (text: string, separator: string): string => text.replace(/[^A-Za-z0-9]+/g, separator);
  for (const separator of ['.', '']) {
    const alike = equal.filter((code) => joined(code, separator) === joined(literal, separator));
    if (alike.length === 1) return alike;
  }
  return equal;
}

/** Whether a literal has the separators that a code has, and no others. */
function isDotMoved(literal: string): boolean {
  return literal.includes('.') && !/[^A-Za-z0-9.]|\.\./.test(literal);
}

/**
 * Namespaces are a closed set, so a near miss of exactly one of them is a slip if the rest of the literal is a sub-code of it:
 * `InvalidParamterValue.ExpiredTime`, though `InvalidParameterValue.ExpireTime` is near as well.
 */
function correctNamespace(literal: string, list: CodeList, vocabulary: Vocabulary): Correction | undefined {
  const namespace = namespaceOf(literal);
  const subCode = literal.slice(namespace.length);
  if (subCode === '' || vocabulary.isNamespace(namespace)) return undefined;
  const near = codesWithin(list, literal, MOST_EDITS).filter(({ code }) => code.endsWith(subCode));
  const [first, second] = near;
  if (first === undefined || second !== undefined || namespaceOf(first.code) + subCode !== first.code) return undefined;
  return doubtOfTypo(first.code, literal, vocabulary) === undefined ? { kind: 'typo', code: first.code } : undefined;
}

function correctTypo(literal: string, list: CodeList, vocabulary: Vocabulary): Correction | undefined {
  const matches = codesWithin(list, literal, RIVAL_DISTANCE);
  const [first] = matches;
  if (first === undefined || first.distance > MOST_EDITS) return undefined;
  const doubt = doubtOfTypo(first.code, literal, vocabulary);
  if (hasRival(matches)) return near('ambiguous', nearestFirst(literal, matches), doubt);
  return doubt ? near('unproven', [first.code], doubt) : { kind: 'typo', code: first.code };
}

function toMatch(code: string): Match {
  return { code, distance: 0 };
}

/** Whether a second code is at most one edit farther away than the nearest. */
function hasRival([first, second]: readonly Match[]): boolean {
  return first !== undefined && second !== undefined && second.distance <= first.distance + 1;
}

/** The codes of the matches by distance, then by distance with case counted. */
function nearestFirst(literal: string, matches: readonly Match[]): readonly string[] {
  const ranked = matches.map(({ code, distance }) => ({
    code,
    rank: distance * literal.length + distanceBetween(literal, code, literal.length),
  }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ code }) => code);
}
