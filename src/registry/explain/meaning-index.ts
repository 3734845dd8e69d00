/** What the codes of a list say, looked up by what they are about. */
import { once, oncePerKey } from '../../memo/once.ts';
import { namespaceOf, subCodeOf } from '../code.ts';
import { createCodeList, codesWithin } from './code-list.ts';
import { type Entry, type WeightOf, createEntry } from './entry.ts';
import { stemOf } from './inflection.ts';
import { type Meaning, readCode, readDescription } from './meaning.ts';
import { isFaint, isVague, oppositesOfTerm, relatedTo } from './terms.ts';

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

/** What a code says by itself, and by its description, if that says something. */
interface ReadCode {
  readonly code: string;
  readonly meaning: Meaning;
  readonly described: Meaning | undefined;
  /** Made when it is first asked for: few codes are like any literal. */
  readonly entry: () => Entry;
}

/** Codes by a term that they have. */
type CodesByTerm = ReadonlyMap<string, readonly ReadCode[]>;

interface Parts {
  readonly byThing: CodesByTerm;
  readonly byState: () => CodesByTerm;
  /** Codes that are about nothing in particular. */
  readonly aboutNothing: () => readonly ReadCode[];
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
  const respell = once(() => createSpeller(parts().byThing));
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
function createSpeller(known: ReadonlyMap<string, unknown>): (word: string) => string {
  const isWord = (thing: string): boolean => /^[a-z]+$/.test(thing);
  const words = once(() => createCodeList([...known.keys()].filter(isWord).sort()));
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
  const divided = once(() => new Set(codes.filter((code) => subCodeOf(code) !== undefined).map(namespaceOf)));
  const read = codes.map((code): ReadCode => {
    const meaning = readCode(code, names);
    const described = readIfAny(describe(code));
    const entry = once(() => createEntry(code, meaning, weightOf, { described, isBroad: divided().has(code) }));
    return { code, meaning, described, entry };
  });
  const byThing = indexTerms(read, ({ things }) => things);
  const weightOf = weigh(byThing, codes.length, names);
  return {
    byThing,
    byState: once(() => indexTerms(read, ({ states }) => states.filter((state) => !isVague(state)))),
    aboutNothing: once(() => read.filter(({ meaning }) => meaning.things.every(isFaint))),
    weightOf,
  };
}

/** The part of its weight that a faint thing has. */
const FAINT_SHARE = 0.3;

/** Weighs things by how few of the codes are about them, as search engines weigh words. */
function weigh(byThing: CodesByTerm, count: number, names: ReadonlySet<string>): WeightOf {
  return oncePerKey((thing) => {
    const rarity = Math.log((count + 1) / ((byThing.get(thing)?.length ?? 0) + 1) + 1);
    return isFaint(thing) || names.has(thing) ? FAINT_SHARE * rarity : rarity;
  });
}

/** The codes by some of the terms that they or their descriptions have. */
function indexTerms(codes: readonly ReadCode[], termsOf: (meaning: Meaning) => readonly string[]): CodesByTerm {
  const index = new Map<string, ReadCode[]>();
  const add = (term: string, code: ReadCode): void => {
    const having = index.get(term);
    if (having === undefined) index.set(term, [code]);
    else if (having.at(-1) !== code) having.push(code);
  };
  for (const code of codes) {
    for (const term of termsOf(code.meaning)) add(term, code);
    if (code.described !== undefined) for (const term of termsOf(code.described)) add(term, code);
  }
  return index;
}

function entriesAbout({ things, states }: Meaning, { byThing, byState, aboutNothing }: Parts): readonly Entry[] {
  const isAboutNothing = things.every(isFaint);
  const found = new Set<ReadCode>(isAboutNothing ? aboutNothing() : []);
  const addAll = (codes: readonly ReadCode[] = []): void => {
    for (const code of codes) found.add(code);
  };
  // Too many codes have a faint thing, and most of them say something else.
  const terms = things.flatMap((thing) => (isFaint(thing) ? relatedTo(thing) : [thing, ...relatedTo(thing)]));
  for (const term of terms) addAll(byThing.get(term));
  if (isAboutNothing) for (const state of states) addAll(byState().get(state));
  return Array.from(found, ({ entry }) => entry());
}
