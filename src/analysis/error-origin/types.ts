/** The lattices of failures and of arrivals, and what computes them. `index.ts` explains the terms. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Sources, Way } from '../flow/sources.ts';
import type { Called } from '../flow/calls.ts';
import type { Evaluator, SdkCall } from '../sdk-calls/index.ts';
import type { Variable } from '../syntax/syntax.ts';
import type { CallIndex, CallSet } from './call-sets.ts';

/** The API calls whose failure an error variable can hold. */
export interface ErrorOrigin {
  /** One for each action, in the order of the file. */
  readonly calls: readonly SdkCall[];
  /** Every call in the guarded code is understood: nothing else that can throw an API error. */
  readonly complete: boolean;
  /** Nothing in the guarded code can throw an API error: it calls nothing, or only what is known to be another service. */
  readonly isForeign: boolean;
  /** What is not understood, else where the error is caught. For tests and debugging. */
  readonly reason: string;
}

/** An effect that depends on a parameter: its value is thrown, called or awaited. Each call resolves it by its argument. */
export type Dependence = 'thrown' | 'called' | 'awaited';

/** The effect of a piece of code: what can fail in it. Code that runs later, or whose errors are handled there, does not count. */
export interface Failures extends Readonly<Record<Dependence, ReadonlySet<Variable>>> {
  readonly calls: CallSet;
  /** Something that is not understood, and may make API calls; absent: there is no such thing. */
  readonly gap?: string;
  /** Something that may throw errors of its own, but makes no API calls: another service; absent: there is no such thing. */
  readonly foreign?: string;
}

/** The errors that reach a place: a variable, or a part of a value. */
export interface Arrival {
  /** The failures that the errors come from; they may depend on parameters. */
  readonly failures: Failures;
  /** Whether a caught error is among them. */
  readonly isCaught: boolean;
  /** Bottom: nothing is known yet, since the arrival is still being computed. It is no reason to doubt. */
  readonly isPending?: true;
}

/** A part of an argument: `0`, `code` → the `code` of the first. */
export interface ArgumentPart {
  readonly index: number;
  readonly way: Way;
}

/** A call of a function of the file. */
export interface FunctionCall extends Omit<Called, 'method'> {
  readonly fn: TSESTree.FunctionLike;
}

/** The mutually recursive parts of the search, beside those of evaluation. Their results are remembered. */
export interface Finder extends Evaluator {
  /** The calls that the sets in failures refer to. */
  readonly callIndex: CallIndex;
  /** What can fail while a statement or expression runs. */
  readonly failuresOf: (node: TSESTree.Node) => Failures;
  /** What can fail when the promise that an expression returns is awaited. */
  readonly awaitedFailures: (node: TSESTree.Node) => Failures;
  /** The same for the promise that a variable holds. */
  readonly promiseFailures: (variable: Variable) => Failures;
  /** The summary of a function: what can fail when it runs, depending on its parameters. */
  readonly bodyFailures: (fn: TSESTree.FunctionLike) => Failures;
  /** What can fail when the value of a variable is thrown. */
  readonly thrownVariable: (variable: Variable) => Failures;
  /** The errors at the end of a way in the value of an expression. */
  readonly arrivalIn: (node: TSESTree.Node, way: Way) => Arrival;
  /** The errors in any of the sources that several values share. */
  readonly arrivalFrom: (found: Sources) => Arrival;
  /** The errors that reach a variable, or a part of its value. */
  readonly arrivalAt: (variable: Variable, way: Way) => Arrival;
  /** The errors that are passed to the function that a variable holds. */
  readonly arrivalThrough: (variable: Variable, part: ArgumentPart) => Arrival;
}
