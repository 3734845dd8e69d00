/** The records of this folder: which failures can leave a piece of code. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Evaluator, SdkCall } from '../sdk-calls/types.ts';
import type { CallIndex, CallSet } from './call-sets.ts';
import type { Variable } from '../syntax/syntax.ts';
import type { Way } from '../flow/sources.ts';

/** The API calls whose failure an error variable can hold. */
export interface ErrorOrigin {
  /** One for each action, in the order in which they stand in the file. */
  readonly calls: readonly SdkCall[];
  /** Every call in the guarded code is understood: nothing else that can throw an API error. */
  readonly complete: boolean;
  /** Nothing in the guarded code can throw an API error: it calls nothing, or only what is known to be another service. */
  readonly isForeign: boolean;
  /** What is not understood, else where the error is caught. For tests and debugging. */
  readonly reason: string;
}

/**
 * How a piece of code depends on a parameter of a function around or in it; what comes of it is known where the function
 * is called. Its value is thrown, or called, or awaited.
 */
export type Dependence = 'thrown' | 'called' | 'awaited';

/** What can fail in a piece of code. Code that runs later, or whose errors are handled there, does not count. */
export interface Failures extends Readonly<Record<Dependence, ReadonlySet<Variable>>> {
  readonly calls: CallSet;
  /** Something that is not understood, and may make API calls; absent: there is nothing such. */
  readonly gap?: string;
  /** Something that may throw errors of its own, but makes no API calls: another service; absent: there is nothing such. */
  readonly foreign?: string;
}

/** What reaches a place: a variable, or a part of a value. Parameters stay open. */
export interface Arrival {
  readonly failures: Failures;
  /** Whether a caught error is among what arrives. */
  readonly isCaught: boolean;
}

/** The parts of the search, which need one another. Answers are remembered. */
export interface Finder {
  readonly evaluator: Evaluator;
  /** The calls that failures speak of. */
  readonly callIndex: CallIndex;
  /** What can fail while a statement or expression runs. */
  readonly failuresOf: (node: TSESTree.Node) => Failures;
  /** What can fail when the promise that an expression gives is awaited. */
  readonly awaitedFailures: (node: TSESTree.Node) => Failures;
  /** The same for the promise that a variable holds. */
  readonly promiseFailures: (variable: Variable) => Failures;
  /** What can fail when a function runs; parameters stay open. */
  readonly bodyFailures: (fn: TSESTree.FunctionLike) => Failures;
  /** What throwing the value of a variable lets fail. */
  readonly thrownVariable: (variable: Variable) => Failures;
  /** The errors that stand in the value of an expression, at the end of a way. */
  readonly arrivalIn: (node: TSESTree.Node, way: Way) => Arrival;
  /** The errors that reach a variable, or a part of its value. */
  readonly arrivalAt: (variable: Variable, way: Way) => Arrival;
  /** The errors that are passed to a function in a variable, as the argument at an index, or a part of it. */
  readonly arrivalThrough: (variable: Variable, index: number, way: Way) => Arrival;
}
