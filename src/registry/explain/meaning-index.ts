/** What the codes of a list say, looked up by what they are about. */
import { once, oncePerKey } from '../../memo/once.ts';
import { namespaceOf, subCodeOf } from '../code.ts';
import { createCodeList, codesWithin } from './code-list.ts';
import { type Entry, type WeightOf, createEntry, sensesOf } from './entry.ts';
import { stemOf } from './inflection.ts';
import { type Meaning, readCode, readDescription } from './meaning.ts';
import { isFaint, oppositesOfTerm, relatedTo } from './terms.ts';

/** What the codes of a list say. Made when it is first asked. */
export interface MeaningIndex {
  /** Codes that are about something of what a text is about; where it is about nothing in particular, also those that are not either. */
  readonly entriesAbout: (meaning: Meaning) => Iterable<Entry>;
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

interface Parts {
  readonly byThing: ReadonlyMap<string, readonly Entry[]>;
  readonly byState: ReadonlyMap<string, readonly Entry[]>;
  /** Codes that are about nothing in particular. */
  readonly aboutNothing: readonly Entry[];
  readonly weightOf: WeightOf;
}

/** Takes the codes of products, whose own names say little in them: `sms` in those of `sms`. */
export function createMeaningIndex(
  codes: readonly string[],
  names: readonly string[] = [],
  describe: Describe = () => undefined,
): MeaningIndex {
  const stemsOfNames = new Set(names.map(stemOf));
  const parts = once(() => indexCodes(codes, stemsOfNames, describe));
  const weightOf: WeightOf = (thing) => parts().weightOf(thing);
  const respell = once(() => createSpeller([...parts().byThing.keys()]));
  return {
    entriesAbout: (meaning) => entriesAbout(meaning, parts()),
    weightOf,
    read: (text, description) => {
      const meaning = readIfAny(description) ?? readCode(text, stemsOfNames);
      return createEntry(text, { ...meaning, things: meaning.things.map(respell()) }, weightOf);
    },
    reduce: ({ code, meaning }) => {
      const isKnown = (thing: string): boolean =>
        [thing, ...relatedTo(thing), ...oppositesOfTerm(thing)].some((term) => parts().byThing.has(term));
      return createEntry(code, { ...meaning, things: meaning.things.filter(isKnown) }, weightOf);
    },
  };
}

/** Words shorter than this are other words with another letter. */
const SHORTEST_RESPELLED = 5;
const EDITS = 2;
/** So many letters of a word are needed for each edit in it. */
const LETTERS_PER_EDIT = 4;

/** Puts the nearest of some things in the place of a word that is none of them, but is written much like one. */
function createSpeller(things: readonly string[]): (word: string) => string {
  const isWord = (thing: string): boolean => /^[a-z]+$/.test(thing);
  const known = new Set(things);
  const words = once(() => createCodeList(things.filter(isWord).sort()));
  return (word) => {
    if (word.length < SHORTEST_RESPELLED || !isWord(word) || known.has(word)) return word;
    const [nearest] = codesWithin(words(), word, Math.min(EDITS, Math.floor(word.length / LETTERS_PER_EDIT)));
    return nearest?.code ?? word;
  };
}

function readIfAny(description: string | undefined): Meaning | undefined {
  return description === undefined ? undefined : readDescription(description);
}

function indexCodes(codes: readonly string[], names: ReadonlySet<string>, describe: Describe): Parts {
  const read = codes.map((code) => ({ code, meaning: readCode(code, names), described: readIfAny(describe(code)) }));
  const things = read.map(({ meaning, described }) => new Set([...meaning.things, ...(described?.things ?? [])]));
  const weightOf = weigh(things, names);
  const divided = new Set(codes.filter((code) => subCodeOf(code) !== undefined).map(namespaceOf));
  const entries = read.map(({ code, meaning, described }) =>
    createEntry(code, meaning, weightOf, { described, isBroad: divided.has(code) }),
  );
  return {
    byThing: groupBy(entries, (entry) => sensesOf(entry).flatMap((sense) => sense.things)),
    byState: groupBy(entries, (entry) => sensesOf(entry).flatMap((sense) => sense.clearStates)),
    aboutNothing: entries.filter(({ meaning }) => meaning.things.every(isFaint)),
    weightOf,
  };
}

/** The part of its weight that a faint thing has. */
const FAINT_SHARE = 0.3;

/** Weighs things by how few of the codes are about them, as search engines weigh words. Takes what each code is about. */
function weigh(things: readonly ReadonlySet<string>[], names: ReadonlySet<string>): WeightOf {
  const counts = new Map<string, number>();
  for (const ofCode of things) for (const thing of ofCode) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return oncePerKey((thing) => {
    const rarity = Math.log((things.length + 1) / ((counts.get(thing) ?? 0) + 1) + 1);
    return isFaint(thing) || names.has(thing) ? FAINT_SHARE * rarity : rarity;
  });
}

function groupBy(
  entries: readonly Entry[],
  termsOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const term of new Set(termsOf(entry))) {
      const having = groups.get(term);
      if (having === undefined) groups.set(term, [entry]);
      else having.push(entry);
    }
  }
  return groups;
}

function entriesAbout({ things, states }: Meaning, { byThing, byState, aboutNothing }: Parts): Iterable<Entry> {
  const isAboutNothing = things.every(isFaint);
  const found = new Set<Entry>(isAboutNothing ? aboutNothing : []);
  const addAll = (entries: readonly Entry[] = []): void => {
    for (const entry of entries) found.add(entry);
  };
  // Too many codes have a faint thing, and most of them say something else.
  const terms = things.flatMap((thing) => (isFaint(thing) ? relatedTo(thing) : [thing, ...relatedTo(thing)]));
  for (const term of terms) addAll(byThing.get(term));
  if (isAboutNothing) for (const state of states) addAll(byState.get(state));
  return found;
}
