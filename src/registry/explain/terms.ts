/** The terms that a code is made of: groups of words that say the same, and words that are in no group. */
import { once, oncePerKey } from '../../memo/once.ts';
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
  type Role,
  WORD_GROUPS,
} from './word-groups.ts';

const GROUP_NAMES = Object.keys(WORD_GROUPS).filter((name): name is GroupName => Object.hasOwn(WORD_GROUPS, name));

/** The term of a group: its name in brackets, which no word has. One string for all places, since terms are compared all the time. */
const termOf: (name: GroupName) => string = oncePerKey((name) => `[${name}]`);

const termsWithRole = (role: Role): ReadonlySet<string> =>
  new Set(GROUP_NAMES.filter((name) => WORD_GROUPS[name].role === role).map(termOf));

const STATES = termsWithRole('state');
const REASONS = termsWithRole('reason');

/** Says nothing but that there is an error. */
export const FAILED = termOf('failed');
/** A package or quota that is used up. */
export const USED_UP = termOf('usedUp');
/** There is too little of something. */
export const LACKING = termOf('lacking');
/** A right that a caller lacks. */
export const PERMISSION = termOf('permission');
/** A limit of requests in a time. */
export const RATE = termOf('rate');
const VAGUE: ReadonlySet<string> = new Set([FAILED, termOf('invalid')]);

const stemsOfPhrase = (phrase: string): string => phrase.split(' ').map(stemOf).join(' ');

/** The terms of each word and phrase of the table, by its stems. */
const termsByStems = once((): ReadonlyMap<string, readonly string[]> => {
  const byStems = new Map<string, readonly string[]>();
  for (const name of GROUP_NAMES) {
    const { forms, foreign = [] } = WORD_GROUPS[name];
    const terms = [termOf(name)];
    for (const form of forms) byStems.set(stemsOfPhrase(form), terms);
    for (const form of foreign) byStems.set(stemsOfPhrase(form), terms);
  }
  for (const [phrase, names] of Object.entries({ ...COMPOUNDS, ...PROSE_COMPOUNDS })) {
    byStems.set(stemsOfPhrase(phrase), names.map(termOf));
  }
  return byStems;
});

/** The beginnings of phrases that go on with another word, by their stems, and how many words the longest such phrase has. */
const phrasesByStart = once((): ReadonlyMap<string, number> => {
  const lengths = new Map<string, number>();
  for (const phrase of termsByStems().keys()) {
    const { length } = phrase.split(' ');
    for (let end = phrase.indexOf(' '); end !== -1; end = phrase.indexOf(' ', end + 1)) {
      const start = phrase.slice(0, end);
      lengths.set(start, Math.max(length, lengths.get(start) ?? 0));
    }
  }
  return lengths;
});

const EMPTY = new Set([...EMPTY_WORDS, ...NUMBER_WORDS, ...PROSE_WORDS].map(stemOf));
/** The words that say little, by their stems. */
export const FAINT_STEMS: readonly string[] = FAINT_WORDS.map(stemOf);
const FAINT = new Set([...FAINT_STEMS, ...FAINT_GROUPS.map(termOf)]);

/** The terms of a word or phrase, given by its stems, that stands in the table; none (`[]`) if it says nothing. */
export function termsOfStems(stems: string): readonly string[] | undefined {
  return termsByStems().get(stems);
}

/** How many words the longest phrase has that begins with some stems and goes on; 0 if none does. */
export function longestPhraseFrom(stems: string): number {
  return phrasesByStart().get(stems) ?? 0;
}

const phrasesByTerm = once((): ReadonlyMap<string, readonly string[]> => {
  const phrases = new Map<string, string[]>();
  for (const [stems, terms] of termsByStems()) {
    for (const term of terms) phrases.set(term, [...(phrases.get(term) ?? []), stems]);
  }
  return phrases;
});

/** The words and phrases of a group, by their stems. */
export function phrasesWith(group: string): readonly string[] {
  return phrasesByTerm().get(group) ?? [];
}

/** Whether a stem is that of a word without a meaning of its own. */
export function isEmptyStem(stem: string): boolean {
  return EMPTY.has(stem);
}

/** Whether a term says what went wrong, and not with what. */
export function isState(term: string): boolean {
  return STATES.has(term);
}

/** Whether a state says only that something is wrong. */
export function isVague(state: string): boolean {
  return VAGUE.has(state);
}

/** Whether a thing says what went wrong as well. */
export function isReason(thing: string): boolean {
  return REASONS.has(thing);
}

/** Whether a term says little: `name` does of `RoomNameTooLong`. */
export function isFaint(term: string): boolean {
  return FAINT.has(term);
}

/** Whether a term is a group of words, so that codes of many products are about it. */
export function isGroup(term: string): boolean {
  return term.startsWith('[');
}

/** Stands before a term that is denied. */
export const DENIAL = 'not ';

/** The term that denies a term. */
export function denialOf(term: string): string {
  return DENIAL + term;
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

/** Whether a term or one that can stand for it is among some. */
export function isAmong(term: string, terms: readonly string[]): boolean {
  return terms.includes(term) || isRelatedToAny(term, terms);
}

/** Whether one of some terms can stand for a term, though it does not say the same. */
export function isRelatedToAny(term: string, terms: readonly string[]): boolean {
  return relatedTo(term).some((each) => terms.includes(each));
}

/** The terms that say the opposite of a term, and texts that would. */
export function oppositesOfTerm(term: string): readonly string[] {
  const denied = term.startsWith(DENIAL) ? term.slice(DENIAL.length) : denialOf(term);
  return [denied, ...(OPPOSITE_TERMS.get(term) ?? oppositesOf(term))];
}

/** Whether two terms say the opposite of each other. */
export function areOppositeTerms(one: string, other: string): boolean {
  if (one === denialOf(other) || other === denialOf(one)) return true;
  return OPPOSITE_TERMS.get(one)?.includes(other) ?? areOpposites(one, other);
}
