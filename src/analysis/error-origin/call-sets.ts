import type { TSESTree } from '@typescript-eslint/utils';
import { findVariableOf } from '../syntax/member-names.ts';
import type { SdkCall } from '../sdk-calls/index.ts';
import { isFunction, skipTypeSyntax } from '../syntax/syntax.ts';
import { findPlainParameter } from './plain-parameters.ts';
import type { AnalysisContext } from '../context.ts';

/**
 * A set of API calls: a bit for each call that a `CallIndex` knows. Thousands of functions that call one another have
 * thousands of sets with the same calls, and two sets are joined in one step.
 */
export type CallSet = bigint;

/** The empty set. */
export const NO_CALLS: CallSet = 0n;

/** The calls of a file, each with its bit. Calls of the same action are one: the first that is added. */
export interface CallIndex {
  /** The set of one call. */
  readonly setOf: (call: SdkCall) => CallSet;
  readonly callsIn: (set: CallSet) => readonly SdkCall[];
  /** The calls whose action a parameter of a function names, which calls of the function resolve, each with its set. */
  readonly namedBy: (fn: TSESTree.Node) => readonly IndexedCall[];
}

/** A call, and the set of it alone. */
interface IndexedCall {
  readonly call: SdkCall;
  readonly set: CallSet;
}

/** From this many actions on, further calls of a product are one call, so that sets stay small. */
const MOST_ACTIONS = 2000;

/** An index without calls. */
export function createCallIndex(context: AnalysisContext): CallIndex {
  const calls: SdkCall[] = [];
  const bits = new Map<string, CallSet>();
  const named = new Map<TSESTree.Node, readonly IndexedCall[]>();
  const add = (call: SdkCall, namer: TSESTree.Node | undefined): CallSet => {
    const set = 1n << BigInt(calls.length);
    calls.push(call);
    if (namer !== undefined) named.set(namer, [...(named.get(namer) ?? []), { call, set }]);
    return set;
  };
  return {
    setOf: (call) => {
      const namer = findNamer(call, context);
      const seen = calls.length < MOST_ACTIONS ? call : withoutAction(call);
      const key = keyOf(seen, namer);
      const bit = bits.get(key) ?? add(seen, namer);
      bits.set(key, bit);
      return bit;
    },
    callsIn: (set) => positionsOfBits(set).flatMap((bit) => calls[bit] ?? []),
    namedBy: (fn) => named.get(fn) ?? [],
  };
}

function keyOf(
  { product, version, action, actionNode, isUnlisted }: SdkCall,
  namer: TSESTree.Node | undefined,
): string {
  const place = namer === undefined ? undefined : actionNode?.range[0];
  return [product, version, action, place, isUnlisted].join(' ');
}

/** The function that has a parameter for the action of a call: `(action) => client.request(action, …)`. */
function findNamer({ actionNode }: SdkCall, { sourceCode }: AnalysisContext): TSESTree.Node | undefined {
  const name = actionNode && skipTypeSyntax(actionNode);
  const [definition] = (name && findVariableOf(name, sourceCode)?.defs) ?? [];
  const isNamer = definition !== undefined && isFunction(definition.node);
  return isNamer && findPlainParameter(definition.node, definition.name) !== undefined ? definition.node : undefined;
}

/** Some call of the same product. */
function withoutAction({ product, version, node, isUnlisted }: SdkCall): SdkCall {
  return { product, ...(version !== undefined && { version }), ...(isUnlisted && { isUnlisted }), node };
}

/** The positions of the bits that are set, the lowest first. */
function positionsOfBits(set: CallSet): readonly number[] {
  const digits = set.toString(2);
  return Array.from(digits, (digit, at) => (digit === '1' ? digits.length - 1 - at : -1))
    .filter((bit) => bit >= 0)
    .reverse();
}
