import { namespaceOf, subCodeOf } from '../code.ts';
import { readTerms } from './read-terms.ts';
import { FAILED, LACKING, USED_UP, isFaint, isState, isVague } from './terms.ts';

/**
 * What a code says: what went wrong (`states`) and with what (`things`). Each term is the name of a group of `word-groups.ts`, in
 * brackets, else the stem of a word that is in no group, with `not ` before it where the code denies it.
 */
export interface Meaning {
  readonly things: readonly string[];
  readonly states: readonly string[];
}

/**
 * Reads what a code says, or a text of that form. The sub-code decides; its namespace says what went wrong where the sub-code does not
 * (`ResourceNotFound.Vpc`), and with what (`InvalidDiskId.NotFound`). `names` are stems that stand for no thing of their own, such as
 * that of the product.
 */
export function readCode(code: string, names: ReadonlySet<string> = new Set()): Meaning {
  const subCode = subCodeOf(code);
  if (subCode === undefined) return readPart(code);
  const [inner, outer] = [readPart(subCode), readPart(namespaceOf(code))];
  const across = thingsAcross(code, inner, outer);
  if (inner.states.length === 0 && across.length > 0) return { things: across, states: outer.states };
  const isTelling = inner.states.some((state) => !isVague(state));
  const things = inner.things.filter((thing) => !names.has(thing));
  const needsOuter = isTelling ? inner.things.length === 0 : things.every(isFaint);
  return {
    things: needsOuter ? union(inner.things, outer.things) : inner.things,
    states: isTelling ? inner.states : union(inner.states, outer.states),
  };
}

/** The things of phrases that the dot divides: `LimitExceeded.Request`. */
function thingsAcross(code: string, inner: Meaning, outer: Meaning): readonly string[] {
  return readPart(code).things.filter((thing) => !inner.things.includes(thing) && !outer.things.includes(thing));
}

/**
 * Reads what a description says went wrong: up to the first full stop, colon or semicolon. What follows explains it, or says what to do.
 * Nothing is read of a text without a word that says something, such as one in Chinese.
 */
export function readDescription(text: string): Meaning | undefined {
  const meaning = readPart(text.split(/[;.:]/, 1)[0] ?? '');
  return meaning.things.length + meaning.states.length > 0 ? meaning : undefined;
}

/** Whether what went wrong with a literal is what its namespace says, and says more than that something is wrong. */
export function saysNoMoreThan(literal: string, namespace: string): boolean {
  const { states } = readCode(literal);
  const broader = readPart(namespace).states;
  return (
    broader.some((state) => state !== FAILED) && states.every((state) => isVague(state) || broader.includes(state))
  );
}

function readPart(text: string): Meaning {
  const terms = readTerms(text);
  const states = terms.filter(isState);
  // A package that is used up is lacking, whether or not another word says so.
  if (terms.includes(USED_UP)) states.push(LACKING);
  return { things: [...new Set(terms.filter((term) => !isState(term)))], states: [...new Set(states)] };
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}
