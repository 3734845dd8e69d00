import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SdkCall, Variable } from '../sdk-calls/types.ts';
import type { Arrival, Failures } from './types.ts';

/** Texts of the code in reasons are cut to this length. */
const MAX_TEXT = 40;

/** Nothing can fail. */
export const NONE: Failures = { calls: new Set(), thrown: new Set(), called: new Set() };

/** Something is not understood: `createGap('calls', node)`. */
export function createGap(does: string, node: TSESTree.Node, sourceCode: TSESLint.SourceCode): Failures {
  const text = node.type === 'Identifier' ? node.name : sourceCode.getText(node).replace(/\s+/g, ' ');
  return { ...NONE, gap: `${does} ${text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text}` };
}

/** One API call can fail. */
export function ofCall(call: SdkCall): Failures {
  return { ...NONE, calls: new Set([call]) };
}

/** The value of a parameter is thrown. */
export function ofThrown(variable: Variable): Failures {
  return { ...NONE, thrown: new Set([variable]) };
}

/** A parameter is called. */
export function ofCalled(variable: Variable): Failures {
  return { ...NONE, called: new Set([variable]) };
}

/** All that can fail in any of several. */
export function joinFailures(all: readonly Failures[]): Failures {
  const some = all.filter((each) => !isNone(each));
  const [first = NONE] = some;
  if (some.length < 2) return first;
  const gap = some.find((each) => each.gap !== undefined)?.gap;
  return {
    calls: new Set(some.flatMap(({ calls }) => [...calls])),
    thrown: new Set(some.flatMap(({ thrown }) => [...thrown])),
    called: new Set(some.flatMap(({ called }) => [...called])),
    ...(gap !== undefined && { gap }),
  };
}

function isNone({ calls, gap, thrown, called }: Failures): boolean {
  return calls.size + thrown.size + called.size === 0 && gap === undefined;
}

/** No error arrives. */
export const NO_ARRIVAL: Arrival = { failures: NONE, isCaught: false };

/** What is asked for while it is being found out: adds nothing, and is no reason to doubt. */
export const OPEN_ARRIVAL: Arrival = { failures: NONE, isCaught: false };

/** A caught error arrives. */
export function caught(failures: Failures): Arrival {
  return { failures, isCaught: true };
}

/** Something arrives of which it is not known whether it is an error. */
export function uncertain(failures: Failures): Arrival {
  return { failures, isCaught: false };
}

/** All that arrives on any of several ways. */
export function joinArrivals(all: readonly Arrival[]): Arrival {
  return {
    failures: joinFailures(all.map(({ failures }) => failures)),
    isCaught: all.some(({ isCaught }) => isCaught),
  };
}
