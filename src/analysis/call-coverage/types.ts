/** What becomes of the failure of each API call: the records, and the words for them. `index.ts` explains the analysis. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { SdkCall } from '../sdk-calls/index.ts';

/**
 * How code decides what happens for a code. `named`: the code is compared by itself; `listed`: it is in a list or table that is
 * asked; `prefix`: its namespace or its beginning is compared; `pattern`: a regular expression or a part of it matches;
 * `rest`: a comment says that the fallback is meant for it.
 */
export const DECISIONS = ['named', 'listed', 'prefix', 'pattern', 'rest'] as const;
export type DecisionKind = (typeof DECISIONS)[number];

/**
 * What happens to a code that nothing decides about. `rethrown`: the error goes on as it is, to the caller or a callback;
 * `answered`: the code returns, throws or shows something of its own, alike for all; `unknown`: the analysis lost it;
 * `uncaught`: the error leaves the last function of the file that could catch it; `swallowed`: the program goes on as if nothing had happened,
 * or only logs. From the best to the worst.
 */
export const OUTCOMES = ['rethrown', 'answered', 'unknown', 'uncaught', 'swallowed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What happens to one code of one call. */
export type CodeState = DecisionKind | Outcome;

/** All states, from the best to the worst. */
export const STATES: readonly CodeState[] = [...DECISIONS, ...OUTCOMES];

/** How an uncaught error leaves the file. */
export const EXITS = ['export', 'handler', 'top-level', 'dropped'] as const;
export type Exit = (typeof EXITS)[number];

/** Why it is not known what happens. */
export const LOSSES = [
  'guessed-call',
  'mocked-call',
  'generator',
  'given-function',
  'given-promise',
  'stored-promise',
  'settled',
  'handler-elsewhere',
  'given-error',
  'unread-test',
  'too-complex',
] as const;
export type Loss = (typeof LOSSES)[number];

/** Where a failure ends, and how. */
export interface End {
  readonly outcome: Outcome;
  /** What shows it: the statement that throws, the handler that swallows, the function that lets it pass. */
  readonly node: TSESTree.Node;
  /** Only of an uncaught one. */
  readonly exit?: Exit;
  /** Only of an unknown one. */
  readonly loss?: Loss;
}

/** In what a failure arrives: a `catch`, a handler of a promise, a callback, or a pair such as `[err, data]`. */
export const ARRIVALS = ['catch', 'promise', 'callback', 'pair'] as const;
export type ArrivalKind = (typeof ARRIVALS)[number];

/** A place where code gets the error of a failed call. */
export interface Arrival {
  readonly kind: ArrivalKind;
  /** The `catch` clause, the function that handles it, or the declaration of the pair. */
  readonly node: TSESTree.Node;
}

/** A text of the file that decides about some codes. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly isAbout: (code: string) => boolean;
  readonly loc: TSESTree.SourceLocation;
}

/** One way that a failure can take from the call to an end. */
export interface Route {
  /** Where code gets the error, in order. */
  readonly arrivals: readonly Arrival[];
  /** Of the places along the way, those of the first place first. */
  readonly decisions: readonly (readonly Decision[])[];
  readonly end: End;
}

/** What happens to one code. */
export interface CodeCoverage {
  readonly code: string;
  readonly state: CodeState;
  /** Where the file decides about it; absent where it does not. */
  readonly loc?: TSESTree.SourceLocation;
}

/** What becomes of the failure of one API call. */
export interface CallCoverage {
  readonly call: SdkCall;
  /** The place of the call. */
  readonly node: TSESTree.Node;
  /** Where code gets the error, each once. */
  readonly arrivals: readonly Arrival[];
  /** What happens to codes that nothing decides about: the worst end of all routes. */
  readonly end: End;
  /** Whether a comment says that the fallback is meant for all of them. */
  readonly isRestMarked: boolean;
  /** The codes that the lists have of the action, sorted, without common ones; none where the action is not known. */
  readonly codes: readonly CodeCoverage[];
  /** The codes that every action can return, sorted. */
  readonly commonCodes: readonly CodeCoverage[];
}
