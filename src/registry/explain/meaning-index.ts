import { namespaceOf, subCodeOf } from '../code.ts';
import { once, oncePerKey } from '../../memo/once.ts';
import { createCodeList, codesWithin } from './code-list.ts';
import { stemOf } from './inflection.ts';
import { stemsOf } from './lexicon.ts';
import {
  FAILED,
  type Meaning,
  oppositesOfTerm,
  isFaint,
  isVague,
  readCode,
  readDescription,
  relatedTo,
} from './meaning.ts';
import { fold } from './words.ts';

/** A meaning, and what of it tells. */
export interface Sense extends Meaning {
  /** The states that say more than that something is wrong. */
  readonly clearStates: readonly string[];
  /** The states but for a mere failure, where there are others: `ImageEmptyError` says that something is empty. */
  readonly tellingStates: readonly string[];
  /** How much its things weigh together. */
  readonly weight: number;
}

/** A code, or a text of that form, and what it says. */
export interface Entry {
  readonly code: string;
  readonly namespace: string;
  /** In lower case; of a code without a dot, the code. */
  readonly subCode: string;
  /** What the code itself says. */
  readonly meaning: Sense;
  /** Whether it is a namespace that has other codes as well. */
  readonly isBroad: boolean;
  /** What its description says, if it has one. */
  readonly described?: Sense;
  /** Of the words of the namespace, and of the sub-code. */
  readonly namespaceStems: ReadonlySet<string>;
  readonly stems: () => ReadonlySet<string>;
}

/** What the codes of a list say. Made when it is first asked. */
export interface MeaningIndex {
  /** Codes that are about something of what a text is about; where it is about nothing, those that are neither. */
  readonly entriesAbout: (meaning: Meaning) => Iterable<Entry>;
  /** How much it says that two codes are about the same: more, the fewer codes are. */
  readonly weightOf: (thing: string) => number;
  /**
   * Reads a text, with the words of these codes in the place of misspelled ones: `destory`, where the codes have only that, for
   * `destroy`.
   */
  readonly read: (text: string, description?: string) => Entry;
  /** What it says without the things that none of these codes is about. */
  readonly reduce: (entry: Entry) => Entry;
}

/** The part of its weight that a faint thing has. */
const FAINT_SHARE = 0.3;

/** Words shorter than this are other words with another letter. */
const SHORTEST_RESPELLED = 5;
const EDITS = 2;
/** So many letters of a word are needed for each edit in it. */
const LETTERS_PER_EDIT = 4;

interface Parts {
  readonly entries: readonly Entry[];
  readonly byThing: ReadonlyMap<string, readonly Entry[]>;
  readonly byState: ReadonlyMap<string, readonly Entry[]>;
  readonly aboutNothing: readonly Entry[];
  readonly weightOf: (thing: string) => number;
}

/** Takes the codes of products, whose own names say little in them: `sms` in those of `sms`. */
export function createMeaningIndex(
  codes: readonly string[],
  names: readonly string[] = [],
  describe: (code: string) => string | undefined = () => undefined,
): MeaningIndex {
  const parts = once(() => indexCodes(codes, new Set(names.map(stemOf)), describe));
  const words = once(() =>
    createCodeList([...parts().byThing.keys()].filter((thing) => /^[a-z]+$/.test(thing)).sort()),
  );
  const respell = (thing: string): string => {
    if (thing.length < SHORTEST_RESPELLED || !/^[a-z]+$/.test(thing) || parts().byThing.has(thing)) return thing;
    const [nearest] = codesWithin(words(), thing, Math.min(EDITS, Math.floor(thing.length / LETTERS_PER_EDIT)));
    return nearest?.code ?? thing;
  };
  return {
    entriesAbout: (meaning) => entriesAbout(meaning, parts()),
    weightOf: (thing) => parts().weightOf(thing),
    read: (text, description) => {
      const meaning =
        description === undefined ? readCode(text, new Set(names.map(stemOf))) : readDescription(description);
      return createEntry(text, { ...meaning, things: meaning.things.map(respell) }, parts().weightOf);
    },
    reduce: ({ code, meaning }) => {
      const { byThing } = parts();
      const isKnown = (thing: string): boolean =>
        [thing, ...relatedTo(thing), ...oppositesOfTerm(thing)].some((term) => byThing.has(term));
      return createEntry(code, { ...meaning, things: meaning.things.filter(isKnown) }, parts().weightOf);
    },
  };
}

function indexCodes(
  codes: readonly string[],
  names: ReadonlySet<string>,
  describe: (code: string) => string | undefined,
): Parts {
  const meanings = codes.map((code) => {
    const text = describe(code);
    return { code, meaning: readCode(code, names), described: text === undefined ? undefined : readDescription(text) };
  });
  const counts = new Map<string, number>();
  for (const { meaning, described } of meanings) {
    for (const thing of new Set([...meaning.things, ...(described?.things ?? [])]))
      counts.set(thing, (counts.get(thing) ?? 0) + 1);
  }
  const weightOf = oncePerKey(
    (thing) =>
      Math.log((codes.length + 1) / ((counts.get(thing) ?? 0) + 1) + 1) *
      (isFaint(thing) || names.has(thing) ? FAINT_SHARE : 1),
  );
  const split = new Set(codes.filter((code) => subCodeOf(code) !== undefined).map(namespaceOf));
  const entries = meanings.map(({ code, meaning, described }) => ({
    ...createEntry(code, meaning, weightOf, described),
    isBroad: split.has(code),
  }));
  const sensesOf = ({ meaning, described }: Entry) => (described === undefined ? [meaning] : [meaning, described]);
  return {
    entries,
    byThing: groupBy(entries, (entry) => sensesOf(entry).flatMap(({ things }) => things)),
    byState: groupBy(entries, (entry) => sensesOf(entry).flatMap(({ clearStates }) => clearStates)),
    aboutNothing: entries.filter(({ meaning }) => meaning.things.every(isFaint)),
    weightOf,
  };
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

function createSense(meaning: Meaning, weightOf: (thing: string) => number): Sense {
  const telling = meaning.states.filter((state) => state !== FAILED);
  return {
    ...meaning,
    clearStates: meaning.states.filter((state) => !isVague(state)),
    tellingStates: telling.length > 0 ? telling : meaning.states,
    weight: meaning.things.reduce((sum, thing) => sum + weightOf(thing), 0),
  };
}

function createEntry(code: string, meaning: Meaning, weightOf: (thing: string) => number, described?: Meaning): Entry {
  const [namespace, subCode = code] = [namespaceOf(code), subCodeOf(code)];
  return {
    code,
    namespace,
    subCode: fold(subCode),
    meaning: createSense(meaning, weightOf),
    isBroad: false,
    ...(described !== undefined && { described: createSense(described, weightOf) }),
    namespaceStems: stemsOfNamespace(namespace),
    stems: once(() => new Set(stemsOf(subCode))),
  };
}

const stemsOfNamespace = oncePerKey((namespace): ReadonlySet<string> => new Set(stemsOf(namespace)));

function entriesAbout({ things, states }: Meaning, { byThing, byState, aboutNothing }: Parts): Iterable<Entry> {
  const clear = things.filter((thing) => !isFaint(thing));
  const found = new Set<Entry>(clear.length === 0 ? aboutNothing : []);
  for (const thing of things) {
    for (const term of isFaint(thing) ? relatedTo(thing) : [thing, ...relatedTo(thing)]) {
      for (const entry of byThing.get(term) ?? []) found.add(entry);
    }
  }
  if (clear.length === 0) for (const state of states) for (const entry of byState.get(state) ?? []) found.add(entry);
  return found;
}
