/**
 * Ranks codes by how much they say what a literal says. Nothing here is proof: these are what a developer most likely had in
 * mind, for suggestions.
 */
import type { CodeBase } from './code-base.ts';
import type { Entry, MeaningIndex } from './meaning-index.ts';
import { type Meaning, areOppositeTerms, isReason, relatedTo } from './meaning.ts';
import { goesOn } from './resemble.ts';

/** Which codes may be suggested at all. */
export type Allowed = (code: string) => boolean;

interface Ranked {
  readonly entry: Entry;
  /** How much of the literal it says: 1 if all, and nothing else. */
  readonly score: number;
}

/** How much each part of a code counts. */
const SHARE = { things: 0.6, states: 0.28, namespace: 0.06, words: 0.06 } as const;
/** More for the very sub-code in another namespace, and for the literal with more words behind it. */
const SAME_SUB_CODE = 0.2;
const LONGER = 0.1;
/** How much a namespace with much the same words counts. */
const OTHER_NAME = 0.5;
/** How much a related term counts. */
const RELATED_SHARE = 0.7;
/** The least part of what a literal is about that a code must be about, too. */
const LEAST_OF_THINGS = 0.5;
/** The least score of a code that is worth a suggestion. Among so many codes, that of all products, many are like a text by chance. */
const LEAST_SCORE = 0.58;
const MANY_CODES = 3000;
const LEAST_AMONG_MANY = 0.7;
/** How much less than the best code another may score. */
const MARGIN = 0.12;
/** How much two states count that are not the same. */
const STATES = { sameReason: 0.5, bothVague: 0.9, related: 0.7, oneVague: 0.3, other: -0.5 } as const;

/** How much a code about the caller counts for a literal that is about something else. */
const OF_CALLER = 0.7;

/**
 * The codes that say what the literal says, best first, `most` at most: none that says the opposite, and none that says much less of
 * it than the best.
 */
export function rankByMeaning(
  literal: string,
  most: number,
  { list, meanings, spread }: CodeBase,
  isAllowed: Allowed,
): readonly string[] {
  const own = meanings.read(literal);
  if (own.stems().size === 0) return [];
  const leastScore = list.codes.length > MANY_CODES ? LEAST_AMONG_MANY : LEAST_SCORE;
  const ranked: Ranked[] = [];
  for (const entry of meanings.entriesAbout(own.meaning)) {
    const score = scoreOf(own, entry, meanings);
    // A mere namespace shares nothing of what the literal says beyond it.
    if (score >= leastScore && entry.code !== own.namespace && isAllowed(entry.code)) ranked.push({ entry, score });
  }
  ranked.sort(
    (a, b) =>
      b.score - a.score || spread(b.entry.code) - spread(a.entry.code) || a.entry.code.length - b.entry.code.length,
  );
  const found = firstOf(ranked, most, ({ entry }) => !areOpposite(own.meaning, entry.meaning));
  const least = (found[0]?.score ?? 0) - MARGIN;
  return found.filter(({ score }) => score >= least).map(({ entry }) => entry.code);
}

/** The first items that pass a test. Tests no more of them than it needs. */
function firstOf<T>(items: readonly T[], most: number, test: (item: T) => boolean): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    if (found.length === most) break;
    if (test(item)) found.push(item);
  }
  return found;
}

function scoreOf(own: Entry, other: Entry, index: MeaningIndex): number {
  const shared = sharedWeight(own.meaning.things, other.meaning.things, index);
  if (shared < LEAST_OF_THINGS * own.weight) return 0;
  const both = own.weight + other.weight;
  const isSame = own.subCode === other.subCode;
  const isSameReason =
    isSame || own.meaning.things.some((thing) => isReason(thing) && other.meaning.things.includes(thing));
  const states = likenessOfStates(own, other);
  const score =
    SHARE.things * (both === 0 ? 1 : (2 * shared) / both) +
    SHARE.states * (isSameReason ? Math.max(states, STATES.sameReason) : states) +
    SHARE.namespace * likenessOfNames(own, other) +
    SHARE.words * likenessOfWords(own.stems(), other.stems()) +
    (isSame ? SAME_SUB_CODE : goesOn(own.code, other.code) ? LONGER : 0);
  return isOnCaller(own) || !isOnCaller(other) ? score : OF_CALLER * score;
}

/** Its codes are about who calls: the key that signs a request, its signature, and the address it comes from. No other codes are. */
const NAMESPACES_OF_CALLERS: ReadonlySet<string> = new Set(['AuthFailure', 'IpInBlacklist', 'IpNotInWhitelist']);

function isOnCaller({ namespace }: Entry): boolean {
  return NAMESPACES_OF_CALLERS.has(namespace);
}

function areOpposite(one: Meaning, other: Meaning): boolean {
  return haveOpposites(one.states, other.states) || haveOpposites(one.things, other.things);
}

/** Whether one has a term whose opposite only the other has. */
function haveOpposites(one: readonly string[], other: readonly string[]): boolean {
  return one.some(
    (term) => !other.includes(term) && other.some((each) => !one.includes(each) && areOppositeTerms(term, each)),
  );
}

function sharedWeight(one: readonly string[], other: readonly string[], { weightOf }: MeaningIndex): number {
  let shared = 0;
  for (const term of one) {
    if (other.includes(term)) shared += weightOf(term);
    else if (relatedTo(term).some((each) => other.includes(each))) shared += RELATED_SHARE * weightOf(term);
  }
  return shared;
}

function likenessOfStates(one: Entry, other: Entry): number {
  if (one.clearStates.some((state) => other.clearStates.includes(state))) return 1;
  if (one.clearStates.length === 0 && other.clearStates.length === 0) {
    return one.meaning.states.some((state) => other.meaning.states.includes(state)) ? 1 : STATES.bothVague;
  }
  const isRelated = (state: string): boolean => relatedTo(state).some((each) => other.tellingStates.includes(each));
  if (one.tellingStates.some(isRelated)) return STATES.related;
  return one.clearStates.length === 0 || other.clearStates.length === 0 ? STATES.oneVague : STATES.other;
}

function likenessOfNames(one: Entry, other: Entry): number {
  return one.namespace === other.namespace ? 1 : OTHER_NAME * likenessOfWords(one.namespaceStems, other.namespaceStems);
}

function likenessOfWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
