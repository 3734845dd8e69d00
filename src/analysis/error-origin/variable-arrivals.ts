import type { TSESTree } from '@typescript-eslint/utils';
import type { Way } from '../flow/sources.ts';
import { isElementStep } from '../syntax/elements.ts';
import { usesOfFunction, findParameter } from '../syntax/uses.ts';
import { isFunction, type Variable } from '../syntax/syntax.ts';
import { usesOfVariable } from '../syntax/uses.ts';
import { caught, joinArrivals, NO_ARRIVAL, NONE, uncertain } from './failures.ts';
import { traceUse } from './passed-errors.ts';
import type { ArgumentPart, Arrival, Finder } from './types.ts';
import { collectAddedValues, findWayInPattern, findWrites, isChanged } from './writes.ts';

/** The errors that reach a variable: caught by a `catch`, passed to a function, or written to the variable. */
export function traceVariable(variable: Variable, way: Way, finder: Finder): Arrival {
  const { arrivalIn, sourceCode } = finder;
  const [definition, ...others] = variable.defs;
  const writes = findWrites(variable, sourceCode);
  if (definition === undefined || others.length > 0 || writes === undefined) return NO_ARRIVAL;
  const added = isElementStep(way[0]) ? collectAddedValues(variable, sourceCode) : [];
  return joinArrivals([
    traceBinding(definition, way, finder),
    ...writes.map((write) => arrivalIn(write.value, [...write.way, ...way])),
    ...added.map((value) => arrivalIn(value, way.slice(1))),
    isChanged(variable, sourceCode) ? uncertain({ ...NONE, gap: `changes ${variable.name}` }) : NO_ARRIVAL,
  ]);
}

/** The same for a pattern of a `catch` or a parameter, which has no variable for the whole. */
export function tracePattern(name: TSESTree.ObjectPattern, way: Way, finder: Finder): Arrival {
  const { parent } = name;
  return traceBinding({ node: parent.type === 'AssignmentPattern' ? parent.parent : parent, name }, way, finder);
}

/** The errors that a `catch` or a function binds to a name in its parameters. */
function traceBinding(
  { node, name }: { readonly node: TSESTree.Node; readonly name: TSESTree.Node },
  way: Way,
  finder: Finder,
): Arrival {
  if (node.type === 'CatchClause' && node.param !== null) {
    const inPattern = findWayInPattern(name, node.param, finder.sourceCode);
    return inPattern === undefined ? NO_ARRIVAL : caught(finder.failuresOf(node.parent.block), [...inPattern, ...way]);
  }
  const parameter = isFunction(node) && name !== node.id ? findParameter(node, name) : undefined;
  if (!isFunction(node) || parameter === undefined) return NO_ARRIVAL;
  const inPattern = findWayInPattern(name, parameter.pattern, finder.sourceCode);
  return inPattern === undefined
    ? NO_ARRIVAL
    : traceParameter(node, { index: parameter.index, way: [...inPattern, ...way] }, finder);
}

/** The errors that all uses of a function pass to its parameter. */
function traceParameter(fn: TSESTree.FunctionLike, part: ArgumentPart, finder: Finder): Arrival {
  const { nodes, isOpen } = usesOfFunction(fn, finder.sourceCode);
  const passed = joinArrivals(nodes.map((node) => traceUse({ ...part, node }, finder)));
  if (!isOpen) return passed;
  const gap = { ...NONE, gap: 'the function may be called from elsewhere' };
  return passed.isCaught ? joinArrivals([passed, uncertain(gap)]) : uncertain(passed.failures);
}

/** The errors passed to the function that a variable holds: `reject(err)`, `promise.catch(done)`, `client.GetFunction({}, done)`. */
export function traceHeldFunction(variable: Variable, part: ArgumentPart, finder: Finder): Arrival {
  return joinArrivals(usesOfVariable(variable).nodes.map((node) => traceUse({ ...part, node }, finder)));
}
