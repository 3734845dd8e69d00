import type { TSESTree } from '@typescript-eslint/utils';
import type { SdkCall } from '../sdk-calls/index.ts';
import { isCodeName } from '../evidence/code-names.ts';
import { NO_CALLS } from './call-sets.ts';
import type { Arrival, Dependence, Failures, Finder } from './types.ts';
import type { Variable, SourceCode } from '../syntax/syntax.ts';
import type { Sources, Way } from '../flow/sources.ts';

/** Code in reasons is truncated to this length. */
const MAX_TEXT = 40;

/** Bottom: nothing can fail. */
export const NONE: Failures = { calls: NO_CALLS, thrown: new Set(), called: new Set(), awaited: new Set() };

/** All ways to depend on a parameter. */
export const DEPENDENCES = ['thrown', 'called', 'awaited'] as const satisfies readonly Dependence[];

/** Something is not understood: `createGap('calls', node)`. */
export function createGap(does: string, node: TSESTree.Node, sourceCode: SourceCode): Failures {
  const text = node.type === 'Identifier' ? node.name : sourceCode.getText(node).replace(/\s+/g, ' ');
  return { ...NONE, gap: `${does} ${text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text}` };
}

/** Another service may fail; its errors are no API errors: `createForeign('calls', node)`. */
export function createForeign(does: string, node: TSESTree.Node, sourceCode: SourceCode): Failures {
  const { gap } = createGap(does, node, sourceCode);
  return gap === undefined ? NONE : { ...NONE, foreign: gap };
}

/** One API call can fail; if it is only a guess, the method may do something else. */
export function ofCall(call: SdkCall, { callIndex }: Finder): Failures {
  const calls = callIndex.setOf(call);
  return call.isGuess ? { ...NONE, calls, gap: `guesses ${call.action ?? call.product}` } : { ...NONE, calls };
}

/** The value of a parameter is thrown, called or awaited. */
export function dependOn(variable: Variable, how: Dependence): Failures {
  return { ...NONE, [how]: new Set([variable]) };
}

/** Failures without what depends on some parameters. */
export function withoutParameters(failures: Failures, isDropped: (variable: Variable) => boolean): Failures {
  if (DEPENDENCES.every((how) => failures[how].size === 0)) return failures;
  const keep = (how: Dependence): ReadonlySet<Variable> =>
    new Set([...failures[how]].filter((variable) => !isDropped(variable)));
  return { ...failures, thrown: keep('thrown'), called: keep('called'), awaited: keep('awaited') };
}

/** The join: all that can fail in any of several. */
export function joinFailures(all: readonly Failures[]): Failures {
  const some = all.filter((each) => !isNone(each));
  const [first = NONE] = some;
  if (some.length < 2) return first;
  const gap = some.find((each) => each.gap !== undefined)?.gap;
  const foreign = some.find((each) => each.foreign !== undefined)?.foreign;
  return {
    calls: some.reduce((joined, { calls }) => joined | calls, NO_CALLS),
    thrown: joinSets(some.map(({ thrown }) => thrown)),
    called: joinSets(some.map(({ called }) => called)),
    awaited: joinSets(some.map(({ awaited }) => awaited)),
    ...(gap !== undefined && { gap }),
    ...(foreign !== undefined && { foreign }),
  };
}

function joinSets(all: readonly ReadonlySet<Variable>[]): ReadonlySet<Variable> {
  const [first = NONE.thrown, ...others] = all.filter(({ size }) => size > 0);
  return others.length === 0 ? first : new Set([first, ...others].flatMap((each) => [...each]));
}

function isNone({ calls, gap, foreign, thrown, called, awaited }: Failures): boolean {
  const isUnderstood = gap === undefined && foreign === undefined;
  return isUnderstood && calls === NO_CALLS && thrown.size + called.size + awaited.size === 0;
}

/** Whether the same can fail. Which of several gaps is the reason makes no difference. */
export function isSameFailures(left: Failures, right: Failures): boolean {
  return (
    left === right ||
    (left.calls === right.calls &&
      (left.gap === undefined) === (right.gap === undefined) &&
      (left.foreign === undefined) === (right.foreign === undefined) &&
      DEPENDENCES.every((how) => isSameSet(left[how], right[how])))
  );
}

function isSameSet<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): boolean {
  return left === right || (left.size === right.size && [...left].every((item) => right.has(item)));
}

/** No error arrives. */
export const NO_ARRIVAL: Arrival = { failures: NONE, isCaught: false };

/** Placeholder for an arrival that is still being computed (recursion): contributes nothing and is not a gap. */
export const PENDING: Arrival = { ...NO_ARRIVAL, isPending: true };

/** Members of an error that are no code: `new Error(err.message)` is no API error. */
const PLAIN_MEMBERS: ReadonlySet<string> = new Set(['message', 'stack', 'name', 'requestId']);

/** Whether a member of an error is known to be no code. */
export function isPlainMember(name: string): boolean {
  return PLAIN_MEMBERS.has(name);
}

/** Whether a part of a value is written to, other than the message: `err.code = …`, `results[0] = …`. */
export function isChanged({ changed }: Sources): boolean {
  return changed.some((name) => !isPlainMember(name));
}

/** The value is the caught error, or (at the end of the path) its code. Of other members the value is unknown. */
export function caught(failures: Failures, way: Way): Arrival {
  const [name] = way;
  if (name === undefined || (way.length === 1 && isCodeName(name))) return { failures, isCaught: true };
  return isPlainMember(name) ? NO_ARRIVAL : uncertain({ ...NONE, gap: `reads ${way.join('.')} of an error` });
}

/** Code is not understood, so that an error may arrive: `doubt('passes on', node)`. */
export function doubt(does: string, node: TSESTree.Node, sourceCode: SourceCode): Arrival {
  return uncertain(createGap(does, node, sourceCode));
}

/** Something arrives, but we cannot tell whether it is an error. */
export function uncertain(failures: Failures): Arrival {
  return { failures, isCaught: false };
}

/** Whether the same arrives. A pending arrival differs from nothing, which may be a reason to doubt. */
export function isSameArrival(left: Arrival, right: Arrival): boolean {
  return (
    left.isCaught === right.isCaught &&
    left.isPending === right.isPending &&
    isSameFailures(left.failures, right.failures)
  );
}

/** The join of arrivals. It is pending while nothing arrives so far and one of them is. */
export function joinArrivals(all: readonly Arrival[]): Arrival {
  const failures = joinFailures(all.map((each) => each.failures));
  const isCaught = all.some((each) => each.isCaught);
  const isPending = !isCaught && isNone(failures) && all.some((each) => each.isPending === true);
  return isPending ? PENDING : { failures, isCaught };
}

/** Whether an arrival is no reason to doubt: a caught error, or pending. */
export function isClear({ isCaught, isPending }: Arrival): boolean {
  return isCaught || isPending === true;
}
