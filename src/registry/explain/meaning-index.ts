import { namespaceOf, subCodeOf } from '../code.ts';
import { once, oncePerKey } from '../../memo/once.ts';
import { createCodeList, codesWithin } from './code-list.ts';
import { stemOf } from './inflection.ts';
import { stemsOf } from './lexicon.ts';
import { FAILED, type Meaning, isFaint, isVague, readCode, relatedTo } from './meaning.ts';
import { fold } from './words.ts';

/** A code, or a text of that form, and what it says. */
export interface Entry {
  readonly code: string;
  readonly namespace: string;
  /** In lower case; of a code without a dot, the code. */
  readonly subCode: string;
  readonly meaning: Meaning;
  /** The states that say more than that something is wrong. */
  readonly clearStates: readonly string[];
  /** The states but for a mere failure, where there are others: `ImageEmptyError` says that something is empty. */
  readonly tellingStates: readonly string[];
  /** How much its things weigh together. */
  readonly weight: number;
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
  readonly read: (text: string) => Entry;
}

/** The part of its weight that a faint thing has. */
const FAINT_SHARE = 0.2;

/** Words shorter than this are other words with another letter. */
const SHORTEST_RESPELLED = 5;
const EDITS = 2;
/** So many letters of a word are needed for each edit in it. */
const LETTERS_PER_EDIT = 4;

interface Parts {
  readonly entries: readonly Entry[];
  readonly byThing: ReadonlyMap<string, readonly Entry[]>;
  readonly aboutNothing: readonly Entry[];
  readonly weightOf: (thing: string) => number;
}

/** Takes the codes of products, whose own names say little in them: `sms` in those of `sms`. */
export function createMeaningIndex(codes: readonly string[], names: readonly string[] = []): MeaningIndex {
  const parts = once(() => indexCodes(codes, new Set(names.map(stemOf))));
  const words = once(() =>
    createCodeList([...parts().byThing.keys()].filter((thing) => /^[a-z]+$/.test(thing)).sort()),
  );
  const respell = (thing: string): string => {
    if (thing.length < SHORTEST_RESPELLED || !/^[a-z]+$/.test(thing) || parts().byThing.has(thing)) return thing;
    const [nearest] = codesWithin(words(), thing, Math.min(EDITS, Math.floor(thing.length / LETTERS_PER_EDIT)));
    return nearest?.code ?? thing;
  };
  return {
    entriesAbout: ({ things }) => entriesAbout(things, parts()),
    weightOf: (thing) => parts().weightOf(thing),
    read: (text) => {
      const meaning = readCode(text);
      return createEntry(text, { ...meaning, things: meaning.things.map(respell) }, parts().weightOf);
    },
  };
}

function indexCodes(codes: readonly string[], names: ReadonlySet<string>): Parts {
  const meanings = codes.map((code) => ({ code, meaning: readCode(code) }));
  const counts = new Map<string, number>();
  for (const { meaning } of meanings) {
    for (const thing of meaning.things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  }
  const weightOf = oncePerKey(
    (thing) =>
      Math.log((codes.length + 1) / ((counts.get(thing) ?? 0) + 1) + 1) *
      (isFaint(thing) || names.has(thing) ? FAINT_SHARE : 1),
  );
  const entries = meanings.map(({ code, meaning }) => createEntry(code, meaning, weightOf));
  const byThing = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const thing of entry.meaning.things) {
      const having = byThing.get(thing);
      if (having === undefined) byThing.set(thing, [entry]);
      else having.push(entry);
    }
  }
  return { entries, byThing, aboutNothing: entries.filter(({ meaning }) => meaning.things.every(isFaint)), weightOf };
}

function createEntry(code: string, meaning: Meaning, weightOf: (thing: string) => number): Entry {
  const telling = meaning.states.filter((state) => state !== FAILED);
  const [namespace, subCode = code] = [namespaceOf(code), subCodeOf(code)];
  return {
    code,
    namespace,
    subCode: fold(subCode),
    meaning,
    clearStates: meaning.states.filter((state) => !isVague(state)),
    tellingStates: telling.length > 0 ? telling : meaning.states,
    weight: meaning.things.reduce((sum, thing) => sum + weightOf(thing), 0),
    namespaceStems: stemsOfNamespace(namespace),
    stems: once(() => new Set(stemsOf(subCode))),
  };
}

const stemsOfNamespace = oncePerKey((namespace): ReadonlySet<string> => new Set(stemsOf(namespace)));

function entriesAbout(things: readonly string[], { byThing, aboutNothing }: Parts): Iterable<Entry> {
  const clear = things.filter((thing) => !isFaint(thing));
  if (clear.length === 0) return aboutNothing;
  const found = new Set<Entry>();
  for (const thing of clear) {
    for (const term of [thing, ...relatedTo(thing)]) {
      for (const entry of byThing.get(term) ?? []) found.add(entry);
    }
  }
  return found;
}
