/** What the codes of a list say, looked up by what they are about. */
import { once, oncePerKey } from '../../memo/once.ts';
import { namespaceOf, subCodeOf } from '../code.ts';
import { type Entry, type WeightOf, type Weights, createEntry } from './entry.ts';
import { stemOf } from './inflection.ts';
import { type Meaning, problemOf, readCode, readDescription } from './meaning.ts';
import { createSpeller } from './speller.ts';
import { keysOf } from './term-keys.ts';
import { isFaint, isVague, oppositesOfTerm, relatedTo } from './terms.ts';
import { createTextSearch } from './text-search.ts';

/** What the codes of a list say. Made when it is first asked. */
export interface MeaningIndex {
  /** Codes that are about something of what a text is about; where it is about nothing in particular, also those that are not either. */
  readonly entriesAbout: (meaning: Meaning) => readonly Entry[];
  /** The weight of a thing: more, the fewer codes are about it. */
  readonly weightOf: WeightOf;
  /**
   * Reads a text, or in its place a description of it, if that says something, with the words of these codes in the place of misspelled ones: `destory`, where
   * the codes have only that, for `destroy`.
   */
  readonly read: (text: string, description?: string) => Entry;
  /** What it says without the things that none of these codes is about. */
  readonly reduce: (entry: Entry) => Entry;
}

/** The text that says what a code means, if there is one. */
export type Describe = (code: string) => string | undefined;

/** What a code says. */
interface ReadCode {
  /** What it says by itself. */
  readonly meaning: Meaning;
  /** What it says by itself, and by its description, if that says something. */
  readonly senses: readonly Meaning[];
  readonly entry: () => Entry;
}

interface Parts {
  /** The codes that are about a thing, in the order of the list. */
  readonly about: (thing: string) => readonly ReadCode[];
  /** The codes that say that something went wrong in that way. */
  readonly withState: (state: string) => readonly ReadCode[];
  /** All codes that have one of some terms, and others. */
  readonly readWithSome: (terms: readonly string[]) => readonly ReadCode[];
  readonly readAll: () => readonly ReadCode[];
  /** The codes, and what their descriptions say. */
  readonly text: string;
  readonly weights: Weights;
}

/** Takes the codes of products, whose own names say little in them: `sms` in those of `sms`. */
export function createMeaningIndex(
  codes: readonly string[],
  names: readonly string[] = [],
  describe: Describe = () => undefined,
): MeaningIndex {
  const stemsOfNames = new Set(names.map(stemOf));
  const parts = once(() => indexCodes(codes, stemsOfNames, describe));
  const isKnown = (thing: string): boolean => parts().about(thing).length > 0;
  const respell = once(() => createSpeller(parts().text, isKnown));
  return {
    entriesAbout: (meaning) => entriesAbout(meaning, parts()).map(({ entry }) => entry()),
    weightOf: (thing) => parts().weights.exact(thing),
    read: (text, description) => {
      const meaning = readIfAny(description) ?? readCode(text, stemsOfNames);
      return createEntry(text, { ...meaning, things: meaning.things.map(respell()) }, parts().weights);
    },
    reduce: ({ code, meaning }) => {
      const things = meaning.things.filter((thing) =>
        [thing, ...relatedTo(thing), ...oppositesOfTerm(thing)].some(isKnown),
      );
      return createEntry(code, { ...meaning, things }, parts().weights);
    },
  };
}

function readIfAny(description: string | undefined): Meaning | undefined {
  return description === undefined ? undefined : readDescription(description);
}

/**
 * Codes are read when their text holds the letters of a term that is asked for: a literal is like few of the codes of all products,
 * which take long to read.
 */
function indexCodes(codes: readonly string[], names: ReadonlySet<string>, describe: Describe): Parts {
  const divided = once(() => new Set(codes.filter((code) => subCodeOf(code) !== undefined).map(namespaceOf)));
  const isBroad = (code: string): boolean => subCodeOf(code) === undefined && divided().has(code);
  const read = oncePerKey((code): ReadCode => {
    const meaning = readCode(code, names);
    const described = readIfAny(describe(code));
    const entry = once(() => createEntry(code, meaning, weights, { described, isBroad: isBroad(code) }));
    return { meaning, senses: described === undefined ? [meaning] : [meaning, described], entry };
  });
  const { whole, findTexts } = createTextSearch(codes.map((code) => `${code} ${problemOf(describe(code) ?? '')}`));
  const findSome = (terms: readonly string[]): readonly number[] => unite(terms.flatMap(keysOf).map(findTexts));
  const readWithSome = (terms: readonly string[]): readonly ReadCode[] =>
    findSome(terms).map((at) => read(codes[at] ?? ''));
  const about = oncePerKey((thing) => readWithSome([thing]).filter(hasIn(({ things }) => things, thing)));
  const weights = {
    exact: weighByCount((thing) => about(thing).length, codes.length, names),
    least: weighByCount((thing) => findSome([thing]).length, codes.length, names),
  };
  return {
    about,
    withState: oncePerKey((state) => readWithSome([state]).filter(hasIn(({ states }) => states, state))),
    readWithSome,
    readAll: () => codes.map(read),
    text: whole,
    weights,
  };
}

/** The distinct positions of some sorted lists, sorted. */
function unite(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = lists;
  return others.length === 0 ? first : [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** Whether one of the senses of a code has a term. */
function hasIn(termsOf: (sense: Meaning) => readonly string[], term: string): (code: ReadCode) => boolean {
  return ({ senses }) => senses.some((sense) => termsOf(sense).includes(term));
}

/** The part of its weight that a faint thing has. */
const FAINT_SHARE = 0.3;

/** Weighs things by how few of the codes are about them, as search engines weigh words. */
function weighByCount(countOf: (thing: string) => number, all: number, names: ReadonlySet<string>): WeightOf {
  return oncePerKey((thing) => {
    const rarity = Math.log((all + 1) / (countOf(thing) + 1) + 1);
    return isFaint(thing) || names.has(thing) ? FAINT_SHARE * rarity : rarity;
  });
}

function entriesAbout({ things, states }: Meaning, parts: Parts): readonly ReadCode[] {
  const clear = states.filter((state) => !isVague(state));
  if (things.every(isFaint)) return listAboutNothing(things, clear, parts);
  // Too many codes have a faint thing, and most of them say something else.
  const terms = things.flatMap((thing) => (isFaint(thing) ? relatedTo(thing) : [thing, ...relatedTo(thing)]));
  return [...new Set(terms.flatMap(parts.about))];
}

/** Codes that are about nothing in particular, and then those whose descriptions may be. Without anything in common, none is like a text. */
function listAboutNothing(
  things: readonly string[],
  states: readonly string[],
  { about, withState, readWithSome, readAll }: Parts,
): readonly ReadCode[] {
  const related = things.flatMap(relatedTo);
  const terms = [...things, ...related, ...states];
  const some = terms.length === 0 ? readAll() : readWithSome(terms);
  const found = some.filter(({ meaning }) => meaning.things.every(isFaint));
  return [...new Set([...found, ...related.flatMap(about), ...states.flatMap(withState)])];
}
