import type { TSESTree } from '@typescript-eslint/utils';
import { findBuiltinCall, findChain, unwrapCall, type BuiltinCall } from '../flow/calls.ts';
import type { Way } from '../flow/sources.ts';
import { sourcesOf } from '../flow/value-sources.ts';
import { pickElements } from '../syntax/elements.ts';
import { findVariableOf } from '../syntax/member-names.ts';
import { skipTypeSyntax } from '../syntax/syntax.ts';
import { caught, doubt, isChanged, isClear, joinArrivals, joinFailures, NO_ARRIVAL } from './failures.ts';
import { bindArguments } from './parameters.ts';
import { mayHoldError } from './thrown-errors.ts';
import type { Arrival, Failures, Finder } from './types.ts';

/** Ways are followed through this many members; longer ones come from cycles. */
const MAX_WAY = 6;

/** The errors at the end of a way in the value of an expression: `[err, null]`, `0` → those in `err`. */
export function traceValue(node: TSESTree.Node, way: Way, finder: Finder): Arrival {
  const plain = skipTypeSyntax(node);
  if (way.length > MAX_WAY) return doubt('reads', plain, finder.sourceCode);
  switch (plain.type) {
    case 'Identifier':
      return traceName(plain, way, finder);
    case 'MemberExpression': {
      const { arrival } = traceSources(plain, way, finder);
      return isClear(arrival) || !mayHoldError(plain, finder.sourceCode) ? arrival : doubtOf(plain, finder);
    }
    case 'CallExpression':
      return traceResult(plain, way, finder);
    default:
      return traceOther(plain, way, finder);
  }
}

/** The fold: the errors in all that a value may come from. */
function traceSources(
  node: TSESTree.Node,
  way: Way,
  finder: Finder,
): { readonly arrival: Arrival; readonly isOpen: boolean } {
  const found = sourcesOf({ node, way }, finder);
  const arrival = finder.arrivalFrom(found);
  const change = isChanged(found) ? doubt('changes', node, finder.sourceCode) : NO_ARRIVAL;
  return { arrival: joinArrivals([arrival, change]), isOpen: found.isOpen };
}

function traceName(name: TSESTree.Identifier, way: Way, finder: Finder): Arrival {
  const variable = findVariableOf(name, finder.sourceCode);
  const arrival = variable === undefined ? NO_ARRIVAL : finder.arrivalAt(variable, way);
  return isClear(arrival) || finder.valueOf(name).kind !== 'unknown' ? arrival : doubtOf(name, finder);
}

/** Any other value may be made from an error. */
function traceOther(node: TSESTree.Node, way: Way, finder: Finder): Arrival {
  const { arrival, isOpen } = traceSources(node, way, finder);
  const mayHold = way.length === 0 ? mayHoldError(node, finder.sourceCode) : node.type !== 'Literal';
  return isOpen && mayHold ? joinArrivals([arrival, doubtOf(node, finder)]) : arrival;
}

/** The errors in the result of a call: those of promises, and those in what a function of the file returns. */
function traceResult(node: TSESTree.CallExpression, way: Way, finder: Finder): Arrival {
  const { method, args } = unwrapCall(node, finder.sourceCode);
  const known = findChain(node, finder) === undefined ? findKnownResult(node, way, finder) : undefined;
  if (known !== undefined) return known;
  const { arrival, isOpen } = traceSources(node, way, finder);
  const fn = finder.functionOf(method);
  const result = isOpen ? joinArrivals([arrival, doubtOf(node, finder)]) : arrival;
  return fn === undefined
    ? result
    : { ...result, failures: bindArguments(result.failures, { fn, args, node }, finder) };
}

/** What an API call, and a built-in that is no function of its arguments, returns. */
function findKnownResult(node: TSESTree.CallExpression, way: Way, finder: Finder): Arrival | undefined {
  if (finder.sdkCallOf(node) !== undefined) return NO_ARRIVAL;
  const builtin = findBuiltinCall(node, finder);
  if (builtin?.errorAt !== undefined) return traceCollected(builtin, builtin.errorAt, { way, finder });
  const isMade = node.arguments.length === 0 && builtin === undefined;
  return isMade && finder.builtinOf(node.callee) !== undefined ? NO_ARRIVAL : undefined;
}

/** The errors that `Promise.allSettled` and its like put into their results. */
function traceCollected(
  { subject }: BuiltinCall,
  errorAt: Way,
  { way, finder }: { readonly way: Way; readonly finder: Finder },
): Arrival {
  const isError = errorAt.every((step, at) => step === way[at] || (step === '*' && at < way.length));
  const step = errorAt[0] === '*' ? way[0] : undefined;
  return subject !== undefined && isError
    ? caught(collectSubjectFailures(subject, step, finder), way.slice(errorAt.length))
    : NO_ARRIVAL;
}

/** What can fail in a promise, or in the elements of a list of promises that a step leads to. */
function collectSubjectFailures(
  subject: TSESTree.Node,
  step: string | undefined,
  { awaitedFailures }: Finder,
): Failures {
  const plain = skipTypeSyntax(subject);
  return step !== undefined && plain.type === 'ArrayExpression'
    ? joinFailures(pickElements(plain.elements, step).map(awaitedFailures))
    : awaitedFailures(plain);
}

function doubtOf(node: TSESTree.Node, { sourceCode }: Finder): Arrival {
  return doubt('passes on', node, sourceCode);
}
