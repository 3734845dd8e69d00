import { once, oncePerKey } from '../../memo/once.ts';
import { namespaceOf, subCodeOf } from '../code.ts';
import { stemsOf } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { FAILED, isVague } from './terms.ts';
import { fold } from './words.ts';

/** A meaning, and what of it tells. */
export interface Sense extends Meaning {
  /** The states that say more than that something is wrong. */
  readonly clearStates: readonly string[];
  /** The states but for a mere failure, where there are others: `ImageEmptyError` says that something is empty. */
  readonly tellingStates: readonly string[];
  /** How much its things weigh together. */
  readonly weight: () => number;
  /** The same or less, found without reading the codes that are about them. */
  readonly leastWeight: () => number;
}

/** A code, or a text of that form, and what it says. */
export interface Entry {
  readonly code: string;
  readonly namespace: string;
  /** In lower case; of a code without a dot, the code. */
  readonly subCode: string;
  /** What the code itself says; of a text that was read by its description, what that says. */
  readonly meaning: Sense;
  /** What its description says, if it has one. */
  readonly described?: Sense;
  /** Whether it is a namespace that has other codes as well. */
  readonly isBroad: boolean;
  readonly namespaceStems: ReadonlySet<string>;
  /** Of the words of the sub-code. */
  readonly stems: () => ReadonlySet<string>;
}

/** How much it says that two codes are about the same thing. */
export type WeightOf = (thing: string) => number;

/** The weights of things, and what they are not less than: to find that takes a fraction of the time. */
export interface Weights {
  readonly exact: WeightOf;
  readonly least: WeightOf;
}

export function createEntry(
  code: string,
  meaning: Meaning,
  weights: Weights,
  { described, isBroad = false }: { readonly described?: Meaning | undefined; readonly isBroad?: boolean } = {},
): Entry {
  const [namespace, subCode = code] = [namespaceOf(code), subCodeOf(code)];
  return {
    code,
    namespace,
    subCode: fold(subCode),
    meaning: createSense(meaning, weights),
    ...(described !== undefined && { described: createSense(described, weights) }),
    isBroad,
    namespaceStems: stemsOfNamespace(namespace),
    stems: once(() => new Set(stemsOf(subCode))),
  };
}

function createSense(meaning: Meaning, { exact, least }: Weights): Sense {
  const telling = meaning.states.filter((state) => state !== FAILED);
  return {
    ...meaning,
    clearStates: meaning.states.filter((state) => !isVague(state)),
    tellingStates: telling.length > 0 ? telling : meaning.states,
    weight: once(() => weigh(meaning.things, exact)),
    leastWeight: once(() => weigh(meaning.things, least)),
  };
}

/** How much some things weigh together. */
export function weigh(things: readonly string[], weightOf: WeightOf): number {
  return things.reduce((sum, thing) => sum + weightOf(thing), 0);
}

/** Many codes have the same namespace. */
const stemsOfNamespace = oncePerKey((namespace): ReadonlySet<string> => new Set(stemsOf(namespace)));
