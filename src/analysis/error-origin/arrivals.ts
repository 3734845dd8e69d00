import type { TSESTree } from '@typescript-eslint/utils';
import { findFunctionUses, findParameter, findVariableUses } from '../syntax/uses.ts';
import { isFunction, type Variable } from '../syntax/syntax.ts';
import { caught, joinArrivals, NO_ARRIVAL, NONE, uncertain } from './failures.ts';
import { findPassedAt } from './passed-errors.ts';
import type { Arrival, Finder } from './types.ts';
import { findPushed, findWayInPattern, findWrites, isChanged } from './changes.ts';
import type { Way } from '../flow/sources.ts';

/** The errors that reach a variable: caught by a `catch`, passed to a function, or taken from another value. */
export function findArrival(variable: Variable, way: Way, finder: Finder): Arrival {
  const [definition, ...others] = variable.defs;
  const writes = findWrites(variable, finder);
  if (definition === undefined || others.length > 0 || writes === undefined) return NO_ARRIVAL;
  const { node, name } = definition;
  return joinArrivals([
    isFunction(node) && name === node.id ? NO_ARRIVAL : findBound(node, name, way, finder),
    ...writes.map((write) => finder.arrivalIn(write.value, [...write.way, ...way])),
    ...(isElement(way[0]) ? findPushed(variable, finder) : []).map((value) => finder.arrivalIn(value, way.slice(1))),
    isChanged(variable, finder) ? uncertain({ ...NONE, gap: `changes ${variable.name}` }) : NO_ARRIVAL,
  ]);
}

function isElement(step: string | undefined): boolean {
  return step !== undefined && /^(?:\*|\d+)$/.test(step);
}

/** The same for what a `catch` or a function takes apart without a variable for the whole. */
export function findPatternArrival(pattern: TSESTree.ObjectPattern, way: Way, finder: Finder): Arrival {
  const { parent } = pattern;
  return findBound(parent.type === 'AssignmentPattern' ? parent.parent : parent, pattern, way, finder);
}

/** What a `catch` or a function binds a name in its parameters to. */
function findBound(node: TSESTree.Node, name: TSESTree.Node, way: Way, finder: Finder): Arrival {
  if (node.type === 'CatchClause' && node.param !== null) {
    const inPattern = findWayInPattern(name, node.param, finder);
    return inPattern === undefined ? NO_ARRIVAL : caught(finder.failuresOf(node.parent.block), [...inPattern, ...way]);
  }
  const parameter = findParameter(node, name);
  if (!isFunction(node) || parameter === undefined) return NO_ARRIVAL;
  const pattern = parameter.node.type === 'AssignmentPattern' ? parameter.node.left : parameter.node;
  const inPattern = findWayInPattern(name, pattern, finder);
  return inPattern === undefined ? NO_ARRIVAL : findPassed(node, parameter.index, [...inPattern, ...way], finder);
}

/** What all uses of a function pass to its parameter. */
function findPassed(fn: TSESTree.FunctionLike, index: number, way: Way, finder: Finder): Arrival {
  const { nodes, isOpen } = findFunctionUses(fn, finder.evaluator.context.sourceCode);
  const passed = joinArrivals(nodes.map((use) => findPassedAt(use, index, way, finder)));
  if (!isOpen) return passed;
  const gap = { ...NONE, gap: 'the function may be called from elsewhere' };
  return passed.isCaught ? joinArrivals([passed, uncertain(gap)]) : uncertain(passed.failures);
}

/** What is passed to a function in a variable: `reject(err)`, `promise.catch(done)`, `client.GetFunction({}, done)`. */
export function findArrivalThrough(variable: Variable, index: number, way: Way, finder: Finder): Arrival {
  return joinArrivals(findVariableUses(variable).nodes.map((use) => findPassedAt(use, index, way, finder)));
}
