/** How much two codes say the same, part by part: what they are about, what went wrong with it, and in which words. */
import { type Entry, type Sense, type WeightOf, weigh } from './entry.ts';
import type { Meaning } from './meaning.ts';
import { FAILED, areOppositeTerms, isAmong, isFaint, isReason, isRelatedToAny } from './terms.ts';

/** How much a related term counts. */
const RELATED_SHARE = 0.7;
/** The least part of what a literal is about that a code must be about, too. */
const LEAST_OF_THINGS = 0.5;
/** Where too little is shared: so much less than nothing that no other part makes up for it. */
const NOTHING_SHARED = -1;
/** How much it counts that a description says no more than the literal. The rest counts that it says all of it: a description is longer. */
const OF_WHOLE = 0.7;

/**
 * How much both are about the same. `weight` is that of the second, which costs more than all else: with less, the result is not
 * less. `isDescription` says whether the second is the sense of a description.
 */
export function likenessOfThings(
  own: Sense,
  sense: Sense,
  weight: number,
  isDescription: boolean,
  weightOf: WeightOf,
): number {
  if (own.things.every(isFaint)) return likenessToNothing(own, sense, weight, weightOf);
  const shared = sharedWeight(own.things, sense.things, weightOf);
  if (shared < LEAST_OF_THINGS * own.weight()) return NOTHING_SHARED;
  const dice = (2 * shared) / (own.weight() + weight);
  return isDescription ? (1 - OF_WHOLE) * (shared / own.weight()) + OF_WHOLE * dice : dice;
}

/** How much the things of a sense weigh that a literal is about, too: it weighs no less, whatever else it is about. */
export function weightOfShared(own: Sense, sense: Sense, weightOf: WeightOf): number {
  return weigh(
    sense.things.filter((thing) => isAmong(thing, own.things)),
    weightOf,
  );
}

/** How much the same cause counts where nothing else is said. */
const OF_CAUSE = 0.7;

/**
 * What is about nothing in particular is meant by a code that is about nothing either: with the same cause, or where no cause is clear,
 * with the same words.
 */
function likenessToNothing(own: Sense, sense: Sense, weight: number, weightOf: WeightOf): number {
  if (!sense.things.every(isFaint)) return NOTHING_SHARED;
  const both = own.weight() + weight;
  const dice = both === 0 ? 1 : (2 * sharedWeight(own.things, sense.things, weightOf)) / both;
  if (own.clearStates.length === 0) return dice >= LEAST_OF_THINGS ? dice : NOTHING_SHARED;
  return shareOne(own.clearStates, sense.clearStates) ? OF_CAUSE + (1 - OF_CAUSE) * dice : NOTHING_SHARED;
}

function sharedWeight(one: readonly string[], other: readonly string[], weightOf: WeightOf): number {
  let shared = 0;
  for (const term of one) {
    if (other.includes(term)) shared += weightOf(term);
    else if (isRelatedToAny(term, other)) shared += RELATED_SHARE * weightOf(term);
  }
  return shared;
}

/** How much two causes count that are not the same; the same ones count 1. */
const CAUSES = {
  /** Another state, but the same reason, or the same sub-code. */
  sameReason: 0.5,
  bothVague: 0.9,
  related: 0.7,
  /** Only the code says what went wrong. */
  oneVague: 0.3,
  /** Only the literal does, or the code gives a reason that the literal does not. */
  otherVague: -0.3,
  /** Taken off for each state of the code that is not meant. */
  unmeant: 0.1,
  other: -0.5,
} as const;

/**
 * How much what went wrong is the same, by states and reasons: who is in arrears has a problem whatever else is said. `isSame` says
 * whether both have the very same sub-code.
 */
export function likenessOfCauses(one: Sense, other: Sense, isSame: boolean): number {
  const states = likenessOfStates(one, other);
  const reasons = one.things.filter(isReason);
  if (isSame || reasons.some((reason) => isAmong(reason, other.things))) return Math.max(states, CAUSES.sameReason);
  if (reasons.length > 0) return Math.min(states, CAUSES.other);
  const hasOtherReason = other.things.some((thing) => isReason(thing) && !isAmong(thing, one.things));
  return hasOtherReason ? Math.min(states, CAUSES.otherVague) : states;
}

/** How much what went wrong is the same: less where the other says something more, which is not meant. */
function likenessOfStates(one: Sense, other: Sense): number {
  const unmeant = other.clearStates.filter((state) => !isAmong(state, one.states));
  return likenessOfNearest(one, other) - CAUSES.unmeant * unmeant.length;
}

/** How much the two states are the same that are nearest to each other. */
function likenessOfNearest(one: Sense, other: Sense): number {
  if (shareOne(one.clearStates, other.clearStates)) return 1;
  return one.clearStates.length === 0 ? likenessOfVague(one, other) : likenessOfClear(one, other);
}

function likenessOfVague(one: Sense, other: Sense): number {
  if (other.clearStates.length === 0) return shareOne(one.states, other.states) ? 1 : CAUSES.bothVague;
  if (one.tellingStates.some((state) => isRelatedToAny(state, other.tellingStates))) return CAUSES.related;
  const telling = one.tellingStates.filter((state) => state !== FAILED);
  return shareOne(telling, other.states) ? CAUSES.bothVague : CAUSES.oneVague;
}

function likenessOfClear(one: Sense, other: Sense): number {
  if (one.clearStates.some((state) => isRelatedToAny(state, other.tellingStates))) return CAUSES.related;
  return other.clearStates.length === 0 ? CAUSES.otherVague : CAUSES.other;
}

/** How much a namespace with much the same words counts. */
const OTHER_NAMESPACE = 0.5;

/** How much their namespaces are the same, up to 1. */
export function likenessOfNamespaces(one: Entry, other: Entry): number {
  return one.namespace === other.namespace
    ? 1
    : OTHER_NAMESPACE * likenessOfWords(one.namespaceStems, other.namespaceStems);
}

/** Which part of the words of both, given by their stems, both have. */
export function likenessOfWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

/** Whether two codes say the opposite of each other. */
export function areOpposite(one: Meaning, other: Meaning): boolean {
  return haveOpposites(one.states, other.states) || haveOpposites(one.things, other.things);
}

/** Whether one has a term whose opposite only the other has. */
function haveOpposites(one: readonly string[], other: readonly string[]): boolean {
  return one.some(
    (term) => !other.includes(term) && other.some((each) => !one.includes(each) && areOppositeTerms(term, each)),
  );
}

function shareOne(one: readonly string[], other: readonly string[]): boolean {
  return one.some((term) => other.includes(term));
}
