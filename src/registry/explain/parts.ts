/** Explains literals that are compared with a part of a code: its namespace, or any beginning. */
import { namespaceOf } from '../code.ts';
import { type CodeList, codesWithin, createCodeList } from './code-list.ts';
import { correct } from './correct.ts';
import { distanceBetween } from './distance.ts';
import { MOST_EDITS, RIVAL_DISTANCE, type Vocabulary, doubtOfTypo } from './proof.ts';
import type { NamespaceVerdict, PrefixVerdict } from './types.ts';
import { isWordBorder, wordsOf } from './words.ts';

type Unknown<V extends NamespaceVerdict | PrefixVerdict> = Exclude<V, { kind: 'known' }>;

/** Explains a namespace that is not known. Namespaces are a closed set, so a near miss of one is proof enough. */
export function explainUnknownNamespace(
  literal: string,
  namespaces: CodeList,
  vocabulary: Vocabulary,
): Unknown<NamespaceVerdict> {
  const correction = correct(literal, namespaces, vocabulary);
  if (correction === undefined) return { kind: 'unknown' };
  if (correction.kind === 'near') return { kind: 'near', candidates: correction.candidates };
  return { kind: correction.kind === 'case' ? 'case' : 'typo', namespace: correction.code };
}

/**
 * Explains a beginning with which no code of the list begins. The part before the dot is compared with the
 * namespaces; if it is one, the whole is compared with the beginnings of its codes that end where a word ends.
 */
export function explainUnknownPrefix(
  literal: string,
  list: CodeList,
  namespaces: CodeList,
  vocabulary: Vocabulary,
): Unknown<PrefixVerdict> {
  const namespace = namespaceOf(literal);
  if (namespaces.codes.includes(namespace)) return explainBeginning(literal, list, vocabulary);
  const verdict = explainUnknownNamespace(namespace, namespaces, vocabulary);
  if (verdict.kind === 'unknown') return verdict;
  const rest = literal.slice(namespace.length);
  const begins = (prefix: string): boolean => list.codes.some((code) => code.startsWith(prefix));
  if (verdict.kind !== 'near') {
    const prefix = verdict.namespace + rest;
    return begins(prefix) ? { kind: verdict.kind, prefix } : { kind: 'unknown' };
  }
  const candidates = verdict.candidates.map((candidate) => candidate + rest).filter(begins);
  return candidates.length > 0 ? { kind: 'near', candidates } : { kind: 'unknown' };
}

function explainBeginning(literal: string, list: CodeList, vocabulary: Vocabulary): Unknown<PrefixVerdict> {
  const start = `${namespaceOf(literal)}.`;
  const beginnings = list.codes.filter((code) => code.startsWith(start)).flatMap((code) => beginningsOf(code, literal));
  const correction = correct(literal, createCodeList([...new Set(beginnings)].sort()), vocabulary);
  if (correction === undefined) return { kind: 'unknown' };
  if (correction.kind !== 'near')
    return { kind: correction.kind === 'case' ? 'case' : 'typo', prefix: correction.code };
  const candidates = correction.candidates.filter((beginning) => isAlike(literal, beginning));
  return candidates.length > 0 ? { kind: 'near', candidates } : { kind: 'unknown' };
}

/** One in so many letters behind the dot may differ: of short words, any is within two letters of any other. */
const LETTERS_PER_EDIT = 3;

/** Whether a beginning of codes is written so much like a literal that it can be meant: `Memory` for `Memry`, not `Not` for `Nope`. */
function isAlike(literal: string, beginning: string): boolean {
  const most = Math.floor((literal.length - namespaceOf(literal).length - 1) / LETTERS_PER_EDIT);
  return distanceBetween(literal, beginning, most) <= most;
}

/** Beginnings of the code, about as long as the literal, that end where a word ends. */
function beginningsOf(code: string, { length }: string): readonly string[] {
  const ends = Array.from({ length: 2 * RIVAL_DISTANCE + 1 }, (_, at) => length - RIVAL_DISTANCE + at);
  return ends
    .filter((end) => end > 0 && end <= code.length && isWordBorder(code, end))
    .map((end) => code.slice(0, end));
}

/** Shorter names, and those of one word, are too close to names of anything: `Credential`, `DataBase`. */
const SHORTEST_TELLING_NAME = 10;

/** Letters can be lost, not only changed. */
const SHORTEST_SLIP = SHORTEST_TELLING_NAME - MOST_EDITS;

/**
 * Whether a word that is no namespace (or bare code) is a proven misspelling of one of these, even if any new word could stand
 * there: `AuthFaliure`. Other forms of its words (`SystemErrors`) prove nothing here, since classes have such names.
 */
export function isSlipOfName(word: string, names: CodeList, vocabulary: Vocabulary): boolean {
  // Files are full of names of other things, which this tells apart at once.
  if (word.length < SHORTEST_SLIP || !isNearMissOfName(word, names)) return false;
  const correction = correct(word, names, vocabulary);
  if (correction === undefined || (correction.kind === 'near' && !correction.isSlip)) return false;
  const name = correction.kind === 'near' ? correction.candidates[0] : correction.code;
  if (name === undefined || name.length < SHORTEST_TELLING_NAME || wordsOf(name).length === 1) return false;
  return correction.kind === 'case' || doubtOfTypo(name, word, vocabulary, 0) === undefined;
}

/**
 * Whether a word is within two edits (in a short name, one) of a name of two words or more, whatever its own words are. These
 * names are a closed set; but it is not proof enough that a text is about Tencent Cloud at all.
 */
export function isNearMissOfName(word: string, names: CodeList): boolean {
  return codesWithin(names, word, MOST_EDITS).some(
    ({ code, distance }) => wordsOf(code).length > 1 && (distance < MOST_EDITS || code.length >= SHORTEST_TELLING_NAME),
  );
}
