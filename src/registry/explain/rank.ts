/**
 * Ranks codes by how much they say what a literal says. Nothing here is proof: these are what a developer most likely had in
 * mind, for suggestions.
 */
import type { CodeBase } from './code-base.ts';
import type { Entry } from './entry.ts';
import { areOpposite } from './likeness.ts';
import { saysNoMoreThan } from './meaning.ts';
import { isAboutCaller, mostScoreOf, roughScoreOf, scoreOf } from './score.ts';
import { isFaint, isGroup } from './terms.ts';

/** Which codes may be suggested at all. */
export type Allowed = (code: string) => boolean;

interface Ranked {
  readonly entry: Entry;
  readonly score: number;
}

/** The least score of a code that is worth a suggestion. */
const LEAST_SCORE = 0.58;
/** Among so many codes, those of all products, many are like a text by chance. */
const MANY_CODES = 3000;
const LEAST_AMONG_MANY = 0.75;
/** How much less than the best code another may score. */
const MARGIN = 0.12;

/**
 * The codes that say what the literal says, best first, `most` at most: none that says the opposite, and none that says much less of
 * it than the best. `description` is what the literal means where it is a code: that is looked for first, since the name alone may mislead.
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
  const canAnswer: Allowed = (code) => code !== own.namespace && isAllowed(code);
  const search = (entry: Entry): readonly Entry[] => rank(entry, most, base, canAnswer);
  const attempts = [
    () => (description === undefined ? [] : search(meanings.read(literal, description))),
    () => search(own),
    () => (canReduce(own, base) ? searchReduced(meanings.reduce(own), own, search) : []),
  ];
  for (const attempt of attempts) {
    const found = attempt();
    if (found.length > 0) return found.map(({ code }) => code);
  }
  return [];
}

/** Whether it says no more than its namespace, which is too little. */
function repeatsNamespace({ code, namespace, meaning }: Entry): boolean {
  return code !== namespace && meaning.things.length === 0 && saysNoMoreThan(code, namespace);
}

/** Whether words of a literal may be left out. Among the codes of all products few words are in none, and a single word may be anything. */
function canReduce({ code, namespace }: Entry, { list }: CodeBase): boolean {
  return list.codes.length <= MANY_CODES && code !== namespace;
}

/**
 * Searches without the words that no code has, if anything is left that tells. A thing that many codes are about is no mere word:
 * where no code of the scope is about phones, a limit of something else is not meant. And what is left of a literal may read like a
 * problem of the caller by chance.
 */
function searchReduced(reduced: Entry, own: Entry, search: (entry: Entry) => readonly Entry[]): readonly Entry[] {
  const left = reduced.meaning.things;
  const dropped = own.meaning.things.filter((thing) => !left.includes(thing));
  if (dropped.length === 0 || dropped.some(isGroup) || left.every(isFaint)) return [];
  return search(reduced).filter((entry) => isAboutCaller(own) || !isAboutCaller(entry));
}

function rank(own: Entry, most: number, base: CodeBase, canAnswer: Allowed): readonly Entry[] {
  const ranked = scoreAll(own, base, canAnswer).sort((a, b) => compareRanked(a, b, base));
  const found = takeWhere(ranked, most, ({ entry }) => !areOpposite(own.meaning, entry.meaning));
  const least = (found[0]?.score ?? 0) - MARGIN;
  return found.filter(({ score }) => score >= least).map(({ entry }) => entry);
}

/**
 * The codes that are worth a suggestion, in the order of the index, without those that score much less than one that can be suggested.
 * What a code is about takes long to weigh, so those that can score most come first, and few of the others are weighed.
 */
function scoreAll(own: Entry, { list, meanings }: CodeBase, canAnswer: Allowed): Ranked[] {
  const { entriesAbout, weightOf } = meanings;
  let least = list.codes.length > MANY_CODES ? LEAST_AMONG_MANY : LEAST_SCORE;
  const promising = entriesAbout(own.meaning)
    .map((entry, at) => ({ entry, at, most: mostScoreOf(own, entry, weightOf) }))
    .filter(({ entry, most }) => most >= least && canAnswer(entry.code));
  const ranked: (Ranked & { readonly at: number })[] = [];
  for (const { entry, at, most } of promising.sort((a, b) => b.most - a.most)) {
    if (most < least) break;
    const score = roughScoreOf(own, entry, weightOf) < least ? -Infinity : scoreOf(own, entry, weightOf);
    if (score < least) continue;
    ranked.push({ entry, at, score });
    if (!areOpposite(own.meaning, entry.meaning)) least = Math.max(least, score - MARGIN);
  }
  return ranked.sort((a, b) => a.at - b.at);
}

/** The better first; of equally good ones, that of more products, then the shorter one. */
function compareRanked(a: Ranked, b: Ranked, { spread }: CodeBase): number {
  const [one, other] = [a.entry.code, b.entry.code];
  return b.score - a.score || spread(other) - spread(one) || one.length - other.length;
}

/** The first items that pass a test, `most` at most. Tests no more of them than it needs. */
function takeWhere<T>(items: readonly T[], most: number, test: (item: T) => boolean): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    if (found.length === most) break;
    if (test(item)) found.push(item);
  }
  return found;
}
