/**
 * Ranks codes by how much they say what a literal says. Nothing here is proof: these are what a developer most likely had in
 * mind, for suggestions.
 */
import { namespaceOf } from '../code.ts';
import type { CodeBase } from './code-base.ts';
import type { Entry, MeaningIndex, Sense } from './meaning-index.ts';
import {
  FAILED,
  type Meaning,
  PERMISSION,
  RATE,
  isGroup,
  areOppositeTerms,
  isReason,
  isFaint,
  relatedTo,
  saysNoMoreThan,
} from './meaning.ts';
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
/** How much the same cause counts where nothing else is said. */
const OF_CAUSE = 0.7;
/** Codes that share too little are not worth comparing further. */
const NOTHING_SHARED = -1;
/** The least score of a code that is worth a suggestion. Among so many codes, that of all products, many are like a text by chance. */
const LEAST_SCORE = 0.58;
const MANY_CODES = 3000;
const LEAST_AMONG_MANY = 0.75;
/** How much less than the best code another may score. */
const MARGIN = 0.12;
/** How much two states count that are not the same. */
const STATES = {
  sameReason: 0.5,
  bothVague: 0.9,
  related: 0.7,
  oneVague: 0.3,
  otherVague: -0.3,
  unmeant: 0.1,
  other: -0.5,
} as const;

/** A description says more than its code: how much it counts that the literal says all of it. The rest is that it says all of the literal. */
const OF_WHOLE = 0.7;
/**
 * How much a bare code counts that has narrower ones beside it. Only a limit of requests is answered so: of all others, the narrower
 * ones arrive, and a rule would report the comparison.
 */
const BROAD = 0.95;

/** How much a code about the caller counts for a literal that is about something else. */
const OF_CALLER = 0.7;

/**
 * The codes that say what the literal says, best first, `most` at most: none that says the opposite, and none that says much less of
 * it than the best. `description` is what the literal means where it is a code: that is found first, since the name alone may mislead.
 */
