import { oncePerKey } from '../../memo/once.ts';
import { namespaceOf, subCodeOf } from '../code.ts';
import { areOpposites, oppositesOf, stemOf } from './inflection.ts';
import {
  COMPOUNDS,
  EMPTY_WORDS,
  FAINT_GROUPS,
  FAINT_WORDS,
  type GroupName,
  NUMBER_WORDS,
  OPPOSITES,
  PROSE_COMPOUNDS,
  PROSE_WORDS,
  RELATED,
  WORD_GROUPS,
} from './word-groups.ts';
import { stemsOf } from './lexicon.ts';

/**
 * What a code says: what went wrong (`states`) and with what (`things`). Each term is the name of a group of `word-groups.ts`, in
 * brackets, else the stem of a word that is in no group, with `not ` before it where the code denies it.
 */
export interface Meaning {
  readonly things: readonly string[];
  readonly states: readonly string[];
}

const GROUP_NAMES = Object.keys(WORD_GROUPS).filter((name): name is GroupName => Object.hasOwn(WORD_GROUPS, name));

/** The name of a group among stems, which have no brackets. */
const termOf = (name: GroupName): string => `[${name}]`;

const STATES: ReadonlySet<string> = new Set(
  GROUP_NAMES.filter((name) => WORD_GROUPS[name].role === 'state').map(termOf),
);

const REASONS: ReadonlySet<string> = new Set(
  GROUP_NAMES.filter((name) => WORD_GROUPS[name].role === 'reason').map(termOf),
);

const stemsOfPhrase = (phrase: string): string => phrase.split(' ').map(stemOf).join(' ');

/** The groups of each word and phrase, by its stems. */
const TERMS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...GROUP_NAMES.flatMap((name) => {
    const { forms, foreign = [] } = WORD_GROUPS[name];
    return [...forms, ...foreign].map((form) => [stemsOfPhrase(form), [termOf(name)]] as const);
  }),
  ...Object.entries({ ...COMPOUNDS, ...PROSE_COMPOUNDS }).map(
    ([phrase, names]) => [stemsOfPhrase(phrase), names.map(termOf)] as const,
  ),
]);

const LONGEST_PHRASE = Math.max(...[...TERMS.keys()].map((phrase) => phrase.split(' ').length));

const EMPTY = new Set([...EMPTY_WORDS, ...NUMBER_WORDS, ...PROSE_WORDS].map(stemOf));
const FAINT = new Set([...FAINT_WORDS.map(stemOf), ...FAINT_GROUPS.map(termOf)]);

/** They deny what follows, whatever words without a meaning stand between. */
const DENIALS: ReadonlySet<string> = new Set(['no', 'not']);

/** `unsubscribe` → `subscribe`; a word with so few letters behind the prefix is none that it denies. */
const DENIED_WORD = /^(?:un|non)(?=[a-z]{4})/;

/**
 * Reads what a code says, or a text of that form. The sub-code decides; its namespace says what went wrong where the sub-code does not
 * (`ResourceNotFound.Vpc`), and with what (`InvalidDiskId.NotFound`).
 */
export function readCode(code: string, names: ReadonlySet<string> = new Set()): Meaning {
  const subCode = subCodeOf(code);
  if (subCode === undefined) return readPart(code);
  const [inner, outer] = [readPart(subCode), readPart(namespaceOf(code))];
  const across = readPart(code).things.filter(
    (thing) => !inner.things.includes(thing) && !outer.things.includes(thing),
  );
  if (inner.states.length === 0 && across.length > 0) return { things: across, states: outer.states };
  const isTelling = inner.states.some((state) => !isVague(state));
  const things = inner.things.filter((thing) => !names.has(thing));
  return {
    things: (isTelling ? inner.things.length === 0 : things.every(isFaint))
      ? union(inner.things, outer.things)
      : inner.things,
    states: isTelling ? inner.states : union(inner.states, outer.states),
  };
}

/** What a description says went wrong: up to the first semicolon or full stop. What follows says what to do. */
export function readDescription(text: string): Meaning {
  return readPart(text.split(/[;.:]/, 1)[0] ?? '');
}

/** Whether what went wrong with a literal is what its namespace says, and says more than that something is wrong. */
export function saysNoMoreThan(literal: string, namespace: string): boolean {
  const { states } = readCode(literal);
  const broader = readPart(namespace).states;
  return (
    broader.some((state) => state !== FAILED) && states.every((state) => isVague(state) || broader.includes(state))
  );
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}

