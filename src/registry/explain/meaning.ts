import { namespaceOf, subCodeOf } from '../code.ts';
import { oncePerKey } from '../../memo/once.ts';
import { canGoOn, readTerms } from './read-terms.ts';
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
  const namespace = namespaceOf(code);
  const inner = readPart(subCode);
  const outer = readNamespace(namespace);
  if (inner.states.length === 0 && outer.goesOn) {
    const across = thingsAcross(code, inner, outer);
    if (across.length > 0) return { things: across, states: outer.states };
  }
  const isTelling = inner.states.some((state) => !isVague(state));
  const needsOuter = isTelling
    ? inner.things.length === 0
    : inner.things.every((thing) => names.has(thing) || isFaint(thing));
  return {
    things: needsOuter ? union(inner.things, outer.things) : inner.things,
    states: isTelling ? inner.states : union(inner.states, outer.states),
  };
}

/** Many codes have the same namespace. `goesOn` says whether a phrase can begin in it and end in the sub-code. */
const readNamespace = oncePerKey((namespace) => ({ ...readPart(namespace), goesOn: canGoOn(namespace) }));

/** The things of phrases that the dot divides: `LimitExceeded.Request`. */
function thingsAcross(code: string, inner: Meaning, outer: Meaning): readonly string[] {
  return readPart(code).things.filter((thing) => !inner.things.includes(thing) && !outer.things.includes(thing));
}

/** What a description says went wrong: up to the first full stop, colon or semicolon. What follows explains it, or says what to do. */
export function problemOf(description: string): string {
  return description.split(/[;.:]/, 1)[0] ?? '';
}

/** Reads what a description says went wrong. Nothing is read of a text without a word that says something, such as one in Chinese. */
export function readDescription(text: string): Meaning | undefined {
  const meaning = readPart(problemOf(text));
  return meaning.things.length + meaning.states.length > 0 ? meaning : undefined;
}

/** Whether what went wrong with a literal is what its namespace says, and says more than that something is wrong. */
export function saysNoMoreThan(literal: string, namespace: string): boolean {
  const { states } = readCode(literal);
  const broader = readNamespace(namespace).states;
  return (
    broader.some((state) => state !== FAILED) && states.every((state) => isVague(state) || broader.includes(state))
  );
}

function readPart(text: string): Meaning {
  const things: string[] = [];
  const states: string[] = [];
  for (const term of readTerms(text)) addTo(isState(term) ? states : things, term);
  // A package that is used up is lacking, whether or not another word says so.
  if (things.includes(USED_UP)) addTo(states, LACKING);
  return { things, states };
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  if (one.length === 0) return other;
  const all = [...one];
  for (const term of other) addTo(all, term);
  return all;
}

/** Adds a term to a list that is too short for a set, unless it is there. */
function addTo(terms: string[], term: string): void {
  if (!terms.includes(term)) terms.push(term);
}