export function rankByMeaning(
  literal: string,
  most: number,
  base: CodeBase,
  isAllowed: Allowed,
  description?: string,
): readonly string[] {
  const { meanings } = base;
  const own = meanings.read(literal);
  if (own.stems().size === 0 || repeatsNamespace(own)) return [];
  // A mere namespace shares nothing of what the literal says beyond it.
  const canAnswer = (code: string): boolean => code !== own.namespace && isAllowed(code);
  const search = (entry: Entry): readonly string[] => rank(entry, most, base, canAnswer);
  // Among the codes of all products few words are in none, and a single word may be anything.
  const canReduce = base.list.codes.length <= MANY_CODES && literal !== own.namespace;
  const tries = [
    () => (description === undefined ? [] : search(meanings.read(literal, description))),
    () => search(own),
    () => (canReduce ? searchReduced(meanings.reduce(own), own, search) : []),
  ];
  for (const attempt of tries) {
    const found = attempt();
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether it says no more than its namespace, which is too little. */
function repeatsNamespace({ code, namespace, meaning }: Entry): boolean {
  return code !== namespace && meaning.things.length === 0 && saysNoMoreThan(code, namespace);
}

/**
 * Searches without the words that no code has, if anything is left that tells. A thing that many codes are about is no mere word:
 * where no code of the scope is about phones, a limit of something else is not meant.
 */
function searchReduced(reduced: Entry, own: Entry, search: (entry: Entry) => readonly string[]): readonly string[] {
  const left = reduced.meaning.things;
  const dropped = own.meaning.things.filter((thing) => !left.includes(thing));
  return dropped.length === 0 || dropped.some(isGroup) || left.every(isFaint)
    ? []
    : search(reduced).filter((code) => isOnCaller(own) || !isOnCaller({ namespace: namespaceOf(code) }));
}

function rank(own: Entry, most: number, { list, meanings, spread }: CodeBase, canAnswer: Allowed): readonly string[] {
  const leastScore = list.codes.length > MANY_CODES ? LEAST_AMONG_MANY : LEAST_SCORE;
  const ranked: Ranked[] = [];
  for (const entry of meanings.entriesAbout(own.meaning)) {
    const score = scoreOf(own, entry, meanings);
    if (score >= leastScore && canAnswer(entry.code)) ranked.push({ entry, score });
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
  const bySelf = scoreOfSense(own, other, other.meaning, index);
  const score =
    other.described === undefined ? bySelf : Math.max(bySelf, scoreOfSense(own, other, other.described, index));
  if (other.isBroad) return other.meaning.things.includes(RATE) ? BROAD * score : 0;
  return isOnCaller(own) || !isOnCaller(other) || own.meaning.things.includes(PERMISSION) ? score : OF_CALLER * score;
}

function scoreOfSense(own: Entry, other: Entry, sense: Sense, index: MeaningIndex): number {
  const isSame = own.subCode === other.subCode;
  const states = likenessOfCauses(own.meaning, sense, isSame);
  return (
    SHARE.things * likenessOfThings(own.meaning, sense, sense !== other.meaning, index) +
    SHARE.states * states +
    SHARE.namespace * likenessOfNames(own, other) +
    SHARE.words * likenessOfWords(own.stems(), other.stems()) +
    (isSame ? SAME_SUB_CODE : goesOn(own.code, other.code) ? LONGER : 0)
  );
}

/** How much both are about the same. A description is longer than a code: that it says all of the literal counts more. */
function likenessOfThings(own: Sense, sense: Sense, isDescription: boolean, index: MeaningIndex): number {
  if (own.things.every(isFaint)) return likenessToNothing(own, sense, index);
  const shared = sharedWeight(own.things, sense.things, index);
  if (shared < LEAST_OF_THINGS * own.weight) return NOTHING_SHARED;
  const dice = (2 * shared) / (own.weight + sense.weight);
  return isDescription ? (1 - OF_WHOLE) * (shared / own.weight) + OF_WHOLE * dice : dice;
}

/**
 * What is about nothing in particular is meant by a code that is about nothing either: with the same cause, or where no cause is clear, with
 * the same words.
 */
function likenessToNothing(own: Sense, sense: Sense, index: MeaningIndex): number {
  if (!sense.things.every(isFaint)) return NOTHING_SHARED;
  const both = own.weight + sense.weight;
  const dice = both === 0 ? 1 : (2 * sharedWeight(own.things, sense.things, index)) / both;
  if (own.clearStates.length === 0) return dice >= LEAST_OF_THINGS ? dice : NOTHING_SHARED;
  const isSameCause = own.clearStates.some((state) => sense.clearStates.includes(state));
  return isSameCause ? OF_CAUSE + (1 - OF_CAUSE) * dice : NOTHING_SHARED;
}

/** Its codes are about who calls: the key that signs a request, its signature, and the address it comes from. No other codes are. */
const NAMESPACES_OF_CALLERS: ReadonlySet<string> = new Set(['AuthFailure', 'IpInBlacklist', 'IpNotInWhitelist']);

function isOnCaller({ namespace }: Pick<Entry, 'namespace'>): boolean {
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

/** How much what went wrong is the same, by states and reasons: who is in arrears has a problem whatever else is said. */
function likenessOfCauses(one: Sense, other: Sense, isSame: boolean): number {
  const states = likenessOfStates(one, other);
  if (isSame || one.things.some((thing) => isReason(thing) && isIn(thing, other.things))) {
    return Math.max(states, STATES.sameReason);
  }
  const isOther = (thing: string, things: readonly string[]): boolean => isReason(thing) && !isIn(thing, things);
  if (one.things.some((thing) => isOther(thing, other.things))) return Math.min(states, STATES.other);
  return other.things.some((thing) => isOther(thing, one.things)) ? Math.min(states, STATES.otherVague) : states;
}

/** Whether a term or one that can stand for it is among some. */
function isIn(term: string, terms: readonly string[]): boolean {
  return terms.includes(term) || relatedTo(term).some((each) => terms.includes(each));
}

/** How much what went wrong is the same: less where the other says something more, which is not meant. */
function likenessOfStates(one: Sense, other: Sense): number {
  const isMeant = (state: string): boolean =>
    one.states.includes(state) || relatedTo(state).some((each) => one.states.includes(each));
  return likenessOfBest(one, other) - STATES.unmeant * other.clearStates.filter((state) => !isMeant(state)).length;
}

function likenessOfBest(one: Sense, other: Sense): number {
  if (one.clearStates.some((state) => other.clearStates.includes(state))) return 1;
  if (one.clearStates.length === 0 && other.clearStates.length === 0) {
    return one.states.some((state) => other.states.includes(state)) ? 1 : STATES.bothVague;
  }
  const isRelated = (state: string): boolean => relatedTo(state).some((each) => other.tellingStates.includes(each));
  if ((one.clearStates.length > 0 ? one.clearStates : one.tellingStates).some(isRelated)) return STATES.related;
  if (
    one.clearStates.length === 0 &&
    one.tellingStates.some((state) => state !== FAILED && other.states.includes(state))
  )
    return STATES.bothVague;
  return one.clearStates.length === 0
    ? STATES.oneVague
    : other.clearStates.length === 0
      ? STATES.otherVague
      : STATES.other;
}

function likenessOfNames(one: Entry, other: Entry): number {
  return one.namespace === other.namespace ? 1 : OTHER_NAME * likenessOfWords(one.namespaceStems, other.namespaceStems);
}

function likenessOfWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