const USED_UP = termOf('usedUp');
const LACKING = termOf('lacking');

function readPart(text: string): Meaning {
  const terms = readTerms(stemsOf(text));
  const states = new Set(terms.filter((term) => STATES.has(term)));
  // A package that is used up is lacking, whether or not another word says so.
  if (terms.includes(USED_UP)) states.add(LACKING);
  return { things: [...new Set(terms.filter((term) => !STATES.has(term)))], states: [...states] };
}

/** Reads the longest phrase that stands at each place. */
function readTerms(stems: readonly string[]): readonly string[] {
  const terms: string[] = [];
  for (let at = 0; at < stems.length;) {
    const { found, length } = readPhrase(stems, at);
    terms.push(...found);
    at += length;
  }
  return terms;
}

function readPhrase(
  stems: readonly string[],
  at: number,
): { readonly found: readonly string[]; readonly length: number } {
  const [stem = '', next] = stems.slice(at, at + 2);
  for (let length = Math.min(LONGEST_PHRASE, stems.length - at); length > 1; length -= 1) {
    const found = TERMS.get(stems.slice(at, at + length).join(' '));
    if (found !== undefined) return { found, length };
  }
  if (DENIALS.has(stem) && next !== undefined && EMPTY.has(next)) {
    const { found, length } = readPhrase([stem, ...stems.slice(at + 2)], 0);
    return { found, length: length + 1 };
  }
  const term = TERMS.get(stem);
  if (term !== undefined) return { found: term, length: 1 };
  if (stem === 'not' && next !== undefined) return { found: [`not ${TERMS.get(next)?.[0] ?? next}`], length: 2 };
  if (EMPTY.has(stem) || stem === 'not') return { found: [], length: 1 };
  const denied = stem.replace(DENIED_WORD, 'not ');
  return { found: TERMS.get(denied) ?? splitWord(stem) ?? [denied], length: 1 };
}

/** The least length of the two words that a word can be made of. */
const SHORTEST_HALF = 3;

/** `voicedata` → `voice`, `data`: some codes write two words as one. */
const splitWord = oncePerKey((word) => {
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1) {
    const halves = [word.slice(0, at), word.slice(at)].map(stemOf);
    if (halves.every((half) => TERMS.has(half) || FAINT.has(half)))
      return halves.flatMap((half) => TERMS.get(half) ?? [half]);
  }
  return undefined;
});

/** Whether a term says little: `name` does of `RoomNameTooLong`. */
export function isFaint(term: string): boolean {
  return FAINT.has(term);
}

/** Says nothing but that there is an error. */
export const FAILED = termOf('failed');
/** A right that a caller lacks. */
export const PERMISSION = termOf('permission');
/** A limit of requests in a time. */
export const RATE = termOf('rate');
const VAGUE: ReadonlySet<string> = new Set([FAILED, termOf('invalid')]);

/** Whether a state says only that something is wrong. */
export function isVague(state: string): boolean {
  return VAGUE.has(state);
}

/** Whether a term is a group of words, so that codes of many products are about it. */
export function isGroup(term: string): boolean {
  return term.startsWith('[');
}

/** Whether a thing says what went wrong as well. */
export function isReason(thing: string): boolean {
  return REASONS.has(thing);
}

function indexPairs(pairs: readonly (readonly [GroupName, GroupName])[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  const add = (one: string, other: string): void => {
    index.set(one, [...(index.get(one) ?? []), other]);
  };
  for (const [one, other] of pairs) {
    add(termOf(one), termOf(other));
    add(termOf(other), termOf(one));
  }
  return index;
}

const RELATED_TERMS = indexPairs(RELATED);
const OPPOSITE_TERMS = indexPairs(OPPOSITES);

/** The terms that can stand for a term, though they do not say the same. */
export function relatedTo(term: string): readonly string[] {
  return RELATED_TERMS.get(term) ?? [];
}

/** The terms that say the opposite of a term, and texts that would. */
export function oppositesOfTerm(term: string): readonly string[] {
  const denied = term.startsWith('not ') ? term.slice('not '.length) : `not ${term}`;
  return [denied, ...(OPPOSITE_TERMS.get(term) ?? oppositesOf(term))];
}

/** Whether two terms say the opposite of each other. */
export function areOppositeTerms(one: string, other: string): boolean {
  if (one === `not ${other}` || other === `not ${one}`) return true;
  return OPPOSITE_TERMS.get(one)?.includes(other) ?? areOpposites(one, other);
}
